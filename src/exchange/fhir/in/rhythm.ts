import {
  type Exact,
  exact,
  type Frequency,
  fail,
  nightEnds,
  ok,
  parseTime,
  type Result,
  ratio,
  type Weekday,
} from "../../../base/index.ts"
import { type DayRule, isFraction, type TimeRule } from "../../../schedule/index.ts"
import { DAYS_ON_OFF } from "../types.ts"
import { aDay, type Counted, codeCount, daily } from "./code.ts"
import { eventsADay } from "./events.ts"
import type { ReadDosage, ReadRepeat } from "./shape.ts"

/** When and how often a Dosage says. What it does not say is null, and is for the person. */
export type Rhythm = {
  readonly frequency: Frequency | null
  /** Wall times as "08:00"; for hours that run on, the first one alone. */
  readonly at: readonly string[]
  readonly times: TimeRule | null
  readonly days: DayRule | null
  /** The times are before 04:00: they belong to the night of the day before, and the days are already those. */
  readonly night: boolean
}

/** Reads frequency, period, days and times of one Dosage, number `n` in what is said about it. Problems: `fhir/timing` for a rule that
 *  contradicts itself or that no schedule here can hold, `fhir/night` for times that belong to different days. */
export const rhythmOf = (d: ReadDosage, n: number): Result<Rhythm> => {
  const repeat = d.timing?.repeat ?? {}
  const bad = (why: string) =>
    fail("fhir/timing", `Dosage ${n} ${why}.`, { path: `dosageInstruction[${n - 1}].timing` })
  const at: string[] = []
  for (const t of repeat.timeOfDay ?? []) {
    const wall = /^\d\d:\d\d(:00(\.0+)?)?$/.test(t) ? parseTime(t.slice(0, 5)) : null
    if (!wall?.ok) return bad(`has the time "${t.slice(0, 20)}"; a time of day is written 08:00:00, to the minute`)
    at.push(t.slice(0, 5))
  }
  if (new Set(at).size < at.length) return bad("names a time of day twice")
  const strange = notARhythm(d)
  if (strange !== null) return bad(strange)
  if ([repeat.frequency, repeat.frequencyMax].some((x) => x !== undefined && !isCount(x)))
    return bad("counts with a number that is not whole and above zero")
  if (repeat.period !== undefined && !(repeat.period > 0 && repeat.period <= 10_000))
    return bad("has a period that is not a number above zero")
  const events = eventsADay(repeat, at.length)
  if (typeof events === "string") return bad(events)
  const repeated = countOf(
    events > 0 ? { ...repeat, frequency: repeat.frequency ?? events } : repeat,
    Math.max(events, at.length),
  )
  if (typeof repeated === "string") return bad(repeated)
  const counted = withCode(repeated, codeCount(d.timing?.code), at.length)
  if (typeof counted === "string") return bad(counted)
  if (counted === null) {
    if (d.asNeeded === true || d.asNeededBoolean === true || d.asNeededCodeableConcept || d.asNeededFor?.length)
      return ok({ frequency: null, at, times: null, days: null, night: false })
    const words = wordsIn(d)
    return bad(
      words === null
        ? "does not say how often it is taken (timing.repeat), and nothing is assumed"
        : `says how often in words alone, “${words}”; only timing.repeat is followed, so have it written there`,
    )
  }
  // What runs on from one time has its first one there, whichever day the rest falls on.
  const runsOn = "hours" in counted || (counted.days !== null && isFraction(counted.days))
  const night = at.length > 0 && !runsOn && at.every((t) => t < nightEnds)
  if (!night && !runsOn && at.some((t) => t < nightEnds)) {
    return fail(
      "fhir/night",
      `Dosage ${n} mixes times before and after 04:00, which belong to different days here; write it as two dosages.`,
    )
  }
  if ("hours" in counted) {
    const [first] = at
    if (at.length > 1) return bad(`runs on every ${counted.hours} hours and still names ${at.length} times of day`)
    return ok({
      frequency: { low: 1, high: 1, per: "day", pattern: { type: "every_n", n: counted.hours, unit: "hour" } },
      at,
      times: first === undefined ? null : { everyHours: counted.hours, from: first },
      days: { every: 1, unit: "day" },
      night: false,
    })
  }
  const onOff = onOffIn(d)
  if (onOff === "unreadable") return bad("has days on and off that cannot be read")
  const days = onOff ?? (counted.days && night ? theNightBefore(counted.days) : counted.days)
  const often = counted.frequency
  return ok({
    frequency: often && { ...often, pattern: patternOf(days, often) },
    at,
    times: at.length > 0 ? { at } : often?.per === "day" ? { low: often.low, high: often.high } : null,
    days,
    night,
  })
}

