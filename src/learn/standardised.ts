import { gammaQuantile, gaussLegendre, logGamma, normalCdf } from "../numerics/index.ts"
import type { Posterior } from "./posterior.ts"

/** The posterior of d = effect / s, the effect in units of the person's own standard deviation. Given the grid point,
 *  d = b chi / sqrt(S) + sqrt(c) z with chi^2 on nu degrees of freedom and z normal, so its cdf is a one-dimensional integral
 *  over chi; sixteen Gauss-Legendre points leave an error below 1e-8. */
export type Standardised = { readonly mean: number; readonly cdf: (d: number) => number }

export const standardised = (p: Posterior): Standardised => {
  const { nu, weight, location } = p.effect
  const chi = chiRule(nu)
  const parts: { w: number; slope: number; sd: number }[] = []
  for (let k = 0; k < weight.length; k++)
    if ((weight[k] as number) > 1e-9)
      parts.push({
        w: weight[k] as number,
        slope: (location[k] as number) / Math.sqrt(p.rest[k] as number),
        sd: Math.sqrt(p.unscaled[k] as number),
      })
  const total = parts.reduce((a, { w }) => a + w, 0)
  const meanChi = Math.SQRT2 * Math.exp(logGamma((nu + 1) / 2) - logGamma(nu / 2))
  return {
    mean: parts.reduce((a, { w, slope }) => a + w * slope, 0) * (meanChi / total),
    cdf: (d) => {
      let s = 0
      for (const { w, slope, sd } of parts)
        for (let j = 0; j < chi.nodes.length; j++)
          s += w * (chi.weights[j] as number) * normalCdf((d - slope * (chi.nodes[j] as number)) / sd)
      return s / total
    },
  }
}

// Nodes and weights for the mean of a function of chi on nu degrees of freedom.
const chiRule = (nu: number): { readonly nodes: Float64Array; readonly weights: Float64Array } => {
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

const rule = gaussLegendre(16)
