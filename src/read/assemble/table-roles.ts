import type { Field } from "../en/words/labels.ts"
import type { Piece } from "../engine/piece.ts"
import type { Block } from "../page/page.ts"
import { doseIn } from "./doses.ts"
import { piecesIn, spanOf } from "./line.ts"
import type { Work } from "./work.ts"

/** What the cells of a column are, each counted among those that hold anything. */
type Seen = { readonly amounts: number; readonly rhythms: number; readonly names: number; readonly filled: number }

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
  const width = Math.max(...body.map((r) => r.cells.length))
  const seen = Array.from({ length: width }, (_, i) => seenIn(w, body, i))
  const at = (k: keyof Seen, i: number): number =>
    seen[i] === undefined ? 0 : seen[i][k] / Math.max(1, seen[i].filled)
  const free = seen.map((_, i) => i).filter((i) => (fields[i] ?? null) === null)
  const doses = free.filter((i) => at("amounts", i) >= MOST)
  const dose = doses[0]
  if (doses.length !== 1 || dose === undefined) return fields
  const rhythm = seen.findIndex((_, i) => i !== dose && at("rhythms", i) >= MOST)
  const name = free.find((i) => i !== dose && at("names", i) >= MOST)
  if (rhythm < 0 && !(name !== undefined && STATING.has(w.part.topic))) return fields
  return seen.map((_, i) => {
    const had = fields[i] ?? null
    return had !== null ? had : i === dose ? "dose" : i === name ? "compound" : i === rhythm ? "frequency" : null
  })
}

const STATING: ReadonlySet<string> = new Set(["dosing", "stack", "timing", "cycle"])

const seenIn = (w: Work, body: readonly Block[], i: number): Seen => {
  let [amounts, rhythms, names, filled] = [0, 0, 0, 0]
  for (const row of body) {
    const cell = row.cells[i]
    if (cell === undefined || !/[\p{L}\p{N}]/u.test(w.t.text.slice(...cell))) continue
    filled++
    const pieces = piecesIn(w.t, cell)
    if (doseIn(pieces) && leads(w, pieces, cell[0])) amounts++
    if (pieces.some((p) => RHYTHM.has(p.kind))) rhythms++
    if ((w.find(w.t.text.slice(...cell))[0]?.start ?? 9) <= 2) names++
  }
  return { amounts, rhythms, names, filled }
}

const RHYTHM: ReadonlySet<Piece["kind"]> = new Set(["frequency", "asNeeded"])

/** Whether the amount is what a cell begins with. */
const leads = (w: Work, pieces: readonly Piece[], from: number): boolean => {
  const amount = pieces.find((p) => p.kind === "amount" || p.kind === "dose")
  return amount !== undefined && spanOf(w.t, amount)[0] <= from + 2
}
