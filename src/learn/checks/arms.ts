// What may have decided which days were on, where no coin did. Each of these asks the days themselves, and names them.
import { weekdayNames } from "../day-words.ts"
import { dot, leastSquares } from "../least-squares.ts"
import { type Series, weekdayOf } from "../series.ts"
import { type Check, type Evidenced, say } from "./check.ts"

/** A check with what would look the same as an effect, should it find something. */
export type Cause = { readonly check: Check; readonly cause: string | null }

/** Everything that is asked of days that no coin chose. Where the calendar alone decides, what follows from it is not a cause. */
export const armChecks = (e: Evidenced): readonly Cause[] => {
  const calendar = [weekdayCause(e), seasonCause(e)]
  const settled = calendar.some((c) => c.cause !== null)
  // A plan made beforehand does not wait for a low point.
  const low =
    e.chosen === "plan"
      ? impossible("begun at a low point", "A plan made beforehand does not wait for a low point.")
      : lowPointCause(e)
  return [...calendar, timeOfDayCause(e), settled ? passedOver("after yesterday’s score") : yesterdayCause(e), low]
}

/** What a coin does not do: follow the week, or the score of the day before. */
export const coinChecks = (e: Evidenced): readonly Cause[] => {
  const weekday = weekdayCause(e)
  return [weekday, weekday.cause === null ? yesterdayCause(e) : passedOver("after yesterday’s score")]
}

const passedOver = (name: string): Cause => ({
  check: { name, status: "fine", message: "The calendar already says which days were on.", values: {} },
  cause: null,
})

const impossible = (name: string, message: string): Cause => ({
  check: { name, status: "not possible", message, values: {} },
  cause: null,
})

const found = (name: string, look: boolean, message: string, cause: string, values: Check["values"]): Cause => ({
  check: { name, status: look ? "look" : "fine", message, values },
  cause: look ? cause : null,
})

// How much of the arm some columns explain: share of its variance, and F.
const explained = (arm: Float64Array, columns: readonly Float64Array[], base: readonly Float64Array[]) => {
  const whole = leastSquares(arm, base)
  const fit = leastSquares(arm, [...base, ...columns])
  if (whole === null || fit === null || !(whole.rest > 0)) return null
  return {
    share: 1 - fit.rest / whole.rest,
    f: (whole.rest - fit.rest) / columns.length / Math.max(1e-12, fit.rest / fit.df),
  }
}

const ones = (n: number): Float64Array => new Float64Array(n).fill(1)

/** Are on days certain days of the week? */
const weekdayCause = (e: Evidenced): Cause => {
  const name = "by weekday"
  const { series } = e.diary
  if (series.firstWeekday === undefined || series.arm.length < 21)
    return impossible(name, "Three weeks of dates are needed to see whether on days follow the week.")
  const n = series.day.length
  const days = Array.from({ length: 7 }, (_, k) =>
    Float64Array.from(series.day, (d) => (weekdayOf(series, d) === k ? 1 : 0)),
  ).filter((c) => c.some((v) => v > 0))
  const fit = explained(series.on, days.slice(1), [ones(n)])
  const share = days.map((c) => dot(c, series.on) / c.reduce((a, v) => a + v, 0))
  const mostly = [...weekdayNames.keys()].filter((k) => (share[k] ?? 0) > 0.65)
  const look = fit !== null && fit.share > 0.2 && fit.f > 4
  const which = mostly.length === 0 ? "some weekdays" : mostly.map((k) => weekdayNames[k]).join(", ")
  return found(
    name,
    look,
    look
      ? `On days are mostly ${which} (${percent(fit?.share ?? 0)} of the choice is the weekday).`
      : "On days do not follow the week.",
    `the weekday: on days are mostly ${which}, and whatever else differs between those weekdays and the others would look the same`,
    { share: fit?.share ?? null },
  )
}

/** Are on days at one time of the year? */
const seasonCause = (e: Evidenced): Cause => {
  const name = "by season"
  const { series } = e.diary
  if (series.firstWeekday === undefined || series.arm.length < 150)
    return impossible(name, "Five months of dates are needed to see whether on days follow the season.")
  // Two triangular waves a year long, a quarter apart: sines differ in their last digit between engines.
  const wave = (shift: number): Float64Array =>
    Float64Array.from(series.day, (d) => 1 - 4 * Math.abs(((d / 365.25 + shift) % 1) - 0.5))
  const fit = explained(series.on, [wave(0), wave(0.25)], [ones(series.day.length)])
  const look = fit !== null && fit.share > 0.35
  const on = Array.from(series.day).filter((_, i) => (series.on[i] as number) > 0.5)
  return found(
    name,
    look,
    look
      ? `On days lie mostly in one part of the year, about ${e.words(on[on.length >> 1] as number)}.`
      : "On days are spread over the year.",
    "the season: on days lie mostly in one part of the year, and light, cold or holidays would look the same",
    { share: fit?.share ?? null },
  )
}

