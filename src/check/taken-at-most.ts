import {
  type Dose,
  type Exact,
  exact,
  type Frequency,
  one,
  type Protocol,
  type Quantity,
  settled,
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

/** The top of a protocol, of its dose and of every step: one for each. What the page does not say counts as once. */
export const topsOf = (p: Protocol): readonly AtMost[] => {
  const main = settled(p.dose)
  const f = settled(p.frequency)
  return [
    ...(main ? [topOf(main, f)] : []),
    ...p.steps.flatMap((s) => {
      return s.dose ? [topOf(s.dose, s.frequency ?? f)] : []
    }),
  ].filter((t) => t !== undefined)
}

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
  return f?.per === "day" && f.pattern === null ? exact(String(f.high)) : one
}

/** Days of a week on which it is taken: the fewest that the page's words allow. */
const daysAWeek = (f: Frequency | undefined): Exact => {
  if (!f) return one
  const { pattern } = f
  if (pattern === null) return f.per === "day" ? exact(7) : exact(String(Math.min(f.high, 7)))
  if (pattern.type === "every_n") return pattern.unit === "hour" ? exact(7) : exact(7).div(exact(String(pattern.n)))
  return pattern.type === "weekdays" ? exact(pattern.days.length) : one
}
