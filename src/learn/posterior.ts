import { logGamma, type StudentMixture } from "../numerics/index.ts"

/** The sums of one outcome over every grid point and half-life, the whole data as inference sees them. Component k has
 *  prior weight exp(logPrior[k]); `constant`, `yy`, `yu`, `uu` are those of the lens and the sweep. `free` is the number of
 *  rows less the number of flat nuisance coefficients. */
export type Evidence = {
  readonly logPrior: Float64Array
  readonly constant: Float64Array
  readonly yy: Float64Array
  readonly yu: Float64Array
  readonly uu: Float64Array
  readonly free: number
}

/** The exact posterior of the effect: a mixture of t distributions over the components, whose `weight` is the posterior
 *  over grid and half-life. `unscaled[k]` is the effect's variance in units of s^2, `rest[k]` the sum of squares left. */
export type Posterior = {
  readonly effect: StudentMixture
  readonly unscaled: Float64Array
  readonly rest: Float64Array
  readonly logMarginal: number
}

/** The posterior under a normal prior on the effect with standard deviation `priorSd` in units of s, or a flat one for
 *  Infinity. The log marginal likelihood is that of the data given flat nuisance priors and 1/s^2, and comparable between
 *  proper priors only. */
export const posterior = (e: Evidence, priorSd: number): Posterior => {
  const flat = priorSd === Number.POSITIVE_INFINITY
  const nu = flat ? e.free - 1 : e.free
  const precision = flat ? 0 : 1 / (priorSd * priorSd)
  const size = e.yy.length
  const weight = new Float64Array(size)
  const location = new Float64Array(size)
  const scale = new Float64Array(size)
  const unscaled = new Float64Array(size)
  const rest = new Float64Array(size)
  const fixed = logGamma(nu / 2) - 0.5 * nu * Math.log(Math.PI) - (flat ? 0 : Math.log(priorSd))
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < size; k++) {
    const a = (e.uu[k] as number) + precision
    const c = e.yu[k] as number
    const s = (e.yy[k] as number) - (c * c) / a
    location[k] = c / a
    unscaled[k] = 1 / a
    rest[k] = s
    scale[k] = Math.sqrt(s / (nu * a))
    const log =
      (e.logPrior[k] as number) + (e.constant[k] as number) + fixed - 0.5 * Math.log(a) - 0.5 * nu * Math.log(s)
    weight[k] = log
    if (log > top) top = log
  }
  let total = 0
  for (let k = 0; k < size; k++) {
    const w = Math.exp((weight[k] as number) - top)
    weight[k] = w
    total += w
  }
  for (let k = 0; k < size; k++) weight[k] = (weight[k] as number) / total
  return { effect: { weight, location, scale, nu }, unscaled, rest, logMarginal: top + Math.log(total) }
}

/** The log marginal likelihood without any effect, for the Bayes factor. */
export const logMarginalOfNone = (e: Evidence): number => {
  const logs = Float64Array.from(e.yy, (s, k) => {
    return (e.logPrior[k] as number) + (e.constant[k] as number) - 0.5 * e.free * Math.log(s)
  })
  const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const total = logs.reduce((a, l) => a + Math.exp(l - top), 0)
  return top + Math.log(total) + logGamma(e.free / 2) - 0.5 * e.free * Math.log(Math.PI)
}

/** The same mixture without components too light to matter (below 1e-9 of the whole). */
export const pruned = (m: StudentMixture): StudentMixture => {
  const kept: number[] = []
  let total = 0
  for (let k = 0; k < m.weight.length; k++)
    if ((m.weight[k] as number) > 1e-9) {
      kept.push(k)
      total += m.weight[k] as number
    }
  return {
    weight: Float64Array.from(kept, (k) => (m.weight[k] as number) / total),
    location: Float64Array.from(kept, (k) => m.location[k] as number),
    scale: Float64Array.from(kept, (k) => m.scale[k] as number),
    nu: m.nu,
  }
}
