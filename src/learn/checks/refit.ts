import { mixtureMean, mixtureSd } from "../../numerics/index.ts"
import { infer } from "../infer.ts"
import type { Model } from "../model.ts"
import { posterior, pruned } from "../posterior.ts"
import type { Series } from "../series.ts"

/** The flat-prior effect of a changed diary or model in the score's own units, or null when it cannot be fitted. */
export const refit = (series: Series, model: Model): { readonly mean: number; readonly sd: number } | null => {
  if (series.day.length < 6 || new Set(series.on).size < 2) return null
  const r = infer(series, model)
  if (!r.ok) return null
  const p = pruned(posterior(r.value.evidence, Number.POSITIVE_INFINITY).effect)
  const sd = mixtureSd(p) * r.value.unit
  return Number.isFinite(sd) ? { mean: mixtureMean(p) * r.value.unit, sd } : null
}

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
