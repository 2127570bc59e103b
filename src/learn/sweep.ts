// The inner loop of everything: whiten one column and take its products with the basis, at every grid point.
// One pass over memory, no allocation, no branches; each grid point's recursion is a chain of one product and one sum.
import type { Lens } from "./lens.ts"

/** Room for the sums of one outcome; made once and used for any number of outcomes of the same lens.
 *  At grid point g: `white` holds the whitened outcome, `z` its products with the basis, `yy`, `yu` and `uu` the sums of
 *  squares and products of outcome and exposure after the nuisance columns are taken out. */
export type Sums = {
  readonly white: Float64Array
  readonly z: Float64Array
  readonly yy: Float64Array
  readonly yu: Float64Array
  readonly uu: Float64Array
}

export const roomFor = (lens: Lens): Sums => {
  const points = lens.grid.length
  return {
    white: new Float64Array(points * lens.rows),
    z: new Float64Array(points * lens.packs * 3),
    yy: new Float64Array(points),
    yu: new Float64Array(points),
    uu: new Float64Array(points),
  }
}

/** Fills `white`, `z` and `yy` for an outcome. */
export const sweepOutcome = (lens: Lens, y: Float64Array, sums: Sums): void => {
  const { rows, table, packs } = lens
  const { white, z, yy } = sums
  const points = lens.grid.length
  for (let g = 0; g < points; g++) {
    let [a, s, z0, z1, z2] = [0, 0, 0, 0, 0]
    let at = g * rows * 6
    const base = g * rows
    for (let t = 0; t < rows; t++) {
      const value = y[t] as number
      const v = (value - a) * (table[at + 2] as number)
      a = (table[at] as number) * a + (table[at + 1] as number) * value
      white[base + t] = v
      s += v * v
      z0 += v * (table[at + 3] as number)
      z1 += v * (table[at + 4] as number)
      z2 += v * (table[at + 5] as number)
      at += 6
    }
    const to = g * packs * 3
    z[to] = z0
    z[to + 1] = z1
    z[to + 2] = z2
    s -= z0 * z0 + z1 * z1 + z2 * z2
    for (let k = 1; k < packs; k++) s -= morePacks(lens, g, k, white, base, z, to + 3 * k)
    yy[g] = s
  }
}

/** Fills `yu` and `uu` for an exposure, after the outcome has been swept. */
export const sweepExposure = (lens: Lens, u: Float64Array, sums: Sums, room: Float64Array): void => {
  const { rows, table, packs } = lens
  const { white, z, yu, uu } = sums
  const points = lens.grid.length
  for (let g = 0; g < points; g++) {
    let [a, s, c, z0, z1, z2] = [0, 0, 0, 0, 0, 0]
    let at = g * rows * 6
    const base = g * rows
    for (let t = 0; t < rows; t++) {
      const value = u[t] as number
      const v = (value - a) * (table[at + 2] as number)
      a = (table[at] as number) * a + (table[at + 1] as number) * value
      room[t] = v
      s += v * v
      c += v * (white[base + t] as number)
      z0 += v * (table[at + 3] as number)
      z1 += v * (table[at + 4] as number)
      z2 += v * (table[at + 5] as number)
      at += 6
    }
    const to = g * packs * 3
    s -= z0 * z0 + z1 * z1 + z2 * z2
    c -= z0 * (z[to] as number) + z1 * (z[to + 1] as number) + z2 * (z[to + 2] as number)
    for (let k = 1; k < packs; k++) {
      const from = rows
      s -= morePacks(lens, g, k, room, 0, room, from)
      for (let j = 0; j < 3; j++) c -= (room[from + j] as number) * (z[to + 3 * k + j] as number)
    }
    yu[g] = c
    uu[g] = s
  }
}

/** Scratch for `sweepExposure`. */
export const exposureRoom = (lens: Lens): Float64Array => new Float64Array(lens.rows + 3)

// Products of a whitened column with basis pack k; returns the sum of their squares.
const morePacks = (
  lens: Lens,
  g: number,
  k: number,
  white: Float64Array,
  base: number,
  out: Float64Array,
  to: number,
): number => {
  const { rows, more } = lens
  let [z0, z1, z2] = [0, 0, 0]
  let at = ((k - 1) * lens.grid.length + g) * rows * 3
  for (let t = 0; t < rows; t++) {
    const v = white[base + t] as number
    z0 += v * (more[at] as number)
    z1 += v * (more[at + 1] as number)
    z2 += v * (more[at + 2] as number)
    at += 3
  }
  out[to] = z0
  out[to + 1] = z1
  out[to + 2] = z2
  return z0 * z0 + z1 * z1 + z2 * z2
}
