import {
  type Dose,
  type Exact,
  exact,
  type Frequency,
  one,
  type Protocol,
  type Quantity,
  settled,
  spansOf,
} from "../base/index.ts"

/** The least that a protocol's top dose adds up to, at once, in a day and in a week; per kilogram where the page doses by weight. */
export type AtMost = {
  readonly perKg: boolean
  readonly once: Quantity | undefined
  readonly day: Quantity
  readonly week: Quantity
  /** Whether the page means it for less than every day. */
  readonly seldom: boolean
}

/** The top of a protocol, of its dose and of every step: one for each. What the page does not say counts as once; `text` is the page's, for telling times of
 *  day that all are meant ("morning and night") from a choice. */
export const topsOf = (p: Protocol, text = ""): readonly AtMost[] => {
  const main = settled(p.dose)
  const f = settled(p.frequency) ?? byTimes(p, text)
  return [
    ...(main ? [topOf(main, f)] : []),
    ...p.steps.flatMap((s) => {
      return s.dose ? [topOf(s.dose, s.frequency ?? f)] : []
    }),
  ].filter((t) => t !== undefined)
}

const CHOICE = /\b(?:or|oder|ou|o|u|either)\b|\/|или/u

/** How often, where only times of day say it. */
const byTimes = (p: Protocol, text: string): Frequency | undefined => {
  const times = settled(p.timesOfDay) ?? []
  const spans = spansOf(p.timesOfDay)
  const said = text.slice(Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1])))
  if (text === "" || spans.length === 0 || CHOICE.test(said)) return undefined
  const n = times.reduce((sum, time) => sum + (/\b(?:every|each) meals?$/u.test(time) ? MEALS : 1), 0)
  return n < 2 ? undefined : { low: n, high: n, per: "day", pattern: null }
}

const MEALS = 3

const topOf = (dose: Dose, f: Frequency | undefined): AtMost | undefined => {
  if (dose.unit === null) return undefined
  const { unit, perKg } = dose
  const of = (n: Exact): Quantity => ({ value: dose.high.mul(n), unit })
  const seldom = dose.per === "week" || daysAWeek(f).compare(7) < 0
  if (dose.per === "week") return { perKg, once: undefined, day: of(one.div(7)), week: of(one), seldom }
  if (dose.per === "day")
    return {
      perKg,
      once: undefined,
      day: of(one),
      week: of(f ? daysAWeek(f) : exact(7)),
      seldom: f !== undefined && seldom,
    }
  const sides = dose.per === "nostril" ? exact(2) : one
  const day = timesADay(f).mul(sides)
  return { perKg, once: of(sides), day: of(day), week: of(day.mul(daysAWeek(f))), seldom: f !== undefined && seldom }
}

const timesADay = (f: Frequency | undefined): Exact => {
  if (f?.pattern?.type === "every_n" && f.pattern.unit === "hour") return exact(24).div(exact(String(f.pattern.n)))
  if (f?.pattern !== null) return one
  if (f.per === "week" && f.high > 7) return exact(String(f.high)).div(exact(7))
  return f.per === "day" ? exact(String(f.high)) : one
}

/** Days of a week on which it is taken: the fewest that the page's words allow. */
const daysAWeek = (f: Frequency | undefined): Exact => {
  if (!f) return one
  const { pattern } = f
  if (pattern === null) return f.per === "day" ? exact(7) : exact(String(Math.min(f.high, 7)))
  if (pattern.type === "every_n")
    return pattern.unit === "hour" ? exact(7) : exact(7).div(exact(String(pattern.n)).mul(exact(inDays[pattern.unit])))
  return pattern.type === "weekdays" ? exact(pattern.days.length) : one
}

// A month at its longest: what it comes to in a week is the least that the page means.
const inDays = { day: 1, week: 7, month: 31 } as const
