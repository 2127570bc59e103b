/** The cells of one line with the column, counted in characters, in which each begins. */
export type Laid = readonly { readonly at: number; readonly text: string }[]

/** Lines below one another, each as the cells of its row, with an empty one where a column has nothing: `null` for a line that is no row of the
 *  table, all of them where there are too few to make one. */
export const inPlace = (lines: readonly Laid[]): readonly (readonly string[] | null)[] => {
  const none = lines.map(() => null)
  const rows = lines.filter((l) => l.length >= 2)
  if (rows.length < 3) return none
  const width = widthOf(rows)
  const full = rows.filter((r) => r.length === width)
  if (full.length < 2) return none
  const columns = Array.from({ length: width }, (_, k) => ({
    from: middle(full.map((r) => r[k]?.at ?? 0)),
    to: middle(full.map((r) => (r[k]?.at ?? 0) + (r[k]?.text.length ?? 0))),
  }))
  const set = lines.map((l) => (l.length < 2 ? null : rowOf(l, columns)))
  return set.filter((r) => r !== null).length < 3 ? none : set
}

/** As many cells as most lines have; of two such numbers the larger. */
const widthOf = (rows: readonly Laid[]): number => {
  const seen = new Map<number, number>()
  for (const r of rows) seen.set(r.length, (seen.get(r.length) ?? 0) + 1)
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

type Column = { readonly from: number; readonly to: number }

const rowOf = (line: Laid, columns: readonly Column[]): readonly string[] | null => {
  if (line.length > columns.length) return null
  if (line.length === columns.length) return line.map((c) => c.text)
  const cells = columns.map(() => "")
  let next = 0
  for (const c of line) {
    const k = nearest(c.at, c.at + c.text.length, columns, next)
    if (k < 0) return null
    cells[k] = c.text
    next = k + 1
  }
  return cells
}

/** The column whose beginning, end or middle is nearest to those of a cell, from one on. */
const nearest = (from: number, to: number, columns: readonly Column[], first: number): number => {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let k = first; k < columns.length; k++) {
    const c = columns[k] as Column
    const far = Math.min(Math.abs(c.from - from), Math.abs(c.to - to), Math.abs(c.from + c.to - from - to) / 2)
    if (far < least) [best, least] = [k, far]
  }
  return best
}
