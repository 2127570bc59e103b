import type { Series } from "./series.ts"

/** The series without the rows that `keep` refuses. Calendar and exposure stay as they were lived. */
export const without = (s: Series, keep: (row: number) => boolean): Series => {
  const rows = [...s.day.keys()].filter(keep)
  const pick = (a: Float64Array): Float64Array => Float64Array.from(rows, (i) => a[i] as number)
  return {
    ...s,
    day: Int32Array.from(rows, (i) => s.day[i] as number),
    y: pick(s.y),
    on: pick(s.on),
    relativeNoise: pick(s.relativeNoise),
    ...(s.trials === undefined ? {} : { trials: pick(s.trials) }),
    covariates: s.covariates.map((c) => ({ ...c, values: pick(c.values) })),
  }
}
