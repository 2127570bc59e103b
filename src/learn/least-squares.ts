import { backward, cholesky, forward, studentQuantile, studentTail } from "../numerics/index.ts"

/** One coefficient of a least-squares fit. `p` is two-sided. */
export type Coefficient = {
  readonly value: number
  readonly se: number
  readonly t: number
  readonly p: number
  readonly q025: number
  readonly q975: number
}

/** A fit: its coefficients in the order of the columns, the residual degrees of freedom and sum of squares. */
export type Fit = {
  readonly coefficients: readonly Coefficient[]
  readonly df: number
  readonly rest: number
  readonly residuals: Float64Array
}

/** Least squares of `y` on `columns`; `spent` degrees of freedom were used before, by columns already taken out of all of them.
 *  Null where the columns depend on each other or nothing is left to judge them by. */
export const leastSquares = (y: Float64Array, columns: readonly Float64Array[], spent = 0): Fit | null => {
  const p = columns.length
  const n = y.length
  const df = n - p - spent
  if (df < 1) return null
  const scale = columns.map((c) => Math.sqrt(dot(c, c)))
  if (!scale.every((s) => s > 0)) return null
  const l = new Float64Array(p * p)
  const b = new Float64Array(p)
  for (const [i, u] of columns.entries()) {
    b[i] = dot(u, y) / (scale[i] as number)
    for (let j = 0; j <= i; j++)
      l[i * p + j] = dot(u, columns[j] as Float64Array) / ((scale[i] as number) * (scale[j] as number))
    if (!((l[i * p + i] as number) > 0)) return null
  }
  if (!cholesky(l, p) || !columns.every((_, i) => (l[i * p + i] as number) > 1e-5)) return null
  forward(l, p, b)
  backward(l, p, b)
  const residuals = y.slice()
  for (const [i, u] of columns.entries()) {
    const value = (b[i] as number) / (scale[i] as number)
    for (let t = 0; t < n; t++) residuals[t] = (residuals[t] as number) - value * (u[t] as number)
  }
  const rest = dot(residuals, residuals)
  const reach = studentQuantile(0.975, df)
  const coefficients = columns.map((_, i) => {
    const e = new Float64Array(p)
    e[i] = 1
    forward(l, p, e)
    const value = (b[i] as number) / (scale[i] as number)
    const se = Math.sqrt((rest / df) * dot(e, e)) / (scale[i] as number)
    const t = value / se
    return { value, se, t, p: 2 * studentTail(Math.abs(t), df), q025: value - reach * se, q975: value + reach * se }
  })
  return { coefficients, df, rest, residuals }
}

/** Products of two columns, summed. */
export const dot = (a: Float64Array, b: Float64Array): number => {
  let s = 0
  for (let i = 0; i < a.length; i++) s += (a[i] as number) * (b[i] as number)
  return s
}
