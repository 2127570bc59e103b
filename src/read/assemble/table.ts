import type { Span } from "../../base/index.ts"
import type { Block } from "../page/page.ts"
import { reportsFirmly } from "../words/cues.ts"
import { type Field, fieldOf } from "../words/labels.ts"
import { doseIn, readDoses } from "./doses.ts"
import { found } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { piecesIn, spanOf } from "./line.ts"
import { phrasesOf } from "./list.ts"
import { looksLikeCompound } from "./names.ts"
import { begin, type Work } from "./work.ts"

/** Reads a table: a row is a regimen where a column is headed as the dose, a step where one is headed as weeks, a labelled line where the table has two columns. */
export const readTable = (w: Work, rows: readonly Block[]): void => {
  const head = rows[0]?.header ? rows[0] : undefined
  const body = head === undefined ? rows : rows.slice(1)
  const fields = (head?.cells ?? []).map((c) => headed(w.t.text.slice(c[0], c[1])))
  const dose = fields.indexOf("dose")
  const weeks = fields.indexOf("steps")
  if (dose >= 0 && weeks >= 0 && weeks < dose) readSteps(w, body, dose, weeks)
  else if (dose > 0 || (dose === 0 && fields.length > 2)) for (const row of body) readRow(w, row, fields)
  else if ((rows[0]?.cells.length ?? 0) === 2 && dose < 0) for (const row of body) readPair(w, row)
  else for (const row of body) readLoose(w, row, fields)
}

/** The field a column is headed with: "Target Dose", "Dose (mcg)", "Duration". */
const headed = (title: string): Field | null => {
  const field = fieldOf(title)
  if (field !== null) return field
  return /\bdos(?:e|age|ing)\b/iu.test(title) && !/\bdoses\b/iu.test(title) ? "dose" : null
}

const named = (w: Work, span: Span | undefined) => {
  if (span === undefined || span[1] <= span[0]) return null
  return found(w.t.text.slice(span[0], span[1]), span, "name/row")
}

/** One regimen a row; its name is the first cell that is no field. */
const readRow = (w: Work, row: Block, fields: readonly (Field | null)[]): void => {
  const cells = row.cells.map((c) => piecesIn(w.t, c))
  const at = fields.indexOf("dose")
  if (!doseIn(cells[at] ?? [])) return
  const name = fields.findIndex((f, i) => i !== at && (f === null || f === "compound" || f === "tier"))
  const d = begin(w, row.span, named(w, row.cells[name]))
  for (const [i, pieces] of cells.entries()) {
    const field = fields[i] ?? null
    const cell = row.cells[i] as Span
    if (i === name || field === "none" || field === "strength") continue
    if (field === "benefits")
      for (const p of phrasesOf(w.t.text, cell)) d.benefits.push(found(p.value, p.span, "benefits/column"))
    else if (field === null)
      fill(
        w.t,
        d,
        pieces.filter((p) => p.kind === "route"),
        null,
      )
    else
      fill(
        w.t,
        d,
        field === "cycle" || field === "duration" ? pieces : pieces.filter((p) => p.kind !== "period"),
        field,
      )
    if (field === "dose") noteCondition(w.t, d, cell)
  }
}

/** "1–4", "17+", "Weeks 5–8" under a heading of weeks. */
const WEEKS = /^\D{0,8}(\d{1,3})(?:\s*(?:[-–—]|to)\s*(\d{1,3}))?\s*(\+|onwards?)?/iu

const readSteps = (w: Work, body: readonly Block[], dose: number, weeks: number): void => {
  const first = body[0]
  if (first === undefined) return
  const d = begin(w, [first.span[0], body.at(-1)?.span[1] ?? first.span[1]], null)
  for (const row of body) {
    const cells = row.cells.map((c) => piecesIn(w.t, c))
    const cell = row.cells[weeks]
    const m = cell === undefined ? null : WEEKS.exec(w.t.text.slice(cell[0], cell[1]))
    const amount = cells[dose]?.find((p) => p.kind === "amount" || p.kind === "dose")
    if (m === null || amount === undefined) continue
    const frequency = cells.flat().find((p) => p.kind === "frequency")
    const route = cells.flat().filter((p) => p.kind === "route")
    d.steps.push({
      from: Number(m[1]),
      to: m[3] !== undefined ? null : Number(m[2] ?? m[1]),
      unit: "week",
      dose: amount.kind === "amount" || amount.kind === "dose" ? amount.value : null,
      frequency: frequency?.kind === "frequency" ? frequency.value : null,
      phase:
        /maintenance|loading|starting/iu.exec(w.t.text.slice(row.span[0], row.span[1]))?.[0]?.toLowerCase() ?? null,
      span: row.span,
    })
    fill(w.t, d, route, null)
  }
  if (d.steps.length === 0) w.drafts.splice(w.drafts.indexOf(d), 1)
}

/** A table of two columns says one thing a row: "Dose | 5 mg". All its rows are about one regimen. */
const readPair = (w: Work, row: Block): void => {
  const [key, cell] = row.cells
  if (key === undefined || cell === undefined) return
  const label = w.t.text.slice(key[0], key[1])
  const field = fieldOf(label)
  const pieces = piecesIn(w.t, cell)
  if (field === null || field === "none" || field === "strength" || field === "stack") {
    if (field === null && doseIn(pieces) && looksLikeCompound(label, w.known))
      fill(w.t, begin(w, row.span, named(w, key)), pieces, null)
    return
  }
  if (field === "benefits") return
  if (field === "dose" && doseIn(pieces)) {
    readDoses(w, { span: cell, pieces, label: null, field, firm: true })
    return
  }
  const d = w.current ?? w.shared
  fill(w.t, d, pieces, field)
}

/** A row under headings that say nothing of doses: a cell with an amount and its rhythm is a regimen all the same. */
const readLoose = (w: Work, row: Block, fields: readonly (Field | null)[]): void => {
  for (const [i, cell] of row.cells.entries()) {
    if (
      i === 0 ||
      fields[i] === "none" ||
      fields[i] === "strength" ||
      reportsFirmly.test(w.t.text.slice(cell[0], cell[1]))
    )
      continue
    const pieces = piecesIn(w.t, cell)
    if (!doseIn(pieces) || !pieces.some((p) => p.kind === "frequency")) continue
    fill(
      w.t,
      begin(w, row.span, named(w, row.cells[0])),
      pieces.filter((p) => spanOf(w.t, p)[0] >= cell[0]),
      null,
    )
    return
  }
}
