import type { DoseUnit, Span } from "../../base/index.ts"
import { fieldOf } from "../en/words/labels.ts"
import type { Block } from "../page/page.ts"
import { onlyBare } from "./bare.ts"
import { amountIn, named } from "./cells.ts"
import { asHeaded, doseColumn, unitIn } from "./dose-column.ts"
import { doseIn } from "./doses.ts"
import type { DraftStep, Found } from "./draft.ts"
import { fill } from "./fill.ts"
import { first, piecesIn, surely } from "./line.ts"
import { begin, namesCompound, type Work } from "./work.ts"

/** "1–4", "17+", "Weeks 5–8", "from 9" under a heading of weeks. */
const WEEKS =
  /^(?:(from)\s+)?(weeks?|wks?|months?|days?)?\s*\D{0,8}?(\d{1,3})(?:\s*(?:[-–—]|to|through)\s*(?:(?:weeks?|wks?|months?|days?)\s*)?(\d{1,3}))?\s*(\+|onwards?|and (?:beyond|on|after|up))?/i

export type Stretch = { readonly from: number; readonly to: number | null; readonly unit: "day" | "week" | "month" }

/** The stretch of a titration that a cell names. `bare`: numbers alone are weeks, because the column is headed so. */
const weeksIn = (cell: string, bare: boolean): Stretch | null => {
  const m = WEEKS.exec(cell)
  if (m === null || (!bare && m[2] === undefined)) return null
  const word = m[2]?.toLowerCase() ?? "week"
  return {
    from: Number(m[3]),
    to: m[1] !== undefined || m[5] !== undefined ? null : Number(m[4] ?? m[3]),
    unit: word.startsWith("d") ? "day" : word.startsWith("m") ? "month" : "week",
  }
}

/** Whether every row begins with the weeks it is about, whatever stands above them. */
export const namesWeeks = (w: Work, body: readonly Block[]): boolean =>
  body.length > 1 &&
  body.every((r) => {
    const cell = r.cells[0]
    return (
      cell !== undefined &&
      /^(?:from )?(?:weeks?|wks?|months?|days?)\s/i.test(w.t.text.slice(...cell)) &&
      weeksIn(w.t.text.slice(...cell), false) !== null
    )
  })

/** A step of a titration before its amount is known. */
type Rung = Pick<DraftStep, "from" | "to" | "unit" | "phase">
const PHASE = /\b(loading|maintenance|starting|initial|induction|taper)\b/i

/** What a heading says of the column below it: the weeks of a titration, or the phase of a course. */
export const acrossIn = (title: string): Rung | null => {
  const when = weeksIn(title, false)
  if (when !== null) return { ...when, phase: null }
  const phase = fieldOf(title) === "phase" ? PHASE.exec(title)?.[1]?.toLowerCase() : undefined
  return phase === undefined ? null : { from: null, to: null, unit: "week", phase }
}

/** A row of amounts under headings that are weeks: "| Dose | 2.5 mg | 5 mg |". */
export const readAcross = (w: Work, row: Block, across: readonly (Rung | null)[]): void => {
  const steps: DraftStep[] = []
  for (const [i, cell] of row.cells.entries()) {
    const when = across[i] ?? null
    if (when === null) continue
    const pieces = piecesIn(w.t, cell)
    const amount = amountIn(w, cell, pieces, null)
    if (amount === null) return
    const split = first(pieces, "split")?.value ?? null
    steps.push({
      ...when,
      dose: amount.value,
      frequency: split === null ? surely(first(pieces, "frequency")) : { ...split, per: "day", pattern: null },
      span: cell,
    })
  }
  if (steps.length < 2) return
  const name = row.cells[0]
  const label = name === undefined ? "" : w.t.text.slice(name[0], name[1])
  const d = begin(w, row.span, across[0] === null && fieldOf(label) === null ? named(w, name) : null)
  for (const s of steps) d.steps.push(s)
}

