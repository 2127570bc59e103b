import { maximise } from "../../numerics/index.ts"

/** A normal random-effects model b_i ~ N(m, v_i + tau^2) at one value of tau. */
export type AtTau = { readonly tau: number; readonly weight: number; readonly mean: number; readonly variance: number }

/** The posterior over tau, and m given tau, on a grid of 200 values (exact but for the grid): restricted likelihood times a
 *  half-t prior with 3 degrees of freedom and scale `priorScale`. `reml` is where the restricted likelihood alone is largest.
 *  The grid is laid over where the posterior is, found by a first look over the whole range. */
export const overTau = (
  b: Float64Array,
  v: Float64Array,
  priorScale: number,
): { readonly grid: readonly AtTau[]; readonly reml: number } => {
  const mean = b.reduce((a, x) => a + x, 0) / b.length
  const spread = Math.sqrt(b.reduce((a, x) => a + (x - mean) ** 2, 0) / Math.max(1, b.length - 1))
  const reach = Math.max(4 * spread, 2 * priorScale, 1e-9)
  const log = (tau: number): number => restricted(b, v, tau).log - 2 * Math.log(1 + (tau / priorScale) ** 2 / 3)
  // Two looks, each over the part that the one before left standing.
  let [low, high] = [0, reach]
  for (let look = 0; look < 2; look++) {
    const taus = between(low, high, 50)
    const logs = taus.map(log)
    const top = Math.max(...logs)
    const alive = taus.filter((_, k) => (logs[k] as number) > top - 25)
    const step = (high - low) / 50
    low = Math.max(0, (alive[0] as number) - step)
    high = (alive.at(-1) as number) + step
  }
  const parts = between(low, high, 200).map((tau) => ({ tau, ...restricted(b, v, tau) }))
  const logs = parts.map((p) => p.log - 2 * Math.log(1 + (p.tau / priorScale) ** 2 / 3))
  const top = Math.max(...logs)
  const total = logs.reduce((a, l) => a + Math.exp(l - top), 0)
  const best = parts.reduce((a, p, k) => (p.log > (parts[a]?.log ?? Number.NEGATIVE_INFINITY) ? k : a), 0)
  return {
    grid: parts.map(({ tau, mean, variance }, k) => ({
      tau,
      mean,
      variance,
      weight: Math.exp((logs[k] as number) - top) / total,
    })),
    // The midpoint nearest zero stands for zero when the likelihood falls from there.
    reml: best === 0 && low === 0 ? 0 : peak(b, v, parts[best]?.tau ?? 0, (high - low) / 200),
  }
}

const peak = (b: Float64Array, v: Float64Array, tau: number, step: number): number =>
  maximise((t) => restricted(b, v, t).log, Math.max(0, tau - step), tau + step, 1e-3 * step)

const between = (low: number, high: number, n: number): number[] =>
  Array.from({ length: n }, (_, k) => low + ((high - low) * (k + 0.5)) / n)

const restricted = (b: Float64Array, v: Float64Array, tau: number): { log: number; mean: number; variance: number } => {
  const t2 = tau * tau
  let [logs, sum, first, second] = [0, 0, 0, 0]
  // One logarithm for eight weights: their product cannot underflow after division by the first.
  const scale = (v[0] as number) + t2
  let product = 1
  for (let i = 0; i < b.length; i++) {
    const total = (v[i] as number) + t2
    const w = 1 / total
    const x = b[i] as number
    sum += w
    first += w * x
    second += w * x * x
    product *= scale * w
    if ((i & 7) === 7) {
      logs += Math.log(product)
      product = 1
    }
  }
  logs += Math.log(product) - b.length * Math.log(scale)
  const mean = first / sum
  return { log: 0.5 * logs - 0.5 * (second - first * mean) - 0.5 * Math.log(sum), mean, variance: 1 / sum }
}
