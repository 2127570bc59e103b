import { power, type Rows } from "../numerics/index.ts"
import type { GridPoint } from "./model.ts"

/** Fills one grid point of a lens for at most three flat nuisance columns: gains, whitening, Gram matrix and basis in two
 *  passes over the rows and without allocation. Gives the point's constant, or NaN when the columns are so nearly dependent
 *  that a Gram matrix would lose half the digits; then the careful way is taken. `columns` has three entries, zeros where
 *  there is no column; `count` says how many count. */
export const grindThree = (
  rows: Rows,
  columns: readonly [Float64Array, Float64Array, Float64Array],
  count: number,
  point: GridPoint,
  table: Float64Array,
  start: number,
): number => {
  const n = rows.gap.length
  const { gap, relativeNoise } = rows
  const [c0, c1, c2] = columns
  const { rho, noise } = point
  const slow = 1 - noise
  let variance = slow
  let [logs, product] = [0, 1]
  let [a0, a1, a2] = [0, 0, 0]
  let [s00, s01, s02, s11, s12, s22] = [0, 0, 0, 0, 0, 0]
  let at = start
  for (let t = 0; t < n; t++) {
    const own = noise * (relativeNoise[t] as number)
    const f = variance + own
    const scale = 1 / Math.sqrt(f)
    product *= f
    // One logarithm for sixteen rows; variances are of order one, so the product stays in range.
    if ((t & 15) === 15) {
      logs += Math.log(product)
      product = 1
    }
    const days = t + 1 < n ? (gap[t + 1] as number) : 1
    const carry = days === 1 ? rho : power(rho, days)
    const take = (carry * variance) / f
    const keep = carry - take
    variance = carry * carry * ((variance * own) / f) + slow * (1 - carry * carry)
    const y0 = c0[t] as number
    const y1 = c1[t] as number
    const y2 = c2[t] as number
    const v0 = (y0 - a0) * scale
    const v1 = (y1 - a1) * scale
    const v2 = (y2 - a2) * scale
    a0 = keep * a0 + take * y0
    a1 = keep * a1 + take * y1
    a2 = keep * a2 + take * y2
    s00 += v0 * v0
    s01 += v0 * v1
    s02 += v0 * v2
    s11 += v1 * v1
    s12 += v1 * v2
    s22 += v2 * v2
    table[at] = keep
    table[at + 2] = take
    table[at + 4] = scale
    table[at + 6] = v0
    table[at + 8] = v1
    table[at + 10] = v2
    at += 12
  }
  logs += Math.log(product)
  // Cholesky by hand; a column that does not count is zero and stays so.
  const i0 = 1 / Math.sqrt(s00)
  const r01 = s01 * i0
  const r02 = s02 * i0
  const d1 = s11 - r01 * r01
  const i1 = count > 1 ? 1 / Math.sqrt(d1) : 0
  const r12 = (s12 - r01 * r02) * i1
  const d2 = s22 - r02 * r02 - r12 * r12
  const i2 = count > 2 ? 1 / Math.sqrt(d2) : 0
  if ((count > 1 && !(d1 > 1e-6 * s11)) || (count > 2 && !(d2 > 1e-6 * s22))) return Number.NaN
  at = start
  for (let t = 0; t < n; t++) {
    const v0 = (table[at + 6] as number) * i0
    const v1 = ((table[at + 8] as number) - r01 * v0) * i1
    table[at + 6] = v0
    table[at + 8] = v1
    table[at + 10] = ((table[at + 10] as number) - r02 * v0 - r12 * v1) * i2
    at += 12
  }
  return -0.5 * (logs + Math.log(s00 * (count > 1 ? d1 : 1) * (count > 2 ? d2 : 1)))
}
