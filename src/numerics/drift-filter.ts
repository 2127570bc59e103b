// The filter of filter.ts with a second state: a random walk that adds variance `drift` a day, starting at zero.
import type { Rows } from "./filter.ts"
import { power } from "./power.ts"

/** What the two-state filter does at each row; see `whitenDrifting`. */
export type DriftGains = {
  readonly carry: Float64Array
  readonly slowGain: Float64Array
  readonly walkGain: Float64Array
  readonly scale: Float64Array
  readonly logDeterminant: number
}

/** Gains for autocorrelation `rho`, noise share `w` and a random walk of variance `drift` a day, in units of the marginal
 *  variance of the other two. */
export const driftGains = (rows: Rows, rho: number, w: number, drift: number): DriftGains => {
  const n = rows.gap.length
  const carry = new Float64Array(n)
  const slowGain = new Float64Array(n)
  const walkGain = new Float64Array(n)
  const scale = new Float64Array(n)
  let [slow, both, walk] = [1 - w, 0, 0]
  let logDeterminant = 0
  for (let t = 0; t < n; t++) {
    const f = slow + 2 * both + walk + w * (rows.relativeNoise[t] as number)
    const k1 = (slow + both) / f
    const k2 = (both + walk) / f
    scale[t] = 1 / Math.sqrt(f)
    logDeterminant += Math.log(f)
    const gap = t + 1 < n ? (rows.gap[t + 1] as number) : 1
    const c = power(rho, gap)
    carry[t] = c
    slowGain[t] = k1
    walkGain[t] = k2
    slow = c * c * (slow - k1 * k1 * f) + (1 - w) * (1 - c * c)
    both = c * (both - k1 * k2 * f)
    walk = walk - k2 * k2 * f + drift * gap
  }
  return { carry, slowGain, walkGain, scale, logDeterminant }
}

/** Writes the standardised one-step residuals of `column` to `out`. */
export const whitenDrifting = (g: DriftGains, column: Float64Array, out: Float64Array): void => {
  let [slow, walk] = [0, 0]
  for (let t = 0; t < column.length; t++) {
    const v = (column[t] as number) - slow - walk
    out[t] = v * (g.scale[t] as number)
    slow = (g.carry[t] as number) * (slow + (g.slowGain[t] as number) * v)
    walk += (g.walkGain[t] as number) * v
  }
}
