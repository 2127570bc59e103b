// What can still be done where no coin chose the days. Days chosen one by one: the difference on days that had the same recent past and
// the same weekday. One change: the step at the change, apart from a slope before and another after. Both rest on an assumption
// that the diary cannot test, so it is said, with how strong a hidden reason would have to be (C. Cinelli and C. Hazlett,
// JRSS B 82 (2020) 39: the share of what is left of the arm and of the scores that it would have to explain).

import { byCoin, type Chosen } from "./chosen.ts"
import { dayWords } from "./day-words.ts"
import type { Diary } from "./diary.ts"
import { leastSquares } from "./least-squares.ts"
import { type Series, weekdayOf } from "./series.ts"
import { without } from "./without.ts"

/** The difference that is left after adjusting, in the score's own units, and what it assumes. */
export type Adjusted = {
  readonly method: "recent past and calendar" | "step at the change"
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q975: number
  /** What must be true for this to be an effect, in one sentence. */
  readonly assumption: string
  /** Which share of what is left of both the choice and the score a hidden reason would have to explain to make this difference out of
   *  nothing (`nothing`), or to bring its interval to 0 (`doubt`; 0 where it holds 0 anyway). */
  readonly sensitivity: { readonly nothing: number; readonly doubt: number; readonly sentence: string }
}

/** The adjusted difference; null where a coin chose, or where there is too little to adjust by. */
export const adjusted = (diary: Diary, chosen: Chosen): Adjusted | null => {
  if (byCoin(chosen)) return null
  const { arm } = diary.series
  const turns = Array.from(arm.keys()).filter((t) => t > 0 && arm[t] !== arm[t - 1])
  return turns.length === 1 ? atTheChange(diary, (turns[0] as number) + 1) : byRecentPast(diary)
}

const ones = (n: number): Float64Array => new Float64Array(n).fill(1)

const byRecentPast = ({ series }: Diary): Adjusted | null => {
  const past = new Map<number, number>()
  for (const [i, d] of series.day.entries()) past.set(d, series.y[i] as number)
  const week = (d: number): number => {
    let [sum, n] = [0, 0]
    for (let k = 1; k <= 7; k++) {
      const y = past.get(d - k)
      if (y === undefined) continue
      sum += y
      n++
    }
    return sum / n
  }
  const s = without(series, (i) => past.has((series.day[i] as number) - 1))
  const n = s.y.length
  if (n < 20) return null
  const columns = (weekdays: boolean): readonly Float64Array[] => [
    s.on,
    ones(n),
    Float64Array.from(s.day, (d) => d / series.arm.length - 0.5),
    Float64Array.from(s.day, (d) => past.get(d - 1) as number),
    Float64Array.from(s.day, week),
    Float64Array.from(s.day, (d) => series.arm[d - 2] ?? 0),
    ...(weekdays ? weekdayColumns(s) : []),
  ]
  const fit =
    (n >= 42 ? leastSquares(s.y, columns(true)) : null) ??
    leastSquares(s.y, columns(false)) ??
    leastSquares(s.y, columns(false).slice(0, 5))
  const effect = fit?.coefficients[0]
  if (fit === null || effect === undefined || fit.df < 8) return null
  return {
    method: "recent past and calendar",
    mean: effect.value,
    sd: effect.se,
    q025: effect.q025,
    q975: effect.q975,
    assumption:
      "This is an effect only if, among days with the same scores yesterday and over the last week, the same arm yesterday, the same weekday and the same place in the trend, nothing else decided whether a day was on.",
    sensitivity: sensitivity(effect.t, fit.df),
  }
}

// Six contrasts; the seventh day is minus the others.
const weekdayColumns = (s: Series): readonly Float64Array[] =>
  Array.from({ length: 6 }, (_, k) =>
    Float64Array.from(s.day, (d) => (weekdayOf(s, d) === k ? 1 : weekdayOf(s, d) === 6 ? -1 : 0)),
  )

// A step and a change of slope at the change; the score of the day before stands for autocorrelation.
const atTheChange = ({ series, firstDay }: Diary, change: number): Adjusted | null => {
  const n = series.y.length
  if (n < 16) return null
  const since = (d: number): number => (d - change) / series.arm.length
  const y = series.y
  const fit = leastSquares(y, [
    series.on,
    ones(n),
    Float64Array.from(series.day, since),
    Float64Array.from(series.day, (d, i) => since(d) * (series.on[i] as number)),
  ])
  const effect = fit?.coefficients[0]
  if (fit === null || effect === undefined || fit.df < 8) return null
  // Neighbouring days resemble each other: the residuals' own autocorrelation widens the interval (a sum of n such scores varies
  // (1 + r) / (1 - r) times as much).
  let [along, all] = [0, 0]
  for (let t = 1; t < n; t++) along += (fit.residuals[t] as number) * (fit.residuals[t - 1] as number)
  for (const v of fit.residuals) all += v * v
  const r = Math.max(0, Math.min(0.95, along / all + 4 / n))
  const wider = Math.sqrt((1 + r) / (1 - r))
  const [sd, t] = [effect.se * wider, effect.t / wider]
  const reach = ((effect.q975 - effect.q025) / 2) * wider
  return {
    method: "step at the change",
    mean: effect.value,
    sd,
    q025: effect.value - reach,
    q975: effect.value + reach,
    assumption: `This is an effect only if, but for it, the scores would have gone on after ${dayWords(firstDay)(change)} along the line they were on, and nothing else began or ended about that day.`,
    sensitivity: sensitivity(t, Math.max(4, Math.round(fit.df / wider ** 2))),
  }
}

const sensitivity = (t: number, df: number): Adjusted["sensitivity"] => {
  const robustness = (f: number): number => (f > 0 ? 0.5 * (f * Math.sqrt(f * f + 4) - f * f) : 0)
  const f = Math.abs(t) / Math.sqrt(df)
  const [nothing, doubt] = [robustness(f), robustness(f - 2 / Math.sqrt(df))]
  const share = (x: number): string => `${Math.round(100 * x)} %`
  return {
    nothing,
    doubt,
    sentence:
      doubt > 0
        ? `A hidden reason that explains ${share(nothing)} of what is left of both the choice of days and the scores would make this difference out of nothing; ${share(doubt)} would leave it in doubt.`
        : `This difference is in doubt as it stands; a hidden reason that explains ${share(nothing)} of what is left of both the choice of days and the scores would make it out of nothing.`,
  }
}
