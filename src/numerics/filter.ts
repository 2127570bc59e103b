import { power } from "./power.ts"

// The Kalman filter of a stationary AR(1) state seen through noise, in units where the marginal variance is 1:
//   y_t = xi_t + eps_t,   xi_t = rho xi_(t-1) + N(0, (1-w)(1-rho^2)),   eps_t ~ N(0, w r_t),   var xi = 1 - w.
// Its gains do not depend on the data, so they are worked out once and every column (outcome, intercept, trend,
// treatment ...) is whitened with the same ones: after `whiten`, the columns have identity covariance.

/** When the rows of a series were seen. `gap[t]` is the number of days since the row before (0 for a second session on one
 *  day, Infinity where an unrelated series starts; the first entry is not looked at); `relativeNoise[t]` is r_t. */
export type Rows = { readonly gap: Float64Array; readonly relativeNoise: Float64Array }

/** What the filter does at each row: the one-step prediction is a, then a <- keep[t] a + take[t] y[t] predicts the next row,
 *  and (y[t] - a) scale[t] is the standardised residual. `logDeterminant` is that of the covariance of all rows. */
export type Gains = {
  readonly keep: Float64Array
  readonly take: Float64Array
  readonly scale: Float64Array
  readonly logDeterminant: number
}

/** Gains for autocorrelation `rho` in (-1, 1) and noise share `w` in [0, 1]. A second session on one day needs w > 0:
 *  without noise it could not differ from the first, and the result is NaN. */
export const gains = (rows: Rows, rho: number, w: number): Gains => {
  const n = rows.gap.length
  const keep = new Float64Array(n)
  const take = new Float64Array(n)
  const scale = new Float64Array(n)
  const slow = 1 - w
  let variance = slow
  let logDeterminant = 0
  for (let t = 0; t < n; t++) {
    const noise = w * (rows.relativeNoise[t] as number)
    const f = variance + noise
    const k = variance / f
    scale[t] = 1 / Math.sqrt(f)
    logDeterminant += Math.log(f)
    const gap = t + 1 < n ? (rows.gap[t + 1] as number) : 1
    // An infinite gap must forget everything, for rho = 0 and negative rho as well.
    const carry = gap === 1 ? rho : power(rho, gap)
    keep[t] = carry * (1 - k)
    take[t] = carry * k
    variance = carry * carry * ((variance * noise) / f) + slow * (1 - carry * carry)
  }
  return { keep, take, scale, logDeterminant }
}

/** Writes the standardised one-step residuals of `column` to `out`. */
export const whiten = (g: Gains, column: Float64Array, out: Float64Array): void => {
  const { keep, take, scale } = g
  let a = 0
  for (let t = 0; t < column.length; t++) {
    const y = column[t] as number
    out[t] = (y - a) * (scale[t] as number)
    a = (keep[t] as number) * a + (take[t] as number) * y
  }
}
