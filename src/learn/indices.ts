// The indices that readers of single-case studies expect. None of them knows that days resemble their neighbours or who chose them.

import type { Series } from "./series.ts"
import { median } from "./strays.ts"

/** Non-overlap and ratio indices, on days against off days, turned so that larger is better. */
export type Indices = {
  /** Share of pairs of an on and an off score in which the on score is better, ties half (R. Parker and K. Vannest, 2009). */
  readonly nap: number
  /** 2 NAP - 1 (Tau without trend), and Tau-U with the trend of the off days taken out (R. Parker et al., 2011). */
  readonly tau: number
  readonly tauU: number
  /** Share of on scores better than the best off score, and than the off median. */
  readonly pnd: number
  readonly pem: number
  /** Log of the ratio of means with its standard error, corrected for small samples (J. Pustejovsky, 2018); null where scores are not
   *  all on one side of zero. */
  readonly logResponseRatio: { readonly value: number; readonly se: number } | null
  /** Difference of means over the off days' standard deviation, with Hedges' correction; null where off days never differ. */
  readonly smd: number | null
}

/** The indices of one person's scores. */
export const indices = (s: Series, better: 1 | -1): Indices => {
  const part = (on: boolean): Float64Array =>
    Float64Array.from(
      Array.from(s.y).filter((_, i) => (s.on[i] as number) > 0.5 === on),
      (v) => better * v,
    )
  const [on, off] = [part(true), part(false)]
  let wins = 0
  for (const a of on) for (const b of off) wins += a > b ? 1 : a === b ? 0.5 : 0
  const pairs = on.length * off.length
  let trend = 0
  for (let i = 0; i < off.length; i++)
    for (let j = i + 1; j < off.length; j++) trend += Math.sign((off[j] as number) - (off[i] as number))
  const best = off.reduce((a, v) => Math.max(a, v), Number.NEGATIVE_INFINITY)
  const middle = median(off)
  const share = (bar: number): number => on.filter((v) => v > bar).length / on.length
  const tau = (2 * wins) / pairs - 1
  return {
    nap: wins / pairs,
    tau,
    tauU: tau - trend / pairs,
    pnd: share(best),
    pem: share(middle),
    logResponseRatio: ratio(on, off, better),
    smd: hedges(on, off),
  }
}

const moments = (a: Float64Array): { n: number; mean: number; variance: number } => {
  const mean = a.reduce((t, v) => t + v, 0) / a.length
  return { n: a.length, mean, variance: a.reduce((t, v) => t + (v - mean) ** 2, 0) / (a.length - 1) }
}

const ratio = (on: Float64Array, off: Float64Array, better: 1 | -1): Indices["logResponseRatio"] => {
  const [a, b] = [moments(on.map((v) => better * v)), moments(off.map((v) => better * v))]
  if (!(a.mean > 0 && b.mean > 0) || on.some((v) => better * v < 0) || off.some((v) => better * v < 0)) return null
  const [va, vb] = [a.variance / (a.n * a.mean ** 2), b.variance / (b.n * b.mean ** 2)]
  return {
    value: Math.log(a.mean) + va / 2 - (Math.log(b.mean) + vb / 2),
    se: Math.sqrt(va + vb),
  }
}

const hedges = (on: Float64Array, off: Float64Array): number | null => {
  const [a, b] = [moments(on), moments(off)]
  if (!(b.variance > 0)) return null
  return ((a.mean - b.mean) / Math.sqrt(b.variance)) * (1 - 3 / (4 * (b.n - 1) - 1))
}
