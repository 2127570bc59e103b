import { normalQuantile } from "./normal.ts"
import { studentLogScale, studentTail } from "./student.ts"

/** A finite mixture of Student t distributions that share their degrees of freedom. Weights sum to 1. */
export type StudentMixture = {
  readonly weight: Float64Array
  readonly location: Float64Array
  readonly scale: Float64Array
  readonly nu: number
}

export const mixtureMean = (m: StudentMixture): number => {
  let s = 0
  for (let k = 0; k < m.weight.length; k++) s += (m.weight[k] as number) * (m.location[k] as number)
  return s
}

/** The standard deviation; Infinity for nu <= 2. */
export const mixtureSd = (m: StudentMixture): number => {
  if (!(m.nu > 2)) return Number.POSITIVE_INFINITY
  const mean = mixtureMean(m)
  const spread = m.nu / (m.nu - 2)
  let s = 0
  for (let k = 0; k < m.weight.length; k++)
    s += (m.weight[k] as number) * (((m.location[k] as number) - mean) ** 2 + (m.scale[k] as number) ** 2 * spread)
  return Math.sqrt(s)
}

/** P(X <= x). */
export const mixtureCdf = (m: StudentMixture, x: number): number => {
  const cdf = cdfOf(m.nu)
  let s = 0
  for (let k = 0; k < m.weight.length; k++)
    s += (m.weight[k] as number) * cdf((x - (m.location[k] as number)) / (m.scale[k] as number))
  return s
}

/** The x with P(X <= x) = p, 0 < p < 1, to about 1e-12 of the spread. */
export const mixtureQuantile = (m: StudentMixture, p: number): number => {
  const cdf = cdfOf(m.nu)
  const { weight, location, scale, nu } = m
  const peak = Math.exp(studentLogScale(nu))
  let [mean, square] = [0, 0]
  for (let k = 0; k < weight.length; k++) mean += (weight[k] as number) * (location[k] as number)
  for (let k = 0; k < weight.length; k++)
    square += (weight[k] as number) * (((location[k] as number) - mean) ** 2 + (scale[k] as number) ** 2)
  const spread = Math.sqrt(square)
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  let x = mean + spread * normalQuantile(p)
  let stride = spread
  for (let i = 0; i < 100; i++) {
    let [below, slope] = [0, 0]
    for (let k = 0; k < weight.length; k++) {
      const s = scale[k] as number
      const w = weight[k] as number
      const t = (x - (location[k] as number)) / s
      below += w * cdf(t)
      slope += ((w * peak) / s) * Math.exp(-0.5 * (nu + 1) * Math.log1p((t * t) / nu))
    }
    const off = below - p
    if (off > 0) high = x
    else low = x
    let next = x - off / slope
    if (!(next > low && next < high)) {
      if (low === Number.NEGATIVE_INFINITY) next = x - stride
      else if (high === Number.POSITIVE_INFINITY) next = x + stride
      else next = 0.5 * (low + high)
      stride *= 2
    }
    if (Math.abs(next - x) <= 1e-12 * spread) return next
    x = next
  }
  return x
}

// For whole nu the cdf is a finite sum (Abramowitz & Stegun 26.7.3-4), several times faster than the incomplete beta
// function. It is absolutely, not relatively, accurate far out, which is all that a quantile in the body needs.
const cdfOf = (nu: number): ((t: number) => number) => {
  if (nu > 400 || !Number.isInteger(nu)) return (t) => (t > 0 ? 1 - studentTail(t, nu) : studentTail(-t, nu))
  return nu % 2 === 0 ? (t) => evenCdf(t, nu) : (t) => oddCdf(t, nu)
}

const evenCdf = (t: number, nu: number): number => {
  const c2 = nu / (nu + t * t)
  let term = 1
  let sum = 1
  for (let k = 2; k < nu; k += 2) {
    term *= (c2 * (k - 1)) / k
    sum += term
    if (term < 1e-17) break
  }
  return 0.5 + (0.5 * t * sum) / Math.sqrt(nu + t * t)
}

const oddCdf = (t: number, nu: number): number => {
  const root = Math.sqrt(nu)
  const c2 = nu / (nu + t * t)
  let sum = 0
  if (nu > 1) {
    let term = 1
    sum = 1
    for (let k = 3; k < nu; k += 2) {
      term *= (c2 * (k - 1)) / k
      sum += term
      if (term < 1e-17) break
    }
    sum *= (t * root) / (nu + t * t)
  }
  return 0.5 + (Math.atan(t / root) + sum) / Math.PI
}
