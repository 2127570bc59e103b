import { backward, cholesky, forward, logDeterminant } from "./cholesky.ts"
import { gains, type Rows, whiten } from "./filter.ts"
import { maximise } from "./maximise.ts"

/** A linear model with AR(1) errors at its maximum. `sigma` is the marginal standard deviation of the errors, `se` the
 *  standard errors at the fitted rho (as gls prints them), `seJoint` those that allow for rho being estimated too (as arima
 *  prints them), `seRho` comes from the curvature of the profile. */
export type Ar1Fit = {
  readonly rho: number
  readonly seRho: number
  readonly sigma: number
  readonly coefficients: Float64Array
  readonly se: Float64Array
  readonly seJoint: Float64Array
  readonly logLikelihood: number
}

/** Fits y = X b + e, e an AR(1) process over `rows`, by maximum likelihood or restricted maximum likelihood (the
 *  restricted likelihood as nlme's gls states it). NaN throughout when the columns are not independent. */
export const fitAr1 = (
  y: Float64Array,
  columns: readonly Float64Array[],
  rows: Rows,
  method: "ML" | "REML",
): Ar1Fit => {
  const at = (s: number): number => solveAt(y, columns, rows, tanh(s), method).logLikelihood
  const s = maximise(at, -6, 6)
  const rho = tanh(s)
  const best = solveAt(y, columns, rows, rho, method)
  const h = 1e-3 * (1 - rho * rho)
  const up = solveAt(y, columns, rows, rho + h, method)
  const down = solveAt(y, columns, rows, rho - h, method)
  const variance = (h * h) / (2 * best.logLikelihood - up.logLikelihood - down.logLikelihood)
  const seJoint = best.se.map((s, j) => {
    const slope = ((up.coefficients[j] as number) - (down.coefficients[j] as number)) / (2 * h)
    return Math.sqrt(s * s + slope * slope * variance)
  })
  return { rho, seRho: Math.sqrt(variance), seJoint, ...best }
}

const solveAt = (
  y: Float64Array,
  columns: readonly Float64Array[],
  rows: Rows,
  rho: number,
  method: "ML" | "REML",
): Omit<Ar1Fit, "rho" | "seRho" | "seJoint"> => {
  const n = y.length
  const p = columns.length
  const g = gains(rows, rho, 0)
  const white = columns.map((c) => {
    const out = new Float64Array(n)
    whiten(g, c, out)
    return out
  })
  const z = new Float64Array(n)
  whiten(g, y, z)
  const l = new Float64Array(p * p)
  const b = new Float64Array(p)
  white.forEach((u, i) => {
    b[i] = dot(u, z)
    white.slice(0, i + 1).forEach((v, j) => {
      l[i * p + j] = dot(u, v)
    })
  })
  const sound = cholesky(l, p)
  forward(l, p, b)
  backward(l, p, b)
  // From the residuals: z.z - b.b cancels when the fit is close.
  let rss = 0
  for (let t = 0; t < n; t++) {
    let e = z[t] as number
    for (let j = 0; j < p; j++) e -= (b[j] as number) * ((white[j] as Float64Array)[t] as number)
    rss += e * e
  }
  const free = method === "ML" ? n : n - p
  const sigma2 = rss / free
  const logLikelihood = sound
    ? -0.5 * free * (Math.log(2 * Math.PI * sigma2) + 1) -
      0.5 * g.logDeterminant -
      (method === "ML" ? 0 : 0.5 * logDeterminant(l, p))
    : Number.NaN
  const se = new Float64Array(p)
  for (let j = 0; j < p; j++) {
    const e = new Float64Array(p)
    e[j] = 1
    forward(l, p, e)
    se[j] = Math.sqrt(sigma2 * dot(e, e))
  }
  return { sigma: Math.sqrt(sigma2), coefficients: b, se, logLikelihood }
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let s = 0
  for (let i = 0; i < a.length; i++) s += (a[i] as number) * (b[i] as number)
  return s
}

// The engine's own differs in the last digit between versions.
const tanh = (x: number): number => 1 - 2 / (Math.exp(2 * x) + 1)
