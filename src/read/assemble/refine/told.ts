import type { Span } from "../../../base/index.ts"
import { reports, reportsElsewhere } from "../../en/words/cues.ts"
import type { Tokens } from "../../engine/tokens.ts"
import { sentencesOf } from "../../facts/claims.ts"
import { doseIn } from "../doses.ts"
import { type Draft, foundOf, mapFound, precise } from "../draft.ts"
import { HEDGES, STATES } from "../for-all.ts"
import { loosely } from "../known-names.ts"
import { first, piecesIn } from "../line.ts"
import type { Part } from "../outline.ts"
import type { Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** A short sentence without an amount that says how something is taken ("Both are injected under the skin, once a week", "Alpha is taken for 12
 *  weeks") holds for the regimens of the substance it begins with; where it names none, for those of a page about one, and with "both", "all" or
 *  "each" for every one. What a regimen says itself stands, and two sentences that differ say nothing. */
export const told: Refiner = {
  id: "refine/told",
  refine: (t, works) => {
    const all = works.flatMap((w) => w.drafts.map((d) => ({ d, name: nameOf(w, d) })))
    if (!all.some((o) => lacks(o.d))) return works
    const said = works.flatMap((w) =>
      (SCOPES.has(w.part.topic) ? w.part.blocks : []).flatMap((b) =>
        (b.kind === "paragraph" || b.kind === "item") && STATES.test(t.text.slice(...b.span))
          ? sentencesOf(t.text, b.span).flatMap((s) => sayingOf(t, w, s, all) ?? [])
          : [],
      ),
    )
    // Where regimens differ in the way they are given, a sentence tells of one of them.
    const given = all.filter((o) => o.d.routes !== null).map((o) => o.name)
    const placed = (name: string | null): boolean =>
      given.some((n) => n === name || n === null || (name === null && own(all).size < 2))
    for (const { d, name } of all)
      give(
        d,
        said.filter((s) => s.of.has(d)),
        placed(name),
      )
    return works
  },
  examples: [
    [
      "# Nootide\n\nIt is injected under the skin once a week.\n\n## Dosing\n\n| Month | Dose |\n|---|---|\n| 1 | 2 mg |\n| 2 | 4 mg |",
      "Nootide 2–4 mg 1/week subcutaneous, months 1: 2, months 2: 4",
    ],
    [
      "# Our plan\n\nBoth are injected subcutaneously.\n\n## Dosing\n\n- Alpha-7: 2 mg daily\n- Beta-2: 5 mg daily",
      "Alpha-7 2 mg 1/day subcutaneous",
      "Beta-2 5 mg 1/day subcutaneous",
    ],
    [
      "# Our plan\n\n## Dosing\n\n| Item | Dose | Frequency |\n|---|---|---|\n| Alpha-7 | 2 mg | daily |\n| Beta-2 | 5 mg | daily |\n\nAlpha-7 is taken for 12 weeks, then we measure again.",
      "Alpha-7 2 mg 1/day for 12 week",
      "Beta-2 5 mg 1/day",
    ],
  ],
  not: [
    ["# Nootide\n\nSome inject it twice a week.\n\n## Dosing\n\n- 2 mg daily", "Nootide 2 mg 1/day"],
    [
      "# Our plan\n\nCycle everything: most are run 8-12 weeks on, 4 weeks off.\n\n## Dosing\n\n- Alpha-7: 2 mg daily\n- Beta-2: 5 mg daily",
      "Alpha-7 2 mg 1/day",
      "Beta-2 5 mg 1/day",
    ],
    ["# Nootide\n\nA trial gave it orally for 12 weeks.\n\n## Dosing\n\n- 2 mg daily", "Nootide 2 mg 1/day"],
  ],
}

/** Parts of a page that speak of its regimens, or of nothing in particular. */
const SCOPES: ReadonlySet<string> = new Set([
  "dosing",
  "overview",
  "other",
  "cycle",
  "route",
  "timing",
  "stack",
  "benefits",
])
const LONGEST = 24
const EVERY =
  /\b(?:both|all|each|every(?:thing)?)\b(?!\s(?:\d+\s)?(?:single\s)?(?:days?|weeks?|months?|nights?|mornings?|evenings?|hours?|other|times?|meals?|injections?|doses?|second|third|few|mon|tue|wed|thu|fri|sat|sun))/i
/** What holds for most of a kind is a rule of thumb, and not said of what stands on the page. */
const MOST = /\b(?:most|many|typical\w*|usual\w*|generally|commonly|often)\b/i
/** A sentence that goes on about what was said. */
const ABOUT =
  /^\W*(?:it|they|this|these|both|all|each|everything|inject(?:ed|s)?|given|taken?|taken|use|used|run|administ\w+|doses?|dosed|apply|applied|the (?:dose|injection|drug|peptide|medicine|pen)s?)\b/i

/** A regimen and the substance it names, or the nearest heading over it does. */
type Owned = { readonly d: Draft; readonly name: string | null }

const lacks = (d: Draft): boolean => d.frequency === null || d.routes === null || d.cycle === null

const nameOf = (w: Work, d: Draft): string | null => {
  if (d.compound !== null) return loosely(d.compound.value)
  for (let p: Part | null = w.part; p !== null && p.level > 1; p = p.parent) {
    const n = w.find(p.title)[0]
    if (n !== undefined) return loosely(p.title.slice(n.start, n.end))
  }
  return null
}

/** The regimens a sentence is about; `firm` where it says so, or stands in front of all of them. */
type Of = { readonly of: ReadonlySet<Draft>; readonly firm: boolean }

type Saying = Of & {
  readonly frequency: Draft["frequency"]
  readonly routes: Draft["routes"]
  readonly cycle: Draft["cycle"]
  readonly rest: Draft["rest"]
}

const sayingOf = (t: Tokens, w: Work, span: Span, all: readonly Owned[]): Saying | null => {
  const to = t.text.slice(...span).indexOf(";")
  const here: Span = to < 0 ? span : [span[0], span[0] + to]
  const words = t.text.slice(...here)
  if (words.split(/\s+/, LONGEST + 1).length > LONGEST || !STATES.test(words) || HEDGES.test(words)) return null
  if (reports.test(words) || reportsElsewhere.test(words)) return null
  const pieces = piecesIn(t, here)
  if (doseIn(pieces) || pieces.some((p) => p.kind === "not" || p.kind === "maximum")) return null
  const frequency = first(pieces, "frequency")
  const route = first(pieces, "route")
  const cycle = first(pieces, "cycle")
  if (frequency === undefined && route === undefined && cycle === undefined) return null
  const of = subjectOf(w, words, all)
  if (of === null || of.of.size === 0) return null
  return {
    ...of,
    frequency: frequency === undefined || frequency.candidates !== null ? null : foundOf(t, frequency),
    routes:
      route === undefined || (route.value.length === 1 && route.value[0] === "injection") ? null : foundOf(t, route),
    cycle: cycle === undefined || cycle.value.minimum || !of.firm ? null : mapFound(foundOf(t, cycle), (c) => c.on),
    rest:
      cycle?.value.off == null || !of.firm
        ? null
        : mapFound(foundOf(t, cycle), (c) => c.off as NonNullable<typeof c.off>),
  }
}

const own = (all: readonly Owned[]): ReadonlySet<string> => new Set(all.flatMap((o) => o.name ?? []))

const subjectOf = (w: Work, words: string, all: readonly Owned[]): Of | null => {
  const names = own(all)
  const plain = ` ${loosely(words)} `
  const named = [...names].filter((n) => n.length > 1 && plain.includes(` ${n} `))
  const several = names.size > 1
  if (named.length > 0) {
    const of = all.filter((o) => o.name !== null && named.includes(o.name))
    return { of: new Set(of.map((o) => o.d)), firm: several }
  }
  const others = w.find(words)
  if (EVERY.test(words))
    return others.length > 0 || MOST.test(words) ? null : { of: new Set(all.map((o) => o.d)), firm: true }
  if (!(ABOUT.test(words) || others.length > 0)) return null
  // On a page about one substance what it names is that one, and what has no name of its own is of it.
  const of = all.filter((o) => o.name === null || (!several && others.length === 0))
  return { of: new Set(of.map((o) => o.d)), firm: w.part.level <= 1 }
}

const give = (d: Draft, said: readonly Saying[], placed: boolean): void => {
  const one = <T>(of: (s: Saying) => T | null): T | null => {
    const all = said.flatMap((s) => of(s) ?? [])
    const first = all[0]
    const value = (x: T): string => JSON.stringify((x as { readonly value: unknown }).value)
    return first !== undefined && all.every((x) => value(x) === value(first)) ? first : null
  }
  const weekly = d.dose?.value.per ?? d.steps[0]?.dose?.per ?? null
  const rhythm = one((s) => s.frequency)
  const open =
    d.frequency === null && d.split === null && d.steps.every((s) => s.frequency === null) && d.times.length === 0
  if (open && rhythm !== null && (weekly === null || weekly === "dose" || weekly === rhythm.value.per))
    d.frequency = rhythm
  if (!placed)
    d.routes = precise(
      d.routes,
      one((s) => s.routes),
    )
  if (d.cycle === null && d.steps.length === 0 && d.cycleMinimum === null) {
    d.cycle = one((s) => s.cycle)
    if (d.cycle !== null) d.rest ??= one((s) => s.rest)
  }
}
