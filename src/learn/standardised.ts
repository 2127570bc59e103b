import { gammaQuantile, gaussLegendre, logGamma, quickNormalCdf } from "../numerics/index.ts"
import type { Posterior } from "./posterior.ts"
import { quantileOf } from "./summarise.ts"

/** The posterior of d = effect / s, the effect in units of the person's own standard deviation. Given the grid point,
 *  d = b chi / sqrt(S) + sqrt(c) z with chi^2 on nu degrees of freedom and z normal, so its cdf is a one-dimensional integral
 *  over chi; sixteen points of Gauss and Legendre, or seven of Hermite where chi is all but normal, leave an error below 1e-7. */
export type Standardised = {
  readonly mean: number
  readonly cdf: (d: number) => number
  /** The quantile, to about 1e-7 of the spread. */
  readonly quantile: (p: number) => number
}

export const standardised = (p: Posterior): Standardised => {
  const { nu, weight, location } = p.effect
  const chi = chiRule(nu)
  const parts: { w: number; slope: number; sd: number }[] = []
  for (let k = 0; k < weight.length; k++)
    if ((weight[k] as number) > 1e-8)
      parts.push({
        w: weight[k] as number,
        slope: (location[k] as number) / Math.sqrt(p.rest[k] as number),
        sd: Math.sqrt(p.unscaled[k] as number),
      })
  const total = parts.reduce((a, { w }) => a + w, 0)
  const meanChi = Math.SQRT2 * Math.exp(logGamma((nu + 1) / 2) - logGamma(nu / 2))
  const mean =
    weight.reduce((a, w, k) => a + (w * (location[k] as number)) / Math.sqrt(p.rest[k] as number), 0) * meanChi
  const below = (some: typeof parts, nodes: typeof chi, d: number): number => {
    let [s, of] = [0, 0]
    for (const { w, slope, sd } of some) {
      of += w
      for (let j = 0; j < nodes.nodes.length; j++)
        s += w * (nodes.weights[j] as number) * quickNormalCdf((d - slope * (nodes.nodes[j] as number)) / sd)
    }
    return s / of
  }
  const cdf = (d: number): number => below(parts, chi, d)
  // Searched for among the likeliest components at the mean of chi, whose spread is added to theirs; then put right by what the whole
  // cdf says there, twice.
  const chiVariance = nu - meanChi * meanChi
  const likely = parts
    .filter(({ w }) => w > 2e-3 * total)
    .map(({ w, slope, sd }) => ({ w, slope, sd: Math.sqrt(sd * sd + slope * slope * chiVariance) }))
  const one = { nodes: Float64Array.of(meanChi), weights: Float64Array.of(1) }
  const some = likely.length > 0 ? likely : parts
  const spread = Math.sqrt(
    some.reduce((a, { w, slope, sd }) => a + w * (sd * sd + (slope * meanChi - mean) ** 2), 0) /
      some.reduce((a, { w }) => a + w, 0),
  )
  const quantile = (p: number): number => {
    let x = quantileOf((d) => below(some, one, d), p, mean, spread)
    const step = 1e-3 * spread
    const slope = (below(some, one, x + step) - below(some, one, x - step)) / (2 * step)
    let off = cdf(x) - p
    let next = x - off / slope
    // The slope between the two points is better than the first guess of it.
    for (let k = 0; k < 4 && Math.abs(next - x) > 1e-5 * spread; k++) {
      const offNext = cdf(next) - p
      const better = (offNext - off) / (next - x)
      x = next
      off = offNext
      next = better > 0 ? x - off / better : x
    }
    return next
  }
  return { mean, cdf, quantile }
}

// Nodes and weights for the mean of a function of chi on nu degrees of freedom.
const chiRule = (nu: number): { readonly nodes: Float64Array; readonly weights: Float64Array } => {
  if (nu > 30) return nearlyNormal(nu)
  const low = Math.sqrt(2 * gammaQuantile(1e-10, nu / 2))
  const high = Math.sqrt(2 * gammaQuantile(1 - 1e-10, nu / 2))
  const nodes = rule.nodes.map((x) => low + ((high - low) * (x + 1)) / 2)
  const middle = Math.sqrt(nu)
  const weights = rule.weights.map((w, j) => {
    const q = nodes[j] as number
    return w * Math.exp((nu - 1) * Math.log(q / middle) - 0.5 * (q * q - nu))
  })
  const total = weights.reduce((a, w) => a + w, 0)
  return { nodes, weights: weights.map((w) => w / total) }
}

// With many degrees of freedom chi is all but normal: Hermite's seven points, put right for what is not.
const nearlyNormal = (nu: number): { readonly nodes: Float64Array; readonly weights: Float64Array } => {
  const middle = Math.sqrt(nu - 1)
  const nodes = Float64Array.from(hermite, ([x]) => middle + x * Math.SQRT1_2)
  const weights = Float64Array.from(hermite, ([x, w], j) => {
    const q = nodes[j] as number
    return w * Math.exp((nu - 1) * Math.log(q / middle) - 0.5 * (q * q - middle * middle) + 0.5 * x * x)
  })
  const total = weights.reduce((a, w) => a + w, 0)
  return { nodes, weights: weights.map((w) => w / total) }
}

const hermite: readonly (readonly [node: number, weight: number])[] = [
  [-3.7504397177257425, 0.0005482688559722169],
  [-2.366759410734541, 0.030757123967586515],
  [-1.1544053947399682, 0.24012317860501264],
  [0.0, 0.4571428571428572],
  [1.1544053947399682, 0.24012317860501264],
  [2.366759410734541, 0.030757123967586515],
  [3.7504397177257425, 0.0005482688559722169],
]

const rule = gaussLegendre(16)
