import type { Span } from "../../base/index.ts"
import type { Field } from "../en/words/labels.ts"
import type { FrequencyValue, Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { type Draft, found, foundOf, mapFound, precise, widen } from "./draft.ts"
import { beside, joinFrequency } from "./join-frequency.ts"
import { spanOf } from "./line.ts"

/** Puts the pieces of one line into a draft. A field that is already filled keeps what it has. `field` is what the line's label says it is about. */
export const fill = (t: Tokens, d: Draft, pieces: readonly Piece[], field: Field | null): void => {
  for (const p of pieces) {
    switch (p.kind) {
      case "amount":
      case "dose":
        if (d.dose === null && field !== "maximum") d.dose = foundOf(t, p)
        else if (field === "maximum") d.maximum ??= foundOf(t, p)
        if (p.value.inTurn !== undefined && field !== "maximum")
          d.frequency ??= found<FrequencyValue>(
            { low: 1, high: 1, per: "day", pattern: { type: "alternate", amounts: p.value.inTurn } },
            spanOf(t, p),
            "frequency/in-turn",
          )
        break
      case "frequency":
        if (cutsDay(t, d, p)) {
          d.split ??= { ...foundOf(t, p), value: { low: p.value.low, high: p.value.high }, candidates: null }
          break
        }
        d.frequency = joinFrequency(d.frequency, foundOf(t, p), beside(t, d.frequency, p))
        for (const [part, named] of PARTS)
          if (named.test(t.text.slice(...spanOf(t, p)))) d.times.push({ ...found(part, spanOf(t, p), "when/nightly") })
        break
      case "perDose":
        d.perDose = true
        break
      case "split":
        d.split ??= foundOf(t, p)
        break
      case "period":
        if (field === "cycle" || field === "duration") d.cycle ??= foundOf(t, p)
        else if (field === "rest") d.rest ??= foundOf(t, p)
        break
      case "cycle": {
        const f = foundOf(t, p)
        if (f.value.minimum) d.cycleMinimum ??= mapFound(f, (c) => c.on)
        else if (field === "cycle" || field === "duration" || d.cycle === null) d.cycle = mapFound(f, (c) => c.on)
        if (f.value.off !== null) {
          const off = f.value.off
          d.rest ??= mapFound(f, () => off)
        }
        break
      }
      case "rest":
        d.rest ??= foundOf(t, p)
        break
      case "reassess":
        d.reassess ??= foundOf(t, p)
        break
      case "open":
        d.open ??= foundOf(t, p)
        break
      case "asNeeded":
        d.asNeeded ??= foundOf(t, p)
        break
      case "route":
        d.routes =
          d.routes !== null && joined(t, d.routes, spanOf(t, p), field === "route")
            ? {
                ...d.routes,
                value: [...new Set([...d.routes.value, ...p.value])],
                spans: [...d.routes.spans, spanOf(t, p)],
              }
            : precise(d.routes, foundOf(t, p))
        break
      case "when":
        d.times.push(foundOf(t, p))
        if (p.rule === "when/clock" && p.value.includes(",")) {
          const n = p.value.split(", ").length
          const clock = { low: n, high: n, per: "day", pattern: null } as const
          d.frequency ??= found<FrequencyValue>(clock, spanOf(t, p), "frequency/clock")
        }
        if (EACH.test(t.text.slice(...spanOf(t, p)))) {
          const said = t.text.slice(...spanOf(t, p))
          const either = /\bor\b/i.test(said) && !/\band\b/i.test(said)
          const n = either ? 1 : Math.max(1, p.value.split(", ").filter((x) => DAY_PARTS.has(x)).length)
          const rhythm = { low: n, high: n, per: "day", pattern: null } as const
          d.frequency = joinFrequency(d.frequency, found<FrequencyValue>(rhythm, spanOf(t, p), "frequency/each"))
        }
        break
      case "maximum":
        d.maximum ??= foundOf(t, p)
        break
      case "step":
        if (d.dose !== null) d.dated ??= p.value
        break
      case "increment":
        d.increment ??= foundOf(t, p)
        break
      default:
        continue
    }
    widen(d, spanOf(t, p))
  }
}

/** "300–600 mcg daily" and, on a line of its own, "2–3 doses daily": the day's amount is cut into so many. "10 units twice daily" cuts nothing. */
const cutsDay = (t: Tokens, d: Draft, p: Piece<"frequency">): boolean =>
  d.dose !== null &&
  d.dose.value.per === null &&
  d.frequency?.rule === "frequency/adverb" &&
  d.frequency.value.per === "day" &&
  p.value.per === "day" &&
  p.value.pattern === null &&
  p.value.high > 1 &&
  /\n[^\n\d]*$/.test(t.text.slice(d.frequency.spans[0]?.[1] ?? 0, spanOf(t, p)[0]))

/** Whether a route goes on with a list of them: "IM (in two places) or SubQ", "orally or by injection"; behind a label for it also "drip, spray or
 *  lozenge under the tongue". A remark in brackets parts no list. */
const joined = (t: Tokens, routes: NonNullable<Draft["routes"]>, next: Span, labelled: boolean): boolean => {
  const between = t.text.slice(routes.spans.at(-1)?.[1], next[0])
  return labelled ? LISTED.test(between) && !OTHERWISE.test(between) : OR.test(between)
}
const LISTED =
  /^(?:[^.;:\n,]{0,28}|\s*\([^()]{0,60}\)\s*)(?:,|\bor\b|\band\b|\/|&|\+)(?:\s+(?:or|and))?[^.;:\n,]{0,16}$/i
const OTHERWISE = /\b(?:not|never|no|avoid|instead|rather|than|unless|except)\b/i
const OR = /^(?:\s*\([^()]{0,60}\))?\s*(?:\/|,?\s*(?:and\/or|or)\s+(?:by |via |as an? |as |through )?)\s*$/i

/** The part of the day that a rhythm names in its own words. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ["night", /(?<!fort)night|\bq\.?\s?h\.?s\b/i],
  ["morning", /(?:second|third|3rd|other) morning|\bq\.?\s?a\.?m\b|^om$/i],
  ["evening", /(?:second|other) evening|\bq\.?\s?p\.?m\b/i],
]
/** "Every morning and evening" says how often as well as when. */
const EACH = /^(?:every|each)\s/i
const DAY_PARTS: ReadonlySet<string> = new Set([
  "morning",
  "midday",
  "noon",
  "afternoon",
  "evening",
  "night",
  "bedtime",
])

/** Notes what follows "depending on" or "during" in a line as the condition it is. */
export const conditionIn = (text: string, span: Span): { readonly value: string; readonly span: Span } | null => {
  const m =
    /\b(?:depending on|based on|during (?:high|periods|times|demanding|specific|stressful)|only (?:if|when)|in severe cases)\b[^.;,()\n|]*/i.exec(
      text.slice(span[0], span[1]),
    )
  if (m === null) return null
  const at = span[0] + m.index
  return { value: m[0].trim(), span: [at, at + m[0].trimEnd().length] }
}

export const noteCondition = (t: Tokens, d: Draft, span: Span): void => {
  const c = conditionIn(t.text, span)
  if (c === null || d.condition !== null) return
  d.condition = found(c.value, c.span, "condition/depending")
  widen(d, c.span)
}