/** Were on and off days scored at different times of the day? */
const timeOfDayCause = (e: Evidenced): Cause => {
  const name = "by time of day"
  const { series, minutes } = e.diary
  if (minutes === null) return impossible(name, "The diary does not say at what time of day scores were given.")
  const fit = leastSquares(minutes, [ones(minutes.length), series.on])
  const by = fit?.coefficients[1]
  const look = by !== undefined && by.p < 0.001 && Math.abs(by.value) > 30
  const hours = say(Math.abs(by?.value ?? 0) / 60)
  return found(
    name,
    look,
    look
      ? `On days were scored ${hours} hours ${by.value > 0 ? "later" : "earlier"} in the day than off days.`
      : "On and off days were scored at like times of the day.",
    `the time of day: on days were scored ${hours} hours ${(by?.value ?? 0) > 0 ? "later" : "earlier"} than off days`,
    { minutes: by?.value ?? null, p: by?.p ?? null },
  )
}

/** Does an on day follow a low (or a high) score of the day before, beyond what the day before's arm and the day itself say? */
const yesterdayCause = (e: Evidenced): Cause => {
  const name = "after yesterday’s score"
  const { series } = e.diary
  const rows = Array.from(series.day.keys()).filter((i) => i > 0 && series.day[i] === (series.day[i - 1] as number) + 1)
  const changes = rows.filter((i) => series.on[i] !== series.on[i - 1]).length
  if (rows.length < 20) return impossible(name, "Too few days follow one another to see what on days come after.")
  const pick = (f: (i: number) => number): Float64Array => Float64Array.from(rows, f)
  const arm = pick((i) => series.on[i] as number)
  const before = [
    ones(rows.length),
    pick((i) => series.on[i - 1] as number),
    pick((i) => (series.y[i - 1] as number) - e.inference.centre),
  ]
  // From the past alone, since what the drug does to the day would stand in for the past; and beside the day itself, since a choice by the
  // day follows the day before through it.
  const by = changes < 6 ? undefined : leastSquares(arm, before)?.coefficients[2]
  const beside = leastSquares(arm, [...before, pick((i) => series.y[i] as number)])?.coefficients[2]
  const look = by !== undefined && beside !== undefined && by.p < 0.002 && beside.p < 0.01
  const how = (by?.value ?? 0) < 0 ? "low" : "high"
  const days = rows.filter((i) => series.on[i] === 1 && series.on[i - 1] === 0).slice(0, 3)
  return found(
    name,
    look,
    look
      ? `On days follow ${how} scores of the day before, for example ${days.map((i) => e.words(series.day[i] as number)).join(", ")}.`
      : "On days do not follow the score of the day before.",
    `yesterday’s score: on days follow ${how} scores of the day before, and such scores come back by themselves`,
    { p: by?.p ?? null },
  )
}

/** Was it begun after the lowest (or for a lower-is-better score, worst either way) stretch of the diary? */
const lowPointCause = (e: Evidenced): Cause => {
  const name = "begun at a low point"
  const { series } = e.diary
  const begun = beginnings(series)
  if (begun.length === 0 || begun.length > 2)
    return impossible(name, "There is no single beginning after some days without.")
  const start = begun[0] as number
  const worse = e.better > 0 ? 1 : -1
  const width = Math.min(14, Math.max(5, start - 1))
  const windows: { from: number; mean: number }[] = []
  for (let from = 1; from + width - 1 <= series.arm.length; from++) {
    const rows = Array.from(series.day.keys()).filter((i) => {
      const d = series.day[i] as number
      return d >= from && d < from + width
    })
    if (rows.length >= width / 2)
      windows.push({ from, mean: (worse * rows.reduce((a, i) => a + (series.y[i] as number), 0)) / rows.length })
  }
  const own = windows.find((w) => w.from + width === start)
  if (own === undefined || windows.length < width)
    return impossible(name, "Too few days were scored before it was begun.")
  const others = windows.filter((w) => Math.abs(w.from - own.from) > 2)
  const lower = others.filter((w) => w.mean < own.mean).length / others.length
  const look = lower <= LOW_POINT
  const from = e.words(start - width)
  return found(
    name,
    look,
    look
      ? `The ${width} days before ${e.words(start)}, from ${from} on, are about the worst of the diary.`
      : "It was not begun after the worst days of the diary.",
    `a low point: it was begun on ${e.words(start)}, right after the worst stretch, and worst stretches end by themselves`,
    { start, lower },
  )
}

// Of all stretches as long, at most so many may be lower still.
const LOW_POINT = 0.11

// Days on which it was taken after at least five days without and then for most of the next five.
const beginnings = (s: Series): readonly number[] => {
  const out: number[] = []
  let off = 0
  for (let t = 0; t < s.arm.length; t++) {
    if ((s.arm[t] as number) < 0.5) {
      off++
      continue
    }
    if (off >= 5 && t + 5 <= s.arm.length && s.arm.slice(t, t + 5).every((a) => a > 0.5)) out.push(t + 1)
    off = 0
  }
  return out
}

const percent = (x: number): string => `${Math.round(100 * x)} %`
