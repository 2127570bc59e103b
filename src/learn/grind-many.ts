import type { Gains } from "../numerics/index.ts"
import type { Nuisance } from "./nuisance.ts"

/** Fills one grid point of a lens for any number of nuisance columns, flat or with a prior: whitens them, factors their Gram matrix and
 *  solves for the basis row by row. Gives the point's constant, or NaN when the columns are so nearly dependent that a Gram
 *  matrix would lose half the digits; then the careful way is taken. */
export const grindMany = (
  filter: Gains,
  nuisances: readonly Nuisance[],
  table: Float64Array,
  start: number,
  more: Float64Array,
  g: number,
  points: number,
): number => {
  const { keep, take, scale } = filter
  const n = keep.length
  const p = nuisances.length
  const white = new Float64Array(n * p)
  for (const [j, { values }] of nuisances.entries()) {
    let a = 0
    for (let t = 0, at = j; t < n; t++, at += p) {
      const v = values[t] as number
      white[at] = (v - a) * (scale[t] as number)
      a = (keep[t] as number) * a + (take[t] as number) * v
    }
  }
  const l = new Float64Array(p * p)
  for (let t = 0, at = 0; t < n; t++, at += p)
    for (let i = 0; i < p; i++) {
      const v = white[at + i] as number
      for (let j = 0; j <= i; j++) l[i * p + j] = (l[i * p + j] as number) + v * (white[at + j] as number)
    }
  let logDeterminant = filter.logDeterminant
  for (const [j, { priorSd = 0 }] of nuisances.entries())
    if (priorSd > 0) {
      l[j * p + j] = (l[j * p + j] as number) + 1 / (priorSd * priorSd)
      logDeterminant += 2 * Math.log(priorSd)
    }
  for (let j = 0; j < p; j++) {
    const diagonal = l[j * p + j] as number
    let pivot = diagonal
    for (let k = 0; k < j; k++) pivot -= (l[j * p + k] as number) ** 2
    if (!(pivot > 1e-5 * diagonal)) return Number.NaN
    logDeterminant += Math.log(pivot)
    const root = Math.sqrt(pivot)
    l[j * p + j] = root
    for (let i = j + 1; i < p; i++) {
      let s = l[i * p + j] as number
      for (let k = 0; k < j; k++) s -= (l[i * p + k] as number) * (l[j * p + k] as number)
      l[i * p + j] = s / root
    }
  }
  for (let t = 0, at = 0, to = start; t < n; t++, at += p, to += 12) {
    table[to] = keep[t] as number
    table[to + 2] = take[t] as number
    table[to + 4] = scale[t] as number
    for (let i = 0; i < p; i++) {
      let s = white[at + i] as number
      for (let k = 0; k < i; k++) s -= (l[i * p + k] as number) * (white[at + k] as number)
      s /= l[i * p + i] as number
      white[at + i] = s
      if (i < 3) table[to + 6 + 2 * i] = s
      else more[((Math.floor(i / 3 - 1) * points + g) * n + t) * 3 + (i % 3)] = s
    }
  }
  return -0.5 * logDeterminant
}
