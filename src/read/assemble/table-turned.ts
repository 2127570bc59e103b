import { fieldOf } from "../en/words/labels.ts"
import type { Block } from "../page/page.ts"
import { amountIn, named, rhythmIn } from "./cells.ts"
import { headed } from "./dose-column.ts"
import { fill } from "./fill.ts"
import { piecesIn } from "./line.ts"
import { begin, type Work } from "./work.ts"

/** A table whose rows are fields and whose columns are regimens: "| | Beginner | Advanced |" above "| Dose | 200 mcg | 500 mcg |". True when it was one. */
export const byColumn = (w: Work, head: Block, body: readonly Block[]): boolean => {
  const rows = body.map((r) => ({ row: r, field: headed(w.t.text.slice(...(r.cells[0] ?? r.span))) }))
  const doses = rows.find((r) => r.field === "dose")
  if (doses === undefined || rows.filter((r) => r.field !== null && r.field !== "none").length < 2) return false
  if (
    head.cells.slice(1).some((c) => headed(w.t.text.slice(...c)) !== null && fieldOf(w.t.text.slice(...c)) !== "phase")
  )
    return false
  const names = rows.find((r) => r.field === "compound")?.row
  const compares = COMPARES.test(w.part.title)
  for (let i = 1; i < head.cells.length; i++) {
    const cell = doses.row.cells[i]
    const amount = cell === undefined ? null : amountIn(w, cell, piecesIn(w.t, cell), null)
    if (amount === null || cell === undefined) continue
    if (compares && !rows.some((r) => rhythmIn(w, r.row.cells[i]))) continue
    const d = begin(
      w,
      cell,
      names?.cells[i] === undefined ? named(w, head.cells[i]) : named(w, names.cells[i], "name/compound"),
    )
    d.dose = amount
    for (const r of rows) {
      const at = r.row.cells[i]
      if (at === undefined || r.field === null || r.field === "none" || r.field === "strength") continue
      fill(w.t, d, piecesIn(w.t, at), r.field)
    }
  }
  return true
}

/** A heading of a table that holds one thing against another: an amount without a rhythm is no regimen there. */
export const COMPARES = /\b(?:vs|versus|compar\w+|differences?)\b/i
