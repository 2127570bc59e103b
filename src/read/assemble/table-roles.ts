import type { Span } from "../../base/index.ts"
import type { Field } from "../en/words/labels.ts"
import type { Piece } from "../engine/piece.ts"
import type { Block } from "../page/page.ts"
import { piecesIn, spanOf } from "./line.ts"
import type { Work } from "./work.ts"

/** So much of a column must be of one kind before it is taken for it. */
const MOST = 0.6

/** The fields of a table's columns, where its head says nothing of them, by what stands in the column: amounts alone in most cells are the doses
 *  when another column holds known names or how often. What a head says stands. */
export const rolesOf = (
  w: Work,
  body: readonly Block[],
  fields: readonly (Field | null)[],
): readonly (Field | null)[] => {
  if (fields.includes("dose") || body.length < 2) return fields
  const columns = Array.from({ length: Math.max(...body.map((r) => r.cells.length)) }, (_, i) => filled(w, body, i))
  const free = columns.map((_, i) => i).filter((i) => (fields[i] ?? null) === null)
  const most = (i: number, of: (cell: Span) => boolean): boolean => {
    const cells = columns[i] ?? []
    return cells.length > 0 && cells.filter(of).length >= MOST * cells.length
  }
  // Most tables hold no amounts, and are not read any further.
  const doses = free.filter((i) => most(i, (c) => AMOUNT.test(w.t.text.slice(...c))) && most(i, (c) => leads(w, c)))
  const dose = doses[0]
  if (doses.length !== 1 || dose === undefined) return fields
  const rhythm = columns.findIndex((_, i) => i !== dose && most(i, (c) => says(w, c)))
  const name = free.find((i) => i !== dose && most(i, (c) => (w.find(w.t.text.slice(...c))[0]?.start ?? 9) <= 2))
  if (rhythm < 0 && !(name !== undefined && STATING.has(w.part.topic))) return fields
  return columns.map((_, i) => {
    const had = fields[i] ?? null
    return had !== null ? had : i === dose ? "dose" : i === name ? "compound" : i === rhythm ? "frequency" : null
  })
}

/** What an amount begins with, in any spelling of its unit. */
const AMOUNT = /^\W{0,3}\d[^a-zA-Zµμ]{0,16}[a-zA-Zµμ]/

const STATING: ReadonlySet<string> = new Set(["dosing", "stack", "timing", "cycle"])

/** The cells of a column that hold anything. */
const filled = (w: Work, body: readonly Block[], i: number): readonly Span[] =>
  body.flatMap((row) => {
    const cell = row.cells[i]
    return cell !== undefined && /[\p{L}\p{N}]/u.test(w.t.text.slice(...cell)) ? [cell] : []
  })

const says = (w: Work, cell: Span): boolean => piecesIn(w.t, cell).some((p) => RHYTHM.has(p.kind))

const RHYTHM: ReadonlySet<Piece["kind"]> = new Set(["frequency", "asNeeded"])

/** Whether an amount is what a cell begins with. */
const leads = (w: Work, cell: Span): boolean => {
  const amount = piecesIn(w.t, cell).find((p) => p.kind === "amount" || p.kind === "dose")
  return amount !== undefined && spanOf(w.t, amount)[0] <= cell[0] + 2
}
