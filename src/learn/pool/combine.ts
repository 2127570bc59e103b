import { findRoot, normalCdf } from "../../numerics/index.ts"
import { quantileOf } from "../summarise.ts"
import { type AtTau, overTau } from "./heterogeneity.ts"
import { moderated, sharedVariance, type VariancePrior, variancePrior } from "./moderate.ts"

/** One way the shared errors may be, and what each person's rows give under it. */
export type Branch = {
  readonly weight: number
  readonly b: Float64Array
  readonly c: Float64Array
  readonly rest: Float64Array
  readonly nu: Int32Array
}

/** Everybody's answer. `person` is in the order of the people given. */
export type Combined = {
  readonly effect: { readonly mean: number; readonly se: number; readonly q025: number; readonly q975: number }
  readonly heterogeneity: { readonly sd: number; readonly q025: number; readonly q975: number; readonly reml: number }
  /** The pooled standard deviation of a day within a person. */
  readonly sigma: number
  readonly own: { readonly mean: Float64Array; readonly sd: Float64Array }
  readonly shrunken: { readonly mean: Float64Array; readonly sd: Float64Array }
}

/** Pools people under a normal random-effects model, averaged over the branches. With `oneVariance` everybody's scatter is the
 *  same. */
export const combine = (branches: readonly Branch[], oneVariance = false): Combined => {
  const fits = branches.map((branch) => {
    const prior = oneVariance ? jointVariance(branch) : variancePrior(branch.rest, branch.nu)
    const v = branch.c.map((c, i) => c * moderated(prior, branch.rest[i] as number, branch.nu[i] as number))
    const sigma = Math.sqrt(prior.variance)
    return { ...branch, v, sigma, ...overTau(branch.b, v, 0.5 * sigma) }
  })
  const parts = fits
    .flatMap((f) => f.grid.map((g) => ({ ...g, weight: g.weight * f.weight })))
    .filter((g) => g.weight > 1e-9)
  const mean = average(parts, (g) => g.mean)
  const variance = average(parts, (g) => g.variance + (g.mean - mean) ** 2)
  const se = Math.sqrt(variance)
  const cdf = (x: number): number => average(parts, (g) => normalCdf((x - g.mean) / Math.sqrt(g.variance)))
  const taus = [...parts].sort((a, b) => a.tau - b.tau)
  const people = fits[0]?.b.length ?? 0
  const own = { mean: new Float64Array(people), sd: new Float64Array(people) }
  const shrunken = { mean: new Float64Array(people), sd: new Float64Array(people) }
  for (const f of fits) {
    const nodes = condensed(f.grid)
    for (let i = 0; i < people; i++) {
      const b = f.b[i] as number
      const v = f.v[i] as number
      own.mean[i] = (own.mean[i] as number) + f.weight * b
      own.sd[i] = (own.sd[i] as number) + f.weight * (v + b * b)
      for (const g of nodes) {
        const t2 = g.tau * g.tau
        const trust = t2 / (t2 + v)
        const at = trust * b + (1 - trust) * g.mean
        const w = f.weight * g.weight
        shrunken.mean[i] = (shrunken.mean[i] as number) + w * at
        shrunken.sd[i] = (shrunken.sd[i] as number) + w * (trust * v + (1 - trust) ** 2 * g.variance + at * at)
      }
    }
  }
  for (const answer of [own, shrunken])
    for (let i = 0; i < people; i++)
      answer.sd[i] = Math.sqrt(Math.max(0, (answer.sd[i] as number) - (answer.mean[i] as number) ** 2))
  return {
    effect: { mean, se, q025: quantileOf(cdf, 0.025, mean, se), q975: quantileOf(cdf, 0.975, mean, se) },
    heterogeneity: {
      sd: weightedQuantile(taus, 0.5),
      q025: weightedQuantile(taus, 0.025),
      q975: weightedQuantile(taus, 0.975),
      reml: fits.reduce((a, f) => a + f.weight * f.reml, 0),
    },
    sigma: fits.reduce((a, f) => a + f.weight * f.sigma, 0),
    own,
    shrunken,
  }
}

