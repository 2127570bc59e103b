// The schedule language as data. No drug words: a `label` is opaque text that whoever made the schedule can give a meaning.
// All of it is plain JSON; `say` and `parse` turn it into the canonical text and back.

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"

/** Which days of a phase, counted from its first. */
export type DayRule =
  /** A fraction, as in every 3.5 days, runs on by the calendar from the one time of day that stands with it: 08:00, then 20:00, then 08:00. */
  | { readonly every: number; readonly unit: "day" }
  | { readonly weekdays: readonly Weekday[] }
  | { readonly on: number; readonly off: number; readonly unit: "day" | "week" }

/** When on such a day. Times are "HH:MM"; a time before 04:00 belongs to the night of the day it ends. */
export type TimeRule =
  | { readonly at: readonly string[] }
  /** Evenly over the waking hours, first and last included. */
  | { readonly spread: number; readonly from: string; readonly to: string }
  /** Real elapsed hours from the phase's first dose, whatever the clocks do. */
  | { readonly everyHours: number; readonly from: string }
  /** Still a range: the person has to settle it before anything can be unrolled. */
  | { readonly low: number; readonly high: number }
  /** Only when wanted: at most so many a day, at least so many hours apart. Nothing falls due. */
  | { readonly atMost: number; readonly hoursApart: number }

export type Length = { readonly n: number; readonly unit: "day" | "week" }

/** One stretch with the same days and times: a whole course, or one rung of a ladder, a taper, a loading phase. */
export type Phase = {
  readonly label: string | null
  readonly times: TimeRule
  readonly days: DayRule
  /** Null only in the last phase of a line that does not end. */
  readonly length: Length | null
  readonly meal: "with food" | "before food" | "at bedtime" | null
}

/** One thing taken. */
export type Line = {
  readonly label: string | null
  /** Days after the schedule's start. */
  readonly offset: number
  readonly phases: readonly Phase[]
  /** A rest that rests: nothing falls due in it. */
  readonly rest: Length | null
  /** How often the phases and the rest are gone through. */
  readonly cycles: number
  /** Day of the schedule, from 1. */
  readonly reassess: number | null
}

export type Schedule = {
  /** ISO date, or "on demand": a short course whose start a person names when it is needed. */
  readonly start: string
  /** IANA zone. With `home` the times are that zone's wherever the person is; with `wherever`, wall times of the place they are in. */
  readonly zone: string
  readonly rule: "home" | "wherever"
  readonly lines: readonly Line[]
}

export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

/** A step of days that is no whole number of them. */
export const isFraction = (d: DayRule): boolean => "every" in d && !Number.isInteger(d.every)

/** The most occurrences that one day of a phase can hold. */
export const mostADay = ({ times, days }: Phase): number => {
  if ("everyHours" in times) return Math.max(1, 24 / times.everyHours)
  if ("every" in days && isFraction(days)) return Math.max(1, 1 / days.every)
  return "at" in times ? times.at.length : "spread" in times ? times.spread : 1
}

export const daysIn = (l: Length): number => (l.unit === "week" ? l.n * 7 : l.n)
