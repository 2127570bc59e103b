import type { Values } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { DraftStep } from "./draft.ts"
import { first, type Line, spanOf } from "./line.ts"
import { begin, type Work } from "./work.ts"

const PHASE = /\b(loading|maintenance|start(?:ing)?|initial(?:ly)?|taper(?:ing)?|induction|target)\b/i

/** The weeks a line is about, when it begins with them and states an amount: "Weeks 1–4: 0.25 mg once weekly". */
export const stepOf = (t: Tokens, line: Line): Values["step"] | null => {
  const s = first(line.pieces, "step")
  const dose = first(line.pieces, "amount") ?? first(line.pieces, "dose")
  if (s === undefined || dose === undefined) return null
  const at = spanOf(t, s)[0]
  const early = line.label === null ? at <= line.span[0] + 1 : at < line.body[0]
  return early && spanOf(t, dose)[0] > at ? s.value : null
}

/** Adds a line to the titration it belongs to. */
export const noteStep = (w: Work, line: Line, value: Values["step"]): void => {
  const d = w.current !== null && w.current.steps.length > 0 ? w.current : begin(w, line.span, null)
  const dose = first(line.pieces, "amount") ?? first(line.pieces, "dose")
  const frequency = first(line.pieces, "frequency")
  const step: DraftStep = {
    ...value,
    dose: dose?.value ?? null,
    frequency: frequency?.value ?? null,
    phase: PHASE.exec(w.t.text.slice(line.body[0], line.span[1]))?.[1]?.toLowerCase() ?? null,
    span: line.span,
  }
  d.steps.push(step)
  d.span = [Math.min(d.span[0], line.span[0]), Math.max(d.span[1], line.span[1])]
}