// One scatter for everybody, found together with the spread of effects as a mixed model does: with few scores a person what people's
// effects scatter is a good part of what is known about it. With g = tau^2 / sigma^2 the restricted likelihood has its sigma^2 in closed
// form, so that one search over g is left.
const jointVariance = ({ b, c, rest, nu }: Branch): VariancePrior => {
  const own = sharedVariance(rest, nu)
  let [left, free] = [0, -1]
  for (let i = 0; i < b.length; i++) {
    left += rest[i] as number
    free += (nu[i] as number) + 1
  }
  const at = (g: number): { readonly log: number; readonly variance: number } => {
    let [sum, first, second, logs] = [0, 0, 0, 0]
    for (let i = 0; i < b.length; i++) {
      const w = 1 / ((c[i] as number) + g)
      const x = b[i] as number
      sum += w
      first += w * x
      second += w * x * x
      logs += Math.log(w)
    }
    const variance = (left + second - (first * first) / sum) / free
    return { log: -0.5 * free * Math.log(variance) + 0.5 * logs - 0.5 * Math.log(sum), variance }
  }
  let [low, high, best] = [0, 0, 0]
  const steps = Array.from({ length: 41 }, (_, k) => (k === 0 ? 0 : 10 ** ((k - 1) / 6 - 4)))
  for (const [k, g] of steps.entries())
    if (at(g).log > at(best).log || k === 0) {
      best = g
      low = steps[k - 1] ?? 0
      high = steps[k + 1] ?? g
    }
  // Its slope has a root there, which is found to more digits than the top of a curve.
  const slope = (g: number): number => {
    let [sum, first, squares] = [0, 0, 0]
    for (let i = 0; i < b.length; i++) {
      const w = 1 / ((c[i] as number) + g)
      sum += w
      first += w * (b[i] as number)
      squares += w * w
    }
    let between = 0
    for (let i = 0; i < b.length; i++) between += (((b[i] as number) - first / sum) / ((c[i] as number) + g)) ** 2
    return between / at(g).variance - sum + squares / sum
  }
  const g = slope(low) > 0 && slope(high) < 0 ? findRoot(slope, low, high, 1e-13 * high) : best
  const peak = at(g).log > at(0).log ? g : 0
  return { variance: at(peak).variance || own.variance, df: Number.POSITIVE_INFINITY }
}

const average = <T extends { readonly weight: number }>(parts: readonly T[], f: (part: T) => number): number => {
  let [sum, total] = [0, 0]
  for (const p of parts) {
    sum += p.weight * f(p)
    total += p.weight
  }
  return sum / total
}

// Between the midpoints of its neighbours a value's probability is spread evenly; joining the middles is close enough.
const weightedQuantile = (parts: readonly AtTau[], p: number): number => {
  const total = parts.reduce((a, g) => a + g.weight, 0)
  let sum = 0
  let before = { tau: 0, mass: 0 }
  for (const g of parts) {
    const mass = (sum + g.weight / 2) / total
    if (mass >= p) return before.tau + ((g.tau - before.tau) * (p - before.mass)) / (mass - before.mass)
    sum += g.weight
    before = { tau: g.tau, mass }
  }
  return before.tau
}

// The grid in at most sixteen nodes of like weight, so that a person costs sixteen steps and not two hundred.
const condensed = (grid: readonly AtTau[]): readonly AtTau[] => {
  const nodes: AtTau[] = []
  let [weight, tau, mean, variance] = [0, 0, 0, 0]
  for (const [k, g] of grid.entries()) {
    weight += g.weight
    tau += g.weight * g.tau
    mean += g.weight * g.mean
    variance += g.weight * g.variance
    if (weight >= 1 / 16 || (k === grid.length - 1 && weight > 0)) {
      nodes.push({ weight, tau: tau / weight, mean: mean / weight, variance: variance / weight })
      ;[weight, tau, mean, variance] = [0, 0, 0, 0]
    }
  }
  return nodes
}
