// The inner loop of everything: whiten one column and take its products with the basis, at every grid point.
// One pass over memory, no allocation, no branches. A lens that is used often sits in the memory of the vector kernel, which gives
// the same bits about four times as fast.
import { exposureInKernel, outcomeInKernel } from "./kernel-sweep.ts"
import { type Lens, whitenAt } from "./lens.ts"
import type { Sums } from "./sums.ts"

export const roomFor = (lens: Lens): Sums => {
  const points = lens.grid.length
  return {
    white: new Float64Array(2 * ((points + 1) >> 1) * lens.rows),
    z: new Float64Array(points * lens.packs * 3),
    yy: new Float64Array(points),
    yu: new Float64Array(points),
    uu: new Float64Array(points),
  }
}

/** Fills `white`, `z` and `yy` for an outcome. */
export const sweepOutcome = (lens: Lens, y: Float64Array, sums: Sums): void => {
  if (outcomeInKernel(lens, y, sums)) return
  lens.seat.white = null
  sweepOutcomePlainly(lens, y, sums)
}

/** Fills `yu` and `uu` for an exposure, after the outcome has been swept. */
export const sweepExposure = (lens: Lens, exposure: Float64Array, sums: Sums, room: Float64Array): void => {
  if (lens.seat.white === sums) exposureInKernel(lens, exposure, sums)
  else sweepExposurePlainly(lens, exposure, sums, room)
}

/** The plain form of `sweepOutcome`. */
export const sweepOutcomePlainly = (lens: Lens, y: Float64Array, sums: Sums): void => {
  const { rows, table } = lens
  const { white, z, yy } = sums
  const points = lens.grid.length
  const wide = lens.packs * 3
  // Two grid points at a time: each is one long chain of dependent steps, and a processor can follow two at once.
  for (let g = 0; g < points; g += 2) {
    let [a, s, z0, z1, z2] = [0, 0, 0, 0, 0]
    let [b, r, x0, x1, x2] = [0, 0, 0, 0, 0]
    let at = (g >> 1) * rows * 12
    let to = (g >> 1) * rows * 2
    for (let t = 0; t < rows; t++) {
      const value = y[t] as number
      const v = (value - a) * (table[at + 4] as number)
      const u = (value - b) * (table[at + 5] as number)
      a = (table[at] as number) * a + (table[at + 2] as number) * value
      b = (table[at + 1] as number) * b + (table[at + 3] as number) * value
      white[to] = v
      white[to + 1] = u
      s += v * v
      z0 += v * (table[at + 6] as number)
      z1 += v * (table[at + 8] as number)
      z2 += v * (table[at + 10] as number)
      r += u * u
      x0 += u * (table[at + 7] as number)
      x1 += u * (table[at + 9] as number)
      x2 += u * (table[at + 11] as number)
      at += 12
      to += 2
    }
    const here = g * wide
    z[here] = z0
    z[here + 1] = z1
    z[here + 2] = z2
    yy[g] = s - (z0 * z0 + z1 * z1 + z2 * z2)
    if (g + 1 === points) break
    const next = here + wide
    z[next] = x0
    z[next + 1] = x1
    z[next + 2] = x2
    yy[g + 1] = r - (x0 * x0 + x1 * x1 + x2 * x2)
  }
  for (let k = 1; k < lens.packs; k++)
    for (let g = 0; g < points; g++)
      yy[g] = (yy[g] as number) - morePacks(lens, g, k, white, (g >> 1) * rows * 2 + (g & 1), 2, z, g * wide + 3 * k)
}

/** The plain form of `sweepExposure`. */
export const sweepExposurePlainly = (lens: Lens, exposure: Float64Array, sums: Sums, room: Float64Array): void => {
  const { rows, table } = lens
  const { white, z, yu, uu } = sums
  const points = lens.grid.length
  const wide = lens.packs * 3
  for (let g = 0; g < points; g += 2) {
    let [a, s, c, z0, z1, z2] = [0, 0, 0, 0, 0, 0]
    let [b, r, d, x0, x1, x2] = [0, 0, 0, 0, 0, 0]
    let at = (g >> 1) * rows * 12
    let by = (g >> 1) * rows * 2
    for (let t = 0; t < rows; t++) {
      const value = exposure[t] as number
      const v = (value - a) * (table[at + 4] as number)
      const u = (value - b) * (table[at + 5] as number)
      a = (table[at] as number) * a + (table[at + 2] as number) * value
      b = (table[at + 1] as number) * b + (table[at + 3] as number) * value
      s += v * v
      c += v * (white[by] as number)
      z0 += v * (table[at + 6] as number)
      z1 += v * (table[at + 8] as number)
      z2 += v * (table[at + 10] as number)
      r += u * u
      d += u * (white[by + 1] as number)
      x0 += u * (table[at + 7] as number)
      x1 += u * (table[at + 9] as number)
      x2 += u * (table[at + 11] as number)
      at += 12
      by += 2
    }
    const here = g * wide
    uu[g] = s - (z0 * z0 + z1 * z1 + z2 * z2)
    yu[g] = c - (z0 * (z[here] as number) + z1 * (z[here + 1] as number) + z2 * (z[here + 2] as number))
    if (g + 1 === points) break
    const next = here + wide
    uu[g + 1] = r - (x0 * x0 + x1 * x1 + x2 * x2)
    yu[g + 1] = d - (x0 * (z[next] as number) + x1 * (z[next + 1] as number) + x2 * (z[next + 2] as number))
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
      uu[g] = (uu[g] as number) - morePacks(lens, g, k, room, 0, 1, room, rows)
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
  stride: number,
  out: Float64Array,
  to: number,
): number => {
  const { rows, more } = lens
  let [z0, z1, z2] = [0, 0, 0]
  let at = ((k - 1) * lens.grid.length + g) * rows * 3
  for (let t = 0; t < rows; t++) {
    const v = white[base + stride * t] as number
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
