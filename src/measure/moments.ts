/** The mean of `x`; null without any. */
export const mean = (x: readonly number[]): number | null =>
  x.length === 0 ? null : x.reduce((sum, v) => sum + v, 0) / x.length

/** The standard error of the mean, s / sqrt(n) with n - 1 below s; null for fewer than two. */
export const standardError = (x: readonly number[]): number | null => {
  const m = mean(x)
  if (m === null || x.length < 2) return null
  const squares = x.reduce((sum, v) => sum + (v - m) * (v - m), 0)
  return Math.sqrt(squares / (x.length - 1) / x.length)
}

/** The middle value; of an even count the mean of the middle two; null without any. */
export const median = (x: readonly number[]): number | null => {
  if (x.length === 0) return null
  const sorted = [...x].sort((a, b) => a - b)
  const high = sorted[sorted.length >> 1] ?? 0
  const low = sorted[(sorted.length - 1) >> 1] ?? high
  return (low + high) / 2
}

/** The standard error of a count of hits among `n` tries, sqrt(n p (1 - p)) with p = (hits + 1/2) / (n + 1), so that none
 *  and all of them do not count as certain; null for no tries. */
export const countError = (hits: number, n: number): number | null => {
  if (n === 0) return null
  const p = (hits + 0.5) / (n + 1)
  return Math.sqrt(n * p * (1 - p))
}
