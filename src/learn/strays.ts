// A score typed wrongly, or a day that had nothing to do with the question, can hide an effect or make one. The rule is stated and
// does not look at which arm it helps: a score further than five robust standard deviations from what its arm, the trend and its
// weekday lead one to expect is set aside, unless more than a tenth of the scores are so: then that is how they are.
import { leastSquares } from "./least-squares.ts"
import { type Series, weekdayOf } from "./series.ts"

/** From how many scores on, how far out in robust standard deviations, and up to which share scores are set aside. */
export const STRAYS_FROM = 20
export const STRAY_BEYOND = 5
const MOST = 0.1

/** Rows of scores to be set aside. None in short diaries, and none where scores take fewer than eight values: steps that coarse have
 *  no far end. */
export const straysOf = (s: Series): readonly number[] => {
  const n = s.y.length
  if (n < STRAYS_FROM || new Set(s.y).size < 8) return []
  const columns = expected(s)
  let weight = new Float64Array(n).fill(1)
  let residual = s.y
  let scale = 0
  for (let round = 0; round < 8; round++) {
    const root = weight.map(Math.sqrt)
    const rows = columns.map((c) => c.map((v, t) => v * (root[t] as number)))
    const fit = leastSquares(
      s.y.map((v, t) => v * (root[t] as number)),
      rows,
    )
    if (fit === null) return []
    residual = s.y.map((v, t) =>
      columns.reduce((a, c, j) => a - (c[t] as number) * (fit.coefficients[j]?.value ?? 0), v),
    )
    scale = 1.4826 * median(residual.map(Math.abs))
    if (!(scale > 0)) return []
    // Nothing is even near.
    if (round === 0 && residual.every((r) => Math.abs(r) < 0.7 * STRAY_BEYOND * scale)) return []
    const far = 1.5 * scale
    weight = residual.map((r) => Math.min(1, far / Math.abs(r) || 1))
  }
  const out = Array.from(residual.keys()).filter((t) => Math.abs(residual[t] as number) > STRAY_BEYOND * scale)
  if (out.length > MOST * n) return []
  const left = (on: boolean): number => s.on.reduce((a, v, t) => a + (v > 0.5 === on && !out.includes(t) ? 1 : 0), 0)
  return Math.min(left(true), left(false)) < 2 ? [] : out
}

// Level, arm, trend, and where there are weeks enough the weekdays.
const expected = (s: Series): readonly Float64Array[] => {
  const n = s.y.length
  const middle = s.arm.length / 2
  const base = [new Float64Array(n).fill(1), s.on, Float64Array.from(s.day, (d) => (d - middle) / s.arm.length)]
  if (n < 42) return base
  const days = Array.from({ length: 6 }, (_, k) =>
    Float64Array.from(s.day, (d) => (weekdayOf(s, d) === k ? 1 : weekdayOf(s, d) === 6 ? -1 : 0)),
  )
  return leastSquares(s.y, [...base, ...days]) === null ? base : [...base, ...days]
}

/** The middle of some numbers. */
export const median = (a: Float64Array): number => {
  const sorted = a.slice().sort()
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}
