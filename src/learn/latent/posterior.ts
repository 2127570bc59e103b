import { normalCdf } from "../../numerics/index.ts"
import type { Model } from "../model.ts"
import { livedExposure, nuisances, type Series } from "../series.ts"
import type { EffectSummary } from "../summarise.ts"
import { quantileOf } from "../summarise.ts"
import type { Scored } from "./family.ts"
import { fitLatent, type LatentDays } from "./fit.ts"

/** A grid point of the latent model: day-to-day autocorrelation and standard deviation on the scale of the predictor. */
export type LatentPoint = {
  readonly rho: number
  readonly sd: number
  readonly halfLifeDays: number
  readonly prior: number
  /** The family's own dispersion, where it has one. */
  readonly dispersion?: number
}

/** The posterior of the effect as a mixture of normals over the grid, by Laplace at each point. */
export type LatentPosterior = {
  readonly parts: readonly (LatentPoint & {
    readonly weight: number
    readonly mean: number
    readonly variance: number
  })[]
  readonly logMarginal: number
}

/** Points over rho, sd (in units of `scale`), half-life and dispersion. Without latent scatter rho means nothing, so that point
 *  stands once. */
export const latentGrid = (
  model: Model,
  scale: number,
  sds: readonly number[] = [0, 0.2, 0.4, 0.7, 1.1],
  dispersions: readonly (number | undefined)[] = [undefined],
): readonly LatentPoint[] => {
  const [low, high] = model.rhoPrior
  const points = low === high ? 1 : 8
  const rhos = Array.from({ length: points }, (_, k) => low + ((high - low) * (k + 0.5)) / points)
  return model.halfLife.flatMap((h) =>
    sds.flatMap((sd) =>
      (sd === 0 ? [0] : rhos).flatMap((rho) =>
        dispersions.map((dispersion) => ({
          rho,
          sd: sd * scale,
          halfLifeDays: h.days,
          prior: h.weight / sds.length / (sd === 0 ? 1 : points) / dispersions.length,
          ...(dispersion === undefined ? {} : { dispersion }),
        })),
      ),
    ),
  )
}

/** The posterior with a normal prior on the effect of standard deviation `priorSd` (Infinity for flat, 0 to leave the effect
 *  out); null when nothing could be fitted, as when one condition never shows the score. */
export const latentPosterior = (
  scored: Scored,
  series: Series,
  model: Model,
  grid: readonly LatentPoint[],
  priorSd: number,
): LatentPosterior | null => {
  const days = latentDays(series)
  const fixed = nuisances(series, model)
  // Ordinal scores have cut points in place of an intercept.
  const columns = (scored.cuts > 0 ? fixed.slice(1) : fixed).map((z) => z.values)
  const fits = grid.flatMap((point) => {
    const all = priorSd === 0 ? columns : [...columns, livedExposure(series, point.halfLifeDays).column]
    const precision = new Float64Array(scored.cuts + all.length)
    // So weak that it only keeps a coefficient from running off where the scores do not hold it.
    precision.fill(1e-6)
    if (priorSd > 0)
      precision[precision.length - 1] = priorSd === Number.POSITIVE_INFINITY ? 0 : 1 / (priorSd * priorSd)
    const own = point.dispersion === undefined ? undefined : scored.dispersed?.at(point.dispersion)
    const fit = fitLatent(own ? { ...scored, likelihood: own } : scored, all, precision, days, point.rho, point.sd)
    const proper = priorSd > 0 && priorSd < Number.POSITIVE_INFINITY ? Math.log(priorSd) : 0
    const dimensions = priorSd === 0 ? 0 : 0.5 * Math.log(2 * Math.PI)
    const flatness = priorSd === Number.POSITIVE_INFINITY || priorSd === 0 ? 0 : 0.5 * Math.log(2 * Math.PI)
    return fit === null ? [] : [{ point, fit, log: fit.log + Math.log(point.prior) - proper + dimensions - flatness }]
  })
  if (fits.length === 0) return null
  const top = Math.max(...fits.map((f) => f.log))
  const total = fits.reduce((a, f) => a + Math.exp(f.log - top), 0)
  return {
    parts: fits.map(({ point, fit, log }) => ({
      ...point,
      weight: Math.exp(log - top) / total,
      mean: fit.effect,
      variance: fit.variance,
    })),
    logMarginal: top + Math.log(total),
  }
}

/** P(effect <= x). */
export const latentCdf = (p: LatentPosterior, x: number): number =>
  p.parts.reduce((a, c) => a + c.weight * normalCdf((x - c.mean) / Math.sqrt(c.variance)), 0)

export const latentSummary = (p: LatentPosterior): EffectSummary => {
  const mean = p.parts.reduce((a, c) => a + c.weight * c.mean, 0)
  const sd = Math.sqrt(p.parts.reduce((a, c) => a + c.weight * (c.variance + (c.mean - mean) ** 2), 0))
  const quantile = (q: number): number => quantileOf((x) => latentCdf(p, x), q, mean, sd)
  return { mean, sd, q025: quantile(0.025), q50: quantile(0.5), q975: quantile(0.975) }
}

const latentDays = (s: Series): LatentDays => {
  const known: number[] = []
  const dayOf = Int32Array.from(s.day, (d) => {
    if (known.at(-1) !== d) known.push(d)
    return known.length - 1
  })
  return { gap: Float64Array.from(known, (d, k) => (k === 0 ? 0 : d - (known[k - 1] as number))), dayOf }
}
