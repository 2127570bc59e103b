import { betaCdf } from "./beta.ts"
import { deviance, logGamma, stirlingError } from "./gamma.ts"
import { normalQuantile } from "./normal.ts"
import { solveQuantile } from "./quantile.ts"

/** P(T <= t) for Student's t with nu > 0 degrees of freedom (nu need not be whole). */
export const studentCdf = (t: number, nu: number): number => {
  if (!(nu > 0) || Number.isNaN(t)) return Number.NaN
  const tail = studentTail(Math.abs(t), nu)
  return t > 0 ? 1 - tail : tail
}

/** P(T > t) for t >= 0, accurate in relative terms far out. */
export const studentTail = (t: number, nu: number): number => {
  if (t === Number.POSITIVE_INFINITY) return 0
  const square = t * t
  return 0.5 * betaCdf(nu / (nu + square), nu / 2, 0.5, square / (nu + square))
}

/** Density of Student's t. */
export const studentPdf = (t: number, nu: number): number => Math.exp(studentLogScale(nu)) * studentKernel(t, nu)

/** The log of the density at 0. */
export const studentLogScale = (nu: number): number =>
  nu > 20
    ? stirlingError((nu + 1) / 2) - stirlingError(nu / 2) - deviance(nu / 2, (nu + 1) / 2) - 0.5 * Math.log(2 * Math.PI)
    : logGamma((nu + 1) / 2) - logGamma(nu / 2) - 0.5 * Math.log(nu * Math.PI)

const studentKernel = (t: number, nu: number): number => Math.exp(-0.5 * (nu + 1) * Math.log1p((t * t) / nu))

/** The t with P(T <= t) = p. */
export const studentQuantile = (p: number, nu: number): number => {
  if (!(p >= 0 && p <= 1 && nu > 0)) return Number.NaN
  if (p === 0.5) return 0
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  // By the log of |t|: with few degrees of freedom the quantile reaches 1e100 and more.
  const goal = p < 0.5 ? p : 1 - p
  const z = Math.abs(normalQuantile(goal))
  const far = (s: number): number => 2 * studentTail(Math.exp(-s), nu)
  const s = solveQuantile(
    far,
    (s) => 1 - far(s),
    (s) => 2 * Math.exp(-s) * studentPdf(Math.exp(-s), nu),
    2 * goal,
    -Math.log(z * (1 + (z * z + 1) / (4 * nu))),
    0.5,
  )
  return p < 0.5 ? -Math.exp(-s) : Math.exp(-s)
}
