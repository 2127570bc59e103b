// The inner loop of everything: whiten one column and take its products with the basis, at every grid point.
// One pass over memory, no allocation, no branches.
import { type Lens, whitenAt } from "./lens.ts"

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
  const { rows, table } = lens
  const { white, z, yy } = sums
  const points = lens.grid.length
  const wide = lens.packs * 3
  // Two grid points at a time: each is one long chain of dependent steps, and a processor can follow two at once.
  for (let g = 0; g < points; g += 2) {
    const other = g + 1 < points ? g + 1 : g
    let [a, s, z0, z1, z2] = [0, 0, 0, 0, 0]
    let [b, r, x0, x1, x2] = [0, 0, 0, 0, 0]
    let at = g * rows * 6
    let by = other * rows * 6
    const base = g * rows
    const second = other * rows
    for (let t = 0; t < rows; t++) {
      const value = y[t] as number
      const v = (value - a) * (table[at + 2] as number)
      const u = (value - b) * (table[by + 2] as number)
      a = (table[at] as number) * a + (table[at + 1] as number) * value
      b = (table[by] as number) * b + (table[by + 1] as number) * value
      white[base + t] = v
      white[second + t] = u
      s += v * v
      z0 += v * (table[at + 3] as number)
      z1 += v * (table[at + 4] as number)
      z2 += v * (table[at + 5] as number)
      r += u * u
      x0 += u * (table[by + 3] as number)
      x1 += u * (table[by + 4] as number)
      x2 += u * (table[by + 5] as number)
      at += 6
      by += 6
    }
    const to = g * wide
    z[to] = z0
    z[to + 1] = z1
    z[to + 2] = z2
    const next = other * wide
    z[next] = x0
    z[next + 1] = x1
    z[next + 2] = x2
    yy[g] = s - (z0 * z0 + z1 * z1 + z2 * z2)
    yy[other] = r - (x0 * x0 + x1 * x1 + x2 * x2)
  }
  for (let k = 1; k < lens.packs; k++)
    for (let g = 0; g < points; g++)
      yy[g] = (yy[g] as number) - morePacks(lens, g, k, white, g * rows, z, g * wide + 3 * k)
}

/** Fills `yu` and `uu` for an exposure, after the outcome has been swept. */
export const sweepExposure = (lens: Lens, exposure: Float64Array, sums: Sums, room: Float64Array): void => {
  const { rows, table } = lens
  const { white, z, yu, uu } = sums
  const points = lens.grid.length
  const wide = lens.packs * 3
  for (let g = 0; g < points; g += 2) {
    const other = g + 1 < points ? g + 1 : g
    let [a, s, c, z0, z1, z2] = [0, 0, 0, 0, 0, 0]
    let [b, r, d, x0, x1, x2] = [0, 0, 0, 0, 0, 0]
    let at = g * rows * 6
    let by = other * rows * 6
    const base = g * rows
    const second = other * rows
    for (let t = 0; t < rows; t++) {
      const value = exposure[t] as number
      const v = (value - a) * (table[at + 2] as number)
      const u = (value - b) * (table[by + 2] as number)
      a = (table[at] as number) * a + (table[at + 1] as number) * value
      b = (table[by] as number) * b + (table[by + 1] as number) * value
      s += v * v
      c += v * (white[base + t] as number)
      z0 += v * (table[at + 3] as number)
      z1 += v * (table[at + 4] as number)
      z2 += v * (table[at + 5] as number)
      r += u * u
      d += u * (white[second + t] as number)
      x0 += u * (table[by + 3] as number)
      x1 += u * (table[by + 4] as number)
      x2 += u * (table[by + 5] as number)
      at += 6
      by += 6
    }
    const to = g * wide
    const next = other * wide
    uu[g] = s - (z0 * z0 + z1 * z1 + z2 * z2)
    yu[g] = c - (z0 * (z[to] as number) + z1 * (z[to + 1] as number) + z2 * (z[to + 2] as number))
    uu[other] = r - (x0 * x0 + x1 * x1 + x2 * x2)
    yu[other] = d - (x0 * (z[next] as number) + x1 * (z[next + 1] as number) + x2 * (z[next + 2] as number))
  }
  if (lens.packs > 1) exposureInMorePacks(lens, exposure, sums, room)
}

/** Scratch for `sweepExposure`. */
export const exposureRoom = (lens: Lens): Float64Array => new Float64Array(lens.rows + 3)

// The same for the basis columns after the third, which only models with covariates have.
const exposureInMorePacks = (lens: Lens, exposure: Float64Array, sums: Sums, room: Float64Array): void => {
  const { rows } = lens
  const { z, yu, uu } = sums
  for (let g = 0; g < lens.grid.length; g++) {
    whitenAt(lens, g, exposure, room)
    for (let k = 1; k < lens.packs; k++) {
      uu[g] = (uu[g] as number) - morePacks(lens, g, k, room, 0, room, rows)
      for (let j = 0; j < 3; j++)
        yu[g] = (yu[g] as number) - (room[rows + j] as number) * (z[(g * lens.packs + k) * 3 + j] as number)
    }
  }
}

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
