import type { Span } from "../../base/index.ts"
import { reportsFirmly } from "../en/words/cues.ts"
import type { Field } from "../en/words/labels.ts"
import type { Piece } from "../engine/piece.ts"
import type { Block } from "../page/page.ts"
import { named, rhythmIn } from "./cells.ts"
import { doseIn, readDoses } from "./doses.ts"
import { type Found, found } from "./draft.ts"
import { fill } from "./fill.ts"
import { piecesIn, spanOf } from "./line.ts"
import { begin, type Work } from "./work.ts"

/** "Alpha: 20 mg a day for 4 weeks", in a cell under any heading: the known name that the cell begins with. */
const nameOpening = (w: Work, cell: Span, pieces: readonly Piece[]): Found<string> | null => {
  const amount = pieces.find((p) => p.kind === "amount" || p.kind === "dose")
  const n = amount === undefined ? undefined : w.find(w.t.text.slice(cell[0], spanOf(w.t, amount)[0]))[0]
  return n === undefined || n.start > 2
    ? null
    : found(w.t.text.slice(cell[0] + n.start, cell[0] + n.end), [cell[0] + n.start, cell[0] + n.end], "name/compound")
}

/** A row under headings that say nothing of doses: a cell with an amount and its rhythm is a regimen all the same. */
export const readLoose = (w: Work, row: Block, fields: readonly (Field | null)[]): void => {
  for (const [i, cell] of row.cells.entries()) {
    if (
      i === 0 ||
      fields[i] === "none" ||
      fields[i] === "strength" ||
      reportsFirmly.test(w.t.text.slice(cell[0], cell[1]))
    )
      continue
    const pieces = piecesIn(w.t, cell)
    const timed = w.part.topic === "dosing" && pieces.some((p) => p.kind === "when")
    const own = doseIn(pieces) ? nameOpening(w, cell, pieces) : null
    if (own !== null && rhythmIn(w, cell)) {
      readDoses(w, { span: cell, pieces, label: own, field: null, firm: true })
      continue
    }
    if (!doseIn(pieces) || !(timed || pieces.some((p) => p.kind === "frequency"))) continue
    fill(
      w.t,
      begin(w, row.span, named(w, row.cells[0])),
      pieces.filter((p) => spanOf(w.t, p)[0] >= cell[0]),
      null,
    )
    return
  }
}
