import type { Span } from "../../base/index.ts"
import type { Count, DoseValue, FrequencyValue, Piece } from "../engine/piece.ts"
import { reports } from "../words/cues.ts"
import type { Field } from "../words/labels.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import { type Draft, type Found, found } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { first, spanOf } from "./line.ts"
import { nameBefore } from "./names-before.ts"
import { prefaceOf } from "./populations.ts"
import { begin, type Work } from "./work.ts"

export const doseIn = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => p.kind === "amount" || p.kind === "dose")

/** A stretch of a line that states amounts, with what is printed in front of it. */
export type Statement = {
  readonly span: Span
  readonly pieces: readonly Piece[]
  readonly label: Found<string> | null
  readonly field: Field | null
  /** A list item or a labelled line states; running text may merely tell. */
  readonly firm: boolean
}

/** Reads a statement into regimens: one amount one regimen, but phases of one course are its steps, and "up to" and "maximum" its limit. */
export const readDoses = (w: Work, s: Statement): void => {
  const { t } = w
  let fresh = s.label !== null || w.current === null || w.current.dose !== null || w.current.steps.length > 0
  const atStart = s.pieces[0]
  const route = atStart?.kind === "route" && spanOf(t, atStart)[0] <= s.span[0] + 1 ? [atStart] : []
  for (const c of clausesOf(t, s.span, s.pieces)) {
    if (!doseIn(c.pieces)) {
      if (w.current !== null && !fresh) fill(t, w.current, c.pieces, s.field)
      continue
    }
    if (!fresh && asMaximum(w, c)) continue
    if (!s.firm && reports.test(t.text.slice(c.span[0], c.span[1]))) continue
    const amount = first(c.pieces, "amount") ?? first(c.pieces, "dose")
    if (amount === undefined) continue
    const preface = prefaceOf(t.text, c.span[0], spanOf(t, amount)[0])
    const phase = preface.phase ?? (s.field === "phase" ? (s.label?.value.toLowerCase() ?? null) : null)
    const opening = phase === null || !/^main/u.test(phase)
    const goesOn = w.current !== null && w.current.steps.length > 0 && !opening
    const use =
      preface.use !== null && s.label === null && s.field === "dose"
        ? found(
            w.part.heading === null ? preface.use.value : `${w.part.title}: ${preface.use.value}`,
            preface.use.span,
            "name/use",
          )
        : null
    const d =
      goesOn || (!fresh && opening && untouched(w.current))
        ? (w.current as Draft)
        : !fresh || w.current === null || w.current.dose !== null || w.current.steps.length > 0
          ? begin(w, c.span, (s.field === "phase" ? null : s.label) ?? use ?? nameBefore(w, c))
          : w.current
    fresh = false
    if (preface.population !== null)
      d.condition ??= found(preface.population.value, preface.population.span, "condition/population")
    if (phase !== null) addPhase(d, c, phase, spanOf(t, amount))
    fill(
      t,
      d,
      phase === null
        ? [...route, ...c.pieces]
        : [...route, ...c.pieces.filter((p) => p.kind !== "amount" && p.kind !== "dose" && p.kind !== "frequency")],
      s.field === "phase" ? null : s.field,
    )
    if (d.increment !== null && d.steps.length === 0 && d.dose !== null) addPhase(d, c, "start", spanOf(t, amount))
    noteCondition(t, d, c.span)
  }
}

const untouched = (d: Draft | null): boolean => d !== null && d.dose === null && d.steps.length === 0

const addPhase = (d: Draft, c: Clause, phase: string, span: Span): void => {
  const amount = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (amount === undefined) return
  const split: Count | undefined = first(c.pieces, "split")?.value
  const rhythm: FrequencyValue | null =
    split !== undefined ? { ...split, per: "day", pattern: null } : (first(c.pieces, "frequency")?.value ?? null)
  const dose: DoseValue =
    split !== undefined && amount.value.per === null ? { ...amount.value, per: "day" } : amount.value
  const dated = first(c.pieces, "step")?.value
  d.steps.push({
    from: dated?.from ?? null,
    to: dated?.to ?? null,
    unit: dated?.unit ?? "week",
    dose,
    frequency: rhythm,
    phase: phase === "initial" || phase === "initially" || phase.startsWith("start") ? "start" : phase,
    span,
  })
}

/** "Up to 4.8 g may be used in severe cases", right behind a dose, is the most that is allowed. */
export const asMaximum = (w: Work, c: Clause): boolean => {
  const p = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (p === undefined || !p.value.upTo || !c.opens || w.current === null || w.current.dose === null) return false
  if (spanOf(w.t, p)[0] > c.span[0] + 2) return false
  const daily = first(c.pieces, "frequency")?.value
  const per = p.value.per ?? (daily?.per === "day" && daily.pattern === null ? "day" : null)
  w.current.maximum ??= {
    value: { ...p.value, per, upTo: false },
    spans: [spanOf(w.t, p)],
    rule: "dose/up-to",
    candidates: null,
    reason: null,
  }
  return true
}
