import { studentQuantile, studentTail } from "../numerics/index.ts"
import type { Series } from "./series.ts"

/** The plain comparison that spreadsheets make: difference of means and Welch's t-test (the pooled-variance test beside
 *  it). It takes neighbouring days for independent, and cries wolf in up to a third of null diaries. */
export type Naive = {
  readonly difference: number
  /** Welch's 95 % interval; null where the t-test is. */
  readonly q025: number | null
  readonly q975: number | null
  readonly tTestP: number | null
  readonly pooledTTestP: number | null
}

export const naive = (s: Series): Naive => {
  const on = groupOf(s, true)
  const off = groupOf(s, false)
  const difference = on.mean - off.mean
  const [a, b] = [on.variance / on.n, off.variance / off.n]
  const welch = (a + b) ** 2 / (a ** 2 / (on.n - 1) + b ** 2 / (off.n - 1))
  const df = on.n + off.n - 2
  const pooled = (((on.n - 1) * on.variance + (off.n - 1) * off.variance) / df) * (1 / on.n + 1 / off.n)
  const tTestP = twoSided(difference / Math.sqrt(a + b), welch)
  const reach = tTestP === null ? null : Math.sqrt(a + b) * studentQuantile(0.975, welch)
  return {
    difference,
    q025: reach === null ? null : difference - reach,
    q975: reach === null ? null : difference + reach,
    tTestP,
    pooledTTestP: twoSided(difference / Math.sqrt(pooled), df),
  }
}

const groupOf = (s: Series, on: boolean): { n: number; mean: number; variance: number } => {
  const y = s.y.filter((_, i) => (s.on[i] as number) > 0.5 === on)
  const mean = y.reduce((a, v) => a + v, 0) / y.length
  return { n: y.length, mean, variance: y.reduce((a, v) => a + (v - mean) ** 2, 0) / (y.length - 1) }
}

// Null where both groups are constant and a t-test says nothing.
const twoSided = (t: number, df: number): number | null => {
  const p = 2 * studentTail(Math.abs(t), df)
  return Number.isFinite(t) && Number.isFinite(p) ? p : null
}
