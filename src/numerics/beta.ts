import { deviance, logGamma, stirlingError } from "./gamma.ts"
import { solveQuantile } from "./quantile.ts"

/** log B(a, b) for a, b > 0. */
export const logBeta = (a: number, b: number): number =>
  a > 8 && b > 8
    ? 0.5 * Math.log((2 * Math.PI * (a + b)) / (a * b)) -
      a * Math.log1p(b / a) -
      b * Math.log1p(a / b) +
      stirlingError(a) +
      stirlingError(b) -
      stirlingError(a + b)
    : logGamma(a) + logGamma(b) - logGamma(a + b)

/** The regularised incomplete beta function I_x(a, b), a, b > 0, 0 <= x <= 1: the chance that a beta variable is at most
 *  x. `y` is 1 - x, given apart by whoever knows it to more digits. NaN out of domain. */
export const betaCdf = (x: number, a: number, b: number, y: number = 1 - x): number => {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1)) return Number.NaN
  if (x === 0) return 0
  if (y === 0) return 1
  return x <= (a + 1) / (a + b + 2) ? fraction(x, y, a, b) : 1 - fraction(y, x, b, a)
}

/** The x with I_x(a, b) = p. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return Number.NaN
  if (p === 0 || p === 1) return p
  // On the logit scale both ends are far away, so neither end of [0, 1] loses digits.
  const x = (t: number): number => 1 / (1 + Math.exp(-t))
  const t = solveQuantile(
    (s) => betaCdf(x(s), a, b, x(-s)),
    (s) => betaCdf(x(-s), b, a, x(s)),
    (s) => kernel(x(s), x(-s), a, b),
    p,
    Math.log(a / b),
    Math.sqrt(1 / a + 1 / b),
  )
  return x(t)
}

// x^a y^b / B(a, b)
const kernel = (x: number, y: number, a: number, b: number): number => {
  const n = a + b
  return (
    Math.sqrt((a / (2 * Math.PI)) * (b / n)) *
    Math.exp(stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y))
  )
}

// The contracted continued fraction of A. R. Didonato and A. H. Morris (ACM TOMS 18 (1992) 360, eq. 9), by Lentz's method.
// `lambda` is formed from whichever of x and y is small: near the mean of a narrow distribution the other loses all digits.
const fraction = (x: number, y: number, a: number, b: number): number => {
  const lambda = y < 0.5 ? (a + b) * y - b : a - (a + b) * x
  let under = (a / (a + 1)) * (lambda + 1)
  let f = under
  let c = under
  let d = 0
  for (let n = 1; n < 100000; n++) {
    const s = a + 2 * n - 1
    const w = n * (b - n) * x
    const alpha = ((a + n - 1) / s) * ((a + b + n - 1) / s) * w * x
    under = n + w / s + ((a + n) / (a + 2 * n + 1)) * (lambda + 1 + n * (1 + y))
    d = 1 / nonZero(under + alpha * d)
    c = nonZero(under + alpha / c)
    const step = d * c
    f *= step
    if (Math.abs(step - 1) < 2e-16) break
  }
  return kernel(x, y, a, b) / f
}

const nonZero = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x)
