import type { LivedDay } from "../../../../learn/index.ts"

/** A run of days of one condition, and the plain mean of its scores. */
export type Run = { readonly from: number; readonly to: number; readonly on: boolean; readonly mean: number | null }

/** The runs of days of one condition. */
export const runsOf = (days: readonly LivedDay[]): readonly Run[] => {
  const runs: { from: number; to: number; on: boolean; scores: number[] }[] = []
  for (const d of days) {
    const last = runs.at(-1)
    const score = d.score === null ? [] : [d.score]
    if (last && last.on === d.on) {
      last.to = d.day
      last.scores.push(...score)
    } else runs.push({ from: d.day, to: d.day, on: d.on, scores: score })
  }
  return runs.map(({ scores, ...r }) => ({
    ...r,
    mean: scores.length === 0 ? null : scores.reduce((a, v) => a + v, 0) / scores.length,
  }))
}
