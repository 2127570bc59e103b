import { type Lens, placeIn, whitenAt } from "./lens.ts"

/** A column whitened at grid point g with the nuisance columns taken out: the plain form of what the sweep sums. */
export const project = (lens: Lens, g: number, column: Float64Array): Float64Array => {
  const { rows } = lens
  const out = new Float64Array(rows)
  whitenAt(lens, g, column, out)
  const white = out.slice()
  for (let j = 0; j < lens.packs * 3; j++) {
    let s = 0
    for (let t = 0; t < rows; t++) s += (white[t] as number) * basisAt(lens, g, t, j)
    for (let t = 0; t < rows; t++) out[t] = (out[t] as number) - s * basisAt(lens, g, t, j)
  }
  return out
}

const basisAt = (lens: Lens, g: number, t: number, j: number): number =>
  (j < 3
    ? lens.table[placeIn(lens.rows, g, t) + 6 + 2 * j]
    : lens.more[((Math.floor(j / 3 - 1) * lens.grid.length + g) * lens.rows + t) * 3 + (j % 3)]) as number
