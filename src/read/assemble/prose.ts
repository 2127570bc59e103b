import {
  concludes,
  eaten,
  gaveUp,
  happened,
  past,
  plans,
  prescribes,
  reports,
  reportsElsewhere,
  statesDose,
} from "../en/words/cues.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import { withCourse } from "./course.ts"
import { asMaximum, asNext, asSameDay, doseIn } from "./doses.ts"
import type { Draft } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { HEDGES, noteForAll } from "./for-all.ts"
import { shareJoined } from "./joined.ts"
import { type Line, spanOf } from "./line.ts"
import { sentenceAround } from "./meant.ts"
import { nameBefore, substanceAfter } from "./names-before.ts"
import { begin, MOST_PARTNERS, type Work } from "./work.ts"

/** How a known name was found beside an amount. */
export const KNOWN_RULES: ReadonlySet<string> = new Set(["compound/known-before", "compound/known-after"])

/** "Clomid 50 mg daily for 4 weeks": a short line that begins with a known name and its amount, and is no sentence. */
const nameAlone = (w: Work, line: Line, c: Clause): boolean => {
  const words = w.t.text.slice(...line.span)
  if (!c.opens || c.span[0] > line.span[0] + 1 || words.length > 90 || /[.!?]$/.test(words)) return false
  const name = nameBefore(w, c)
  return name !== null && KNOWN_RULES.has(name.rule) && (name.spans[0]?.[0] ?? 0) <= line.span[0] + 1
}

/** "I'm on GHK-Cu 2 mg daily": a known name right beside an amount, in a sentence that tells of nothing that happened. */
const beside = (w: Work, c: Clause, other: Draft["compound"]): boolean => {
  const name = nameBefore(w, c) ?? other
  return (
    name !== null && KNOWN_RULES.has(name.rule) && !happened.test(w.t.text.slice(...sentenceAround(w.t.text, c.span)))
  )
}

/** Running text: only a sentence that states an amount with its rhythm begins a regimen. */
export const readProse = (w: Work, line: Line): void => {
  const { t, part } = w
  if (gaveUp.test(t.text.slice(...line.span))) return
  let mine: Draft | null = null
  const dosing = part.topic === "dosing"
  // A line of parts between bars is a regimen in short.
  const pieces = /\s[|·•]\s/.test(t.text.slice(...line.span)) ? withCourse(t, line.span, line.pieces) : line.pieces
  const clauses = shareJoined(t, clausesOf(t, line.span, pieces))
  const group: Draft[] = []
  for (const c of clauses) {
    const words = t.text.slice(c.span[0], c.span[1])
    if (!doseIn(c.pieces)) {
      if (mine !== null) {
        // "Studies have run 12 months" is no course of what was said before.
        if (!(c.opens && reports.test(words))) fill(t, mine, c.pieces, null)
      } else if (
        dosing &&
        clauses.length === 1 &&
        w.drafts.length === 1 &&
        w.current !== null &&
        !reports.test(words)
      ) {
        if (!(HEDGES.test(words) && c.pieces.some((p) => p.kind === "frequency"))) fill(t, w.current, c.pieces, null)
      } else if (
        dosing ||
        w.field !== null ||
        part.topic === "cycle" ||
        part.topic === "route" ||
        part.topic === "timing"
      )
        noteForAll(w, c.span, c.pieces)
      continue
    }
    if (words.endsWith("?")) continue
    if (w.field === "maximum") {
      fill(t, w.shared, c.pieces, w.field)
      continue
    }
    if (mine !== null && (asMaximum(w, c) || asSameDay(w, c) || asNext(w, c))) continue
    if (concludes.test(t.text.slice(...sentenceAround(t.text, c.span)))) continue
    if (reports.test(words) || plans.test(words) || past.test(words) || (!dosing && reportsElsewhere.test(words)))
      continue
    const rhythm = c.pieces.some(
      (p) =>
        p.kind === "frequency" ||
        p.kind === "split" ||
        p.kind === "perDose" ||
        p.kind === "when" ||
        (p.kind === "dose" && p.value.per !== null),
    )
    const told = prescribes.test(words)
    const standard = statesDose.test(words)
    // A sentence that begins with its amount has no other subject.
    const amount = c.pieces.find((p) => p.kind === "amount" || p.kind === "dose")
    const bare = amount !== undefined && (spanOf(t, amount)[0] <= c.span[0] + 1 || nameAlone(w, line, c))
    const other = substanceAfter(w, c)
    if (!rhythm && eaten.test(words)) continue
    if (
      dosing
        ? !(rhythm || told || (bare && line.label !== null))
        : !(standard || (rhythm && (told || bare || part.topic === "stack" || group.length > 0 || beside(w, c, other))))
    )
      continue
    // "I also drink 400 mg of caffeine a day" prescribes nothing.
    if (other?.rule === "compound/of" && !told) continue
    mine = begin(w, c.span, nameBefore(w, c))
    mine.told = true
    mine.compound ??= other
    fill(t, mine, c.pieces, null)
    noteCondition(t, mine, c.span)
    group.push(mine)
  }
  if (group.length < 2 || group.length > MOST_PARTNERS) return
  for (const d of group)
    for (const o of group)
      if (o.compound !== null && o.compound.value !== d.compound?.value)
        d.stack.push({ ...o.compound, rule: "stack/sibling" })
}
