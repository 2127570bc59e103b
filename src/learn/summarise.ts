import { findRoot, gammaP, logGamma, mixtureCdf, mixtureMean, mixtureQuantile, mixtureSd } from "../numerics/index.ts"
import type { Inference } from "./inference.ts"
import { type Posterior, pruned } from "./posterior.ts"

/** Mean and central 95 % interval. */
export type Interval = { readonly mean: number; readonly q025: number; readonly q975: number }

/** The posterior of the effect in the score's own units. */
export type EffectSummary = Interval & { readonly sd: number; readonly q50: number }

export const effectSummary = (p: Posterior, unit: number): EffectSummary => {
  const m = pruned(p.effect)
  return {
    mean: unit * mixtureMean(m),
    sd: unit * mixtureSd(m),
    q025: unit * mixtureQuantile(m, 0.025),
    q50: unit * mixtureQuantile(m, 0.5),
    q975: unit * mixtureQuantile(m, 0.975),
  }
}

/** P(better x effect > size), `size` in the score's own units. */
export const probAbove = (p: Posterior, unit: number, better: 1 | -1, size: number): number => {
  const m = pruned(p.effect)
  return better > 0 ? 1 - mixtureCdf(m, size / unit) : mixtureCdf(m, -size / unit)
}

/** The quantile of a distribution on the line whose cdf is given, started from a guess of its centre and spread. */
export const quantileOf = (
  cdf: (x: number) => number,
  p: number,
  centre: number,
  spread: number,
  tolerance = 1e-10,
): number => {
  let reach = 4 * spread
  // Doubled sixty times it has left everything behind; a cdf that still does not turn has no such quantile.
  for (let k = 0; k < 60 && (cdf(centre - reach) > p || cdf(centre + reach) < p); k++) reach *= 2
  return findRoot((x) => cdf(x) - p, centre - reach, centre + reach, tolerance * spread)
}

/** A grid parameter's posterior, one entry a value. */
export type Discrete = Interval & {
  readonly values: readonly { readonly value: number; readonly probability: number }[]
}

/** The posteriors of what is not the effect: autocorrelation, noise share, half-life in days, and the marginal standard
 *  deviation in the score's own units. */
export type Nuisance = {
  readonly rho: Interval & { readonly edge: number }
  readonly noiseShare: Discrete
  readonly halfLifeDays: Discrete
  readonly sigma: Interval
}

export const nuisanceSummary = (inference: Inference, p: Posterior): Nuisance => {
  const { unit } = inference
  const weight = p.effect.weight
  const gather = (key: "rho" | "noise" | "days"): Map<number, number> => {
    const map = new Map<number, number>()
    for (const { grid, from } of inference.branches)
      for (const [h, { days }] of inference.halfLife.entries())
        for (const [g, point] of grid.entries()) {
          const at = key === "days" ? days : point[key]
          map.set(at, (map.get(at) ?? 0) + (weight[from + h * grid.length + g] as number))
        }
    // Sums of weights may round to a hair above 1.
    return new Map([...map].map(([v, w]) => [v, Math.min(1, w)] as const).sort((a, b) => a[0] - b[0]))
  }
  const rho = [...gather("rho")]
  return {
    rho: { ...cells(rho), edge: Math.max(rho[0]?.[1] ?? 0, rho.at(-1)?.[1] ?? 0) },
    noiseShare: discrete([...gather("noise")]),
    halfLifeDays: discrete([...gather("days")]),
    sigma: sigmaSummary(p, unit),
  }
}

export type Weighted = readonly (readonly [value: number, probability: number])[]

const meanOf = (parts: Weighted): number => parts.reduce((a, [v, w]) => a + v * w, 0)

/** Mean, quantiles and values of a distribution over a few values, given in rising order. */
export const discrete = (parts: Weighted): Discrete => {
  const quantile = (p: number): number => {
    let sum = 0
    for (const [v, w] of parts) {
      sum += w
      if (sum >= p) return v
    }
    return parts.at(-1)?.[0] ?? Number.NaN
  }
  return {
    mean: meanOf(parts),
    q025: quantile(0.025),
    q975: quantile(0.975),
    values: parts.map(([value, probability]) => ({ value, probability })),
  }
}

// Each midpoint stands for a cell as wide as the spacing, over which its probability is spread evenly.
const cells = (parts: Weighted): Interval => {
  const width = parts.length > 1 ? (parts[1] as [number, number])[0] - (parts[0] as [number, number])[0] : 0
  const quantile = (p: number): number => {
    let sum = 0
    for (const [v, w] of parts) {
      if (sum + w >= p && w > 0) return v - width / 2 + (width * (p - sum)) / w
      sum += w
    }
    return parts.at(-1)?.[0] ?? Number.NaN
  }
  return { mean: meanOf(parts), q025: quantile(0.025), q975: quantile(0.975) }
}

// s^2 given the grid point is inverse gamma: s^2 = (S/2) / Gamma(nu/2). Components whose S differs by less than a hundredth are taken
// together, at their mean.
const sigmaSummary = (p: Posterior, unit: number): Interval => {
  const { nu, weight } = p.effect
  const bins = new Map<number, { w: number; s: number }>()
  for (let k = 0; k < weight.length; k++) {
    const w = weight[k] as number
    if (!(w > 1e-7)) continue
    const s = p.rest[k] as number
    const key = Math.round(100 * Math.log(s))
    const bin = bins.get(key)
    if (bin === undefined) bins.set(key, { w, s: w * s })
    else {
      bin.w += w
      bin.s += w * s
    }
  }
  const parts = [...bins.values()].map(({ w, s }) => [s / w, w] as const)
  const total = parts.reduce((a, [, w]) => a + w, 0)
  const ratio = Math.exp(logGamma((nu - 1) / 2) - logGamma(nu / 2))
  const mean = parts.reduce((a, [s, w]) => a + (w / total) * Math.sqrt(s / 2) * ratio, 0)
  // In log s, so that the search never leaves the domain.
  const cdf = (t: number): number =>
    1 - parts.reduce((a, [s, w]) => a + (w / total) * gammaP(nu / 2, s / 2 / Math.exp(2 * t)), 0)
  const quantile = (q: number): number =>
    unit * Math.exp(quantileOf(cdf, q, Math.log(mean), 1 / Math.sqrt(2 * nu), 1e-6))
  return { mean: unit * mean, q025: quantile(0.025), q975: quantile(0.975) }
}
