import { type Exact, exact, showExact } from "../../base/index.ts"
import type { DoseValue } from "../engine/piece.ts"
import type { Draft, DraftStep } from "./draft.ts"

const value = (digits: string): Exact => exact(digits)

/** The smallest and largest amount of a titration, when all its steps count in one unit. */
const envelope = (steps: readonly DraftStep[]): DoseValue | null => {
  const doses = steps.flatMap((s) => (s.dose === null ? [] : [s.dose]))
  const head = doses[0]
  if (head === undefined || doses.some((d) => d.unit !== head.unit || d.perKg !== head.perKg)) return null
  const low = doses.map((d) => value(d.low)).reduce((a, b) => (a.compare(b) <= 0 ? a : b))
  const high = doses.map((d) => value(d.high)).reduce((a, b) => (a.compare(b) >= 0 ? a : b))
  return { ...head, low: showExact(low), high: showExact(high) }
}

/** Fills what steps say of the whole: the envelope of their amounts, the rhythm they share, and that the last one goes on. */
export const summarise = (d: Draft): void => {
  const head = d.steps[0]
  if (head === undefined) return
  const spans = d.steps.map((s) => s.span)
  const whole = envelope(d.steps)
  if (whole !== null)
    d.dose = {
      value: {
        ...whole,
        per: whole.per ?? (d.steps.some((s) => s.frequency !== null) || d.frequency !== null ? "dose" : null),
      },
      spans,
      rule: "steps/envelope",
      candidates: null,
      reason: null,
    }
  // A step that says no rhythm of its own goes on with that of most.
  const said = d.steps.flatMap((s) => (s.frequency === null ? [] : [JSON.stringify(s.frequency)]))
  const most = said.length * 2 > d.steps.length && said.every((r) => r === said[0])
  if (d.frequency === null && head.frequency !== null && most)
    d.frequency = { value: head.frequency, spans, rule: "steps/frequency", candidates: null, reason: null }
  const last = d.steps.at(-1)
  if (last !== undefined && last.to === null && last.from !== null)
    d.open ??= { value: true, spans: [last.span], rule: "steps/onwards", candidates: null, reason: null }
}
