import type { Values } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { clausesOf } from "./clauses.ts"
import { readDoses } from "./doses.ts"
import type { DraftStep, Found } from "./draft.ts"
import { fill } from "./fill.ts"
import { first, type Line, spanOf, surely } from "./line.ts"
import { nameBefore } from "./names-before.ts"
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

/** The substance named between the weeks and the amount: "Weeks 1–8: Alpha-7 300 mcg". */
const nameIn = (w: Work, line: Line): Found<string> | null => {
  const weeks = first(line.pieces, "step")
  const from = line.label === null && weeks !== undefined ? spanOf(w.t, weeks)[1] : line.body[0]
  const behind = /^[\s:,)\]–—-]*/.exec(w.t.text.slice(from, line.span[1]))?.[0].length ?? 0
  const pieces = line.pieces.filter((p) => spanOf(w.t, p)[0] >= from)
  const clause = clausesOf(w.t, [from + behind, line.span[1]], pieces)[0]
  return clause === undefined ? null : nameBefore(w, clause)
}

/** Adds a line to the titration it belongs to. */
export const noteStep = (w: Work, line: Line, value: Values["step"]): void => {
  const name = nameIn(w, line)
  const same = name === null || w.current?.compound?.value === name.value
  const last = w.current?.steps.at(-1)
  // "Weeks 1–16" twice are two regimens beside each other.
  const goesOn = last === undefined || last.unit !== value.unit || last.from === null || value.from > last.from
  const d = same && goesOn && w.current !== null && w.current.steps.length > 0 ? w.current : begin(w, line.span, name)
  fill(
    w.t,
    d,
    line.pieces.filter((p) => p.kind === "route" || p.kind === "when"),
    null,
  )
  const dose = first(line.pieces, "amount") ?? first(line.pieces, "dose")
  const frequency = first(line.pieces, "frequency")
  const step: DraftStep = {
    ...value,
    dose: dose?.value ?? null,
    frequency: surely(frequency),
    phase: PHASE.exec(w.t.text.slice(line.body[0], line.span[1]))?.[1]?.toLowerCase() ?? null,
    span: line.span,
  }
  d.steps.push(step)
  d.span = [Math.min(d.span[0], line.span[0]), Math.max(d.span[1], line.span[1])]
}

/** "Weeks 1–4: 0.1 mg, weeks 5–8: 0.2 mg, weeks 9–12: 0.5 mg daily": a whole titration in one line. What stands behind its last amount alone is
 *  said of all. */
export const readClimb = (w: Work, line: Line): void => {
  readDoses(w, { span: line.span, pieces: line.pieces, label: null, field: null, firm: true })
  const steps = w.current?.steps ?? []
  const rhythm = steps.at(-1)?.frequency ?? null
  if (rhythm !== null && steps.slice(0, -1).every((s) => s.frequency === null))
    w.current?.steps.splice(0, steps.length, ...steps.map((s) => ({ ...s, frequency: rhythm })))
}