/** Parts of a timing that are no rhythm of doses, in words. */
const notARhythm = ({ timing }: ReadDosage): string | null => {
  const { repeat, event } = timing ?? {}
  if (event !== undefined) return "names single moments (timing.event), which no schedule here can hold"
  if (repeat?.duration !== undefined || repeat?.durationMax !== undefined)
    return "says how long each dose takes, which is how an infusion runs; Posology plans no infusions"
  if (repeat?.periodMax !== undefined && repeat.periodMax !== repeat.period)
    return `says every ${repeat.period} to ${repeat.periodMax} ${repeat.periodUnit ?? ""}, which leaves the time between open`
  return null
}

/** The words of a Dosage that may say how often. */
const wordsIn = (d: ReadDosage): string | null => {
  const code = codeCount(d.timing?.code)
  const said = [typeof code === "string" ? code : "", d.text ?? "", d.patientInstruction ?? ""]
  return said.find((w) => w.trim() !== "")?.slice(0, 120) ?? null
}

/** What repeat says with what the code says: one where the other is silent, and in words where they part. Times of day alone are every day, as FHIR
 *  has it, unless a code stands beside them. */
const withCode = (repeated: Counted | null, code: Counted | null | string, times: number): Counted | null | string => {
  if (code === null) return repeated
  if (typeof code === "string")
    return repeated !== null && !("hours" in repeated) && repeated.implied === true
      ? `has times of day beside “${code}”, which is not understood, so it is not known on which days`
      : repeated
  if (repeated === null) return code
  if (!("hours" in repeated) && repeated.implied === true && !("hours" in code))
    return code.frequency.high === times
      ? code
      : `has a code for ${code.frequency.high} times and names ${times} times of day`
  const [a, b] = [aWeek(repeated), aWeek(code)]
  return a === null || b === null || a.compare(b) === 0
    ? repeated
    : "says one thing in its code and another in timing.repeat about how often it is taken"
}

/** How many doses a week, at most; null where that is left open. */
const aWeek = (c: Counted): Exact | null => {
  if ("hours" in c) return exact(168).div(exact(`${c.hours}`))
  if (c.frequency.per === "week") return exact(c.frequency.high)
  if (c.days === null || "on" in c.days) return null
  const days = "weekdays" in c.days ? exact(c.days.weekdays.length) : exact(7).div(exact(`${c.days.every}`))
  return days.mul(c.frequency.high)
}

/** How often, or in words why not; null where repeat says nothing of it. */
const countOf = (r: ReadRepeat, times: number): Counted | null | string => {
  const { frequency, frequencyMax, period, periodUnit: unit, dayOfWeek } = r
  if (period !== undefined && unit === undefined) return `has a period of ${period} without a unit`
  if (unit !== undefined && period === undefined) return "has a unit of period and no period"
  if (period === undefined || unit === undefined) {
    if (dayOfWeek !== undefined || times > 0) {
      const often = frequency ?? (times > 0 ? times : 1)
      if (times > 0 && often !== times) return `says ${often} times and names ${times} times of day`
      return {
        frequency: aDay(often, frequencyMax ?? often),
        days: dayOfWeek ? { weekdays: dayOfWeek } : daily,
        ...(dayOfWeek || frequency !== undefined ? {} : { implied: true }),
      }
    }
    if (frequency !== undefined) return `says ${frequency} times and not in what time; repeat.period is missing`
    return null
  }
  const low = frequency ?? 1
  const high = frequencyMax ?? low
  if (high < low) return `says ${low} to ${high} times, the wrong way round`
  switch (unit) {
    case "h":
      if (dayOfWeek !== undefined) return "counts hours on given weekdays only"
      if (low === 1 && high === 1) return { hours: period }
      return period === 24
        ? { frequency: aDay(low, high), days: daily }
        : `says ${low} times in ${period} hours, which leaves the hours between them open`
    case "d":
      if (!Number.isInteger(period)) return fractionOf(low, high, period, dayOfWeek, times)
      if (dayOfWeek !== undefined && period > 1) return `says every ${period} days and on given weekdays at once`
      if (times > 0 && (times < low || times > high)) return `says ${low} times a day and names ${times} times of day`
      if (times === 0 && period > 1 && high > 1)
        return `says ${high} times in ${period} days, which leaves the days open`
      return { frequency: aDay(low, high), days: dayOfWeek ? { weekdays: dayOfWeek } : { every: period, unit: "day" } }
    case "wk":
      return weeklyCount(low, high, period, dayOfWeek, times)
    default:
      return `counts in a unit (${unit}) that is not a fixed number of days`
  }
}