type StepColumns = {
  readonly dose: number
  readonly weeks: number
  readonly unit: DoseUnit | null
  /** What a bare number in the column of weeks counts. */
  readonly unitOf: Stretch["unit"]
}

export const readSteps = (
  w: Work,
  body: readonly Block[],
  { dose, weeks, unit, unitOf }: StepColumns,
  name: Found<string> | null = null,
): void => {
  const top = body[0]
  if (top === undefined) return
  const d = begin(w, [top.span[0], body.at(-1)?.span[1] ?? top.span[1]], name)
  for (const row of body) {
    const cells = row.cells.map((c) => piecesIn(w.t, c))
    const cell = row.cells[weeks]
    const when = cell === undefined ? null : weeksIn(w.t.text.slice(cell[0], cell[1]), true)
    const amount = amountIn(w, row.cells[dose] ?? row.span, cells[dose] ?? [], unit)
    if (when === null || amount === null) continue
    const frequency = surely(first(cells.flat(), "frequency"))
    const route = cells.flat().filter((p) => p.kind === "route")
    d.steps.push({
      ...when,
      unit: when.unit === "week" ? unitOf : when.unit,
      dose: amount.value,
      frequency,
      phase: /maintenance|loading|starting/i.exec(w.t.text.slice(row.span[0], row.span[1]))?.[0]?.toLowerCase() ?? null,
      span: amount.spans[0] ?? row.span,
    })
    fill(w.t, d, route, null)
  }
  if (d.steps.length === 0) w.drafts.splice(w.drafts.indexOf(d), 1)
}

/** What the numbers under a heading count: "Day", "Month", else weeks. */
export const countedIn = (w: Work, cell: Span | undefined): Stretch["unit"] => {
  const title = cell === undefined ? "" : w.t.text.slice(cell[0], cell[1])
  return /\bdays?\b/i.test(title) ? "day" : /\bmonths?\b/i.test(title) ? "month" : "week"
}

/** A table whose columns are substances and whose rows are weeks: "| Weeks | Alpha-7 | Beta |" above "| 1–4 | 2 mg | 5 mg |". True when it was one. */
export const byName = (w: Work, head: Block, body: readonly Block[], around = ""): boolean => {
  const column = doseColumn("", around)
  const from = w.drafts.length
  for (const [i, cell] of head.cells.entries()) {
    const name = i === 0 ? null : withoutUnit(named(w, cell, "name/column"))
    if (name === null || !namesCompound(w, name)) continue
    const unit = unitIn(w.t.text.slice(...cell)) ?? column.unit
    const filled = body.filter((r) => /[\p{L}\p{N}]/u.test(w.t.text.slice(...(r.cells[i] ?? [0, 0]))))
    const holds = (c: Span): boolean => doseIn(piecesIn(w.t, c)) || (unit !== null && onlyBare(w.t, c) !== null)
    if (filled.length < 2 || !filled.every((r) => holds(r.cells[i] as Span))) continue
    const columns = { dose: i, weeks: 0, unit, unitOf: countedIn(w, head.cells[0]) }
    // What stands beside it in the row is another's.
    readSteps(
      w,
      body.map((r) => ({ ...r, cells: r.cells.map((c, k): Span => (k === 0 || k === i ? c : [c[1], c[1]])) })),
      columns,
      name,
    )
  }
  // What a cell says itself stands; the caption speaks of bare numbers.
  for (const d of w.drafts.slice(from))
    if (d.steps.every((s) => s.dose?.per === null && s.frequency === null)) asHeaded(d, column)
  return w.drafts.length > from
}

/** "Alpha (mg)" is called Alpha. */
const withoutUnit = (name: Found<string> | null): Found<string> | null => {
  const bare = name === null || unitIn(name.value) === null ? null : name.value.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "")
  const [a] = name?.spans[0] ?? [0]
  return name === null || bare === null ? name : { ...name, value: bare, spans: [[a, a + bare.length]] }
}
