import { solveQuantile } from "./quantile.ts"

/** log Gamma(x) for x > 0, to about 1e-15 absolute or relative, whichever is larger; NaN for x <= 0. */
export const logGamma = (x: number): number => {
  if (!(x > 0)) return Number.NaN
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + stirlingSeries(x)
  let product = 1
  let z = x
  while (z < 10) {
    product *= z
    z += 1
  }
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_2PI + stirlingSeries(z) - Math.log(product)
}

/** log Gamma(a + 1) - [(a + 1/2) log a - a + log(2 pi) / 2]: what Stirling's formula leaves out, for a > 0. It lets
 *  densities be formed without subtracting large numbers (C. Loader, "Fast and accurate computation of binomial
 *  probabilities", 2000). */
export const stirlingError = (a: number): number =>
  a >= 10 ? stirlingSeries(a) : logGamma(a) + a - HALF_LOG_2PI - (a - 0.5) * Math.log(a)

/** x log(x / m) + m - x for x, m > 0, without cancellation where x is near m (Loader's bd0). */
export const deviance = (x: number, m: number): number => {
  const d = x - m
  if (Math.abs(d) > 0.1 * (x + m)) return x * Math.log(x / m) - d
  // log((1 + v)/(1 - v)) with v = d / (x + m)
  const v = d / (x + m)
  let s = d * v
  let term = 2 * x * v
  for (let k = 3; ; k += 2) {
    term *= v * v
    const next = s + term / k
    if (next === s) return s
    s = next
  }
}

/** The lower regularised incomplete gamma function P(a, x), a > 0, x >= 0: the chance that a gamma variable of shape a is
 *  at most x. NaN out of domain. */
export const gammaP = (a: number, x: number): number => {
  if (!(a > 0 && x >= 0)) return Number.NaN
  if (x === 0) return 0
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x)
}

/** The upper regularised incomplete gamma function Q = 1 - P, accurate where it is small. */
export const gammaQ = (a: number, x: number): number => {
  if (!(a > 0 && x >= 0)) return Number.NaN
  if (x === 0) return 1
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x)
}

/** The x with P(a, x) = p. */
export const gammaQuantile = (p: number, a: number): number => {
  if (!(p >= 0 && p <= 1 && a > 0)) return Number.NaN
  if (p === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  // Searched in log x: the quantile may be as small as 1e-300 when a is small.
  const log = solveQuantile(
    (t) => gammaP(a, Math.exp(t)),
    (t) => gammaQ(a, Math.exp(t)),
    (t) => kernel(a, Math.exp(t)),
    p,
    Math.log(a),
    1 / Math.sqrt(a),
  )
  return Math.exp(log)
}

// x^a e^-x / Gamma(a)
const kernel = (a: number, x: number): number =>
  Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a))

const lowerSeries = (a: number, x: number): number => {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 100000; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return sum * kernel(a, x)
}

// Legendre's continued fraction by Lentz's method (Thompson & Barnett's form).
const upperFraction = (a: number, x: number): number => {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let i = 1; i < 100000; i++) {
    const an = -i * (i - a)
    b += 2
    d = an * d + b
    if (Math.abs(d) < 1e-300) d = 1e-300
    c = b + an / c
    if (Math.abs(c) < 1e-300) c = 1e-300
    d = 1 / d
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return h * kernel(a, x)
}

const HALF_LOG_2PI = 0.9189385332046728

// sum of B_2k / (2k (2k-1) x^(2k-1)); at x >= 10 eight terms reach 1e-18.
const stirlingSeries = (x: number): number => {
  const z = 1 / (x * x)
  return (
    (1 / 12 -
      z *
        (1 / 360 -
          z *
            (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156 - (z * 3617) / 122400))))))) /
    x
  )
}