const weeklyCount = (
  low: number,
  high: number,
  weeks: number,
  weekdays: readonly Weekday[] | undefined,
  times: number,
): Counted | string => {
  const each = Math.max(times, 1)
  if (weekdays !== undefined) {
    if (weeks > 1) return `says every ${weeks} weeks and on given weekdays at once`
    const doses = weekdays.length * each
    return high === doses && low === doses
      ? { frequency: aDay(each, each), days: { weekdays } }
      : `says ${low} times a week and names ${doses}`
  }
  if (!Number.isInteger(weeks * 7)) return fractionOf(low, high, weeks * 7, weekdays, times)
  if (low === 1 && high === 1 && times <= 1) return { frequency: aDay(1, 1), days: { every: weeks * 7, unit: "day" } }
  if (weeks !== 1) return `says ${high} times in ${weeks} weeks, which leaves the days open`
  if (low % each !== 0 || high % each !== 0) return `says ${high} times a week and names ${times} times of day`
  return { frequency: { low: share(low, each), high: share(high, each), per: "week", pattern: null }, days: null }
}

/** A fraction of days runs on from one time of day. */
const fractionOf = (
  low: number,
  high: number,
  days: number,
  weekdays: readonly Weekday[] | undefined,
  times: number,
): Counted | string => {
  if (weekdays !== undefined) return `says every ${days} days and on given weekdays at once`
  if (times > 1) return `runs on every ${days} days and still names ${times} times of day`
  if (low !== 1 || high !== 1) return `says ${high} times in ${days} days, which leaves the days open`
  return { frequency: aDay(1, 1), days: { every: days, unit: "day" } }
}

const share = (n: number, of: number): number => Number.parseInt(ratio(n, of).toString(), 10)

const isCount = (x: unknown): boolean => typeof x === "number" && Number.isInteger(x) && x >= 1 && x <= 10_000

const patternOf = (days: DayRule | null, f: Frequency): Frequency["pattern"] => {
  if (days === null || f.per === "week") return null
  if ("weekdays" in days) return { type: "weekdays", days: days.weekdays }
  if ("on" in days) return { type: "on_off", ...days }
  return days.every === 1 ? null : { type: "every_n", n: days.every, unit: "day" }
}

const onOffIn = (d: ReadDosage): DayRule | null | "unreadable" => {
  const said = d.timing?.extension?.find((e) => e.url === DAYS_ON_OFF)
  if (said === undefined) return null
  const m = /^(\d{1,4}) (\d{1,4}) (day|week)$/.exec(said.valueString ?? "")
  const on = Number.parseInt(m?.[1] ?? "", 10)
  const off = Number.parseInt(m?.[2] ?? "", 10)
  return m && on > 0 && off > 0 ? { on, off, unit: m[3] === "week" ? "week" : "day" } : "unreadable"
}

/** Weekdays of the night before: half past midnight on Tuesday is Monday's night. */
const theNightBefore = (days: DayRule): DayRule =>
  "weekdays" in days ? { weekdays: days.weekdays.map((w) => before[w]) } : days

const before = { mon: "sun", tue: "mon", wed: "tue", thu: "wed", fri: "thu", sat: "fri", sun: "sat" } as const
