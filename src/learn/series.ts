import type { Rows } from "../numerics/index.ts"
import { exposure } from "./exposure.ts"
import type { Model } from "./model.ts"
import type { Nuisance } from "./nuisance.ts"

/** One person's scores in time order, one entry a scored session. Days count from 1, the first day of the diary. */
export type Series = {
  readonly day: Int32Array
  readonly y: Float64Array
  /** The assigned arm of the session, 0 or 1. */
  readonly on: Float64Array
  /** The arm of every calendar day from first to last, days without a score included. */
  readonly arm: Float64Array
  /** Noise variance of each score relative to the mean; 1 where nothing is known. */
  readonly relativeNoise: Float64Array
  /** Out of how many each score is, for hits. */
  readonly trials?: Float64Array
  readonly covariates: readonly { readonly name: string; readonly values: Float64Array }[]
  /** Day of the week of day 1, 0 for Monday; undefined when the diary counts days without dates. */
  readonly firstWeekday?: number
}

/** Days with at least one score. */
export const daysScored = (s: Series): number => new Set(s.day).size

/** True when some day holds more than one score. */
export const hasRepeats = (s: Series): boolean => daysScored(s) < s.day.length

export const rowsOf = (s: Series): Rows => ({
  gap: Float64Array.from(s.day, (d, i) => (i === 0 ? 0 : d - (s.day[i - 1] as number))),
  relativeNoise: s.relativeNoise,
})

/** The nuisance columns that the model asks for, intercept first. All but the levels of weekdays are flat: a prior in units of
 *  the unknown s would count as so many more scores, and short diaries would look surer than they are. */
export const nuisances = (s: Series, model: Model): readonly Nuisance[] => {
  const n = s.day.length
  const columns: Nuisance[] = [{ name: "intercept", values: new Float64Array(n).fill(1) }]
  const mean = s.day.reduce((a, d) => a + d, 0) / n
  if (model.trend === "linear")
    columns.push({ name: "trend", values: Float64Array.from(s.day, (d) => (d - mean) / s.arm.length) })
  if (model.practice === "log")
    columns.push({ name: "practice", values: Float64Array.from(s.day, (_, i) => Math.log(1 + i)) })
  for (const c of s.covariates) {
    const centre = c.values.reduce((a, v) => a + v, 0) / n
    columns.push({ name: c.name, values: c.values.map((v) => v - centre) })
  }
  if (model.weekday === "shrunk")
    for (let k = 0; k < 7; k++)
      columns.push({
        name: `weekday ${k + 1}`,
        values: Float64Array.from(s.day, (d) => (weekdayOf(s, d) === k ? 1 : 0)),
        priorSd: WEEKDAY_SD,
      })
  return columns
}

/** Day of the week of a day of the diary, 0 for Monday where there are dates; else only days a week apart are alike. */
export const weekdayOf = (s: Series, day: number): number => ((s.firstWeekday ?? 0) + day - 1) % 7

/** Levels of weekdays are believed to differ by about this many s: enough to let a weekly rhythm go. */
export const WEEKDAY_SD = 0.6

/** The exposure of each session. With no half-life it is the session's own arm, which may differ within a day. */
const exposureOf = (s: Series, halfLifeDays: number): Float64Array => {
  if (halfLifeDays === 0) return s.on
  const daily = exposure(s.arm, halfLifeDays)
  return Float64Array.from(s.day, (d) => daily[d - 1] as number)
}

/** An exposure in units of the contrast that was lived. */
export type Lived = { readonly column: Float64Array; readonly share: number }

/** The exposure divided by how much more of it on sessions had than off ones (`share`), so that its coefficient is the difference
 *  between on and off days as they were lived, whatever comes and goes slowly; the effect of full exposure is that over `share`. */
export const livedExposure = (s: Series, halfLifeDays: number): Lived => lived(s.on, exposureOf(s, halfLifeDays))

/** The same for an exposure that is already worked out. */
export const lived = (on: Float64Array, exposure: Float64Array): Lived => {
  if (exposure === on) return { column: on, share: 1 }
  let [a, b, n] = [0, 0, 0]
  for (let t = 0; t < on.length; t++) {
    if ((on[t] as number) > 0.5) {
      a += exposure[t] as number
      n++
    } else b += exposure[t] as number
  }
  const share = a / n - b / (on.length - n)
  return { column: exposure.map((v) => v / share), share }
}
