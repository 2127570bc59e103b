// The only file that imports Temporal. A fact is an Instant plus the zone it was entered in; a plan is dates and wall
// times; a ZonedDateTime exists only while a schedule is unrolled. Days are counted by calendar: dividing milliseconds
// by 86,400,000 loses or doubles a day wherever clocks change.
import { Temporal } from "temporal-polyfill"
import { fail, ok, type Result } from "./problem.ts"

export type Instant = Temporal.Instant
export type PlainDate = Temporal.PlainDate
export type PlainTime = Temporal.PlainTime
export type PlainDateTime = Temporal.PlainDateTime
export type ZonedDateTime = Temporal.ZonedDateTime

const attempt = <T>(make: () => T, code: string, message: string): Result<T> => {
  try {
    return ok(make())
  } catch {
    return fail(code, message)
  }
}

/** Reads an ISO 8601 instant with an offset: "2026-12-01T08:00:00+02:00", "2026-12-01T06:00:00Z". */
export const parseInstant = (text: string): Result<Instant> =>
  attempt(
    () => Temporal.Instant.from(text),
    "time/instant",
    `"${text}" is not a moment in time; write for example 2026-12-01T08:00:00+02:00.`,
  )

/** Reads a calendar date: "2026-12-01". */
export const parseDate = (text: string): Result<PlainDate> =>
  attempt(
    () => Temporal.PlainDate.from(dateShape(text), { overflow: "reject" }),
    "time/date",
    `"${text}" is not a date; write for example 2026-12-01.`,
  )

const dateShape = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(text)
  return text
}

/** Reads a wall time to the minute: "08:00". */
export const parseTime = (text: string): Result<PlainTime> =>
  /^\d{1,2}:\d{2}$/.test(text)
    ? attempt(
        () => Temporal.PlainTime.from(text.padStart(5, "0")),
        "time/time",
        `"${text}" is not a time of day; write for example 08:00.`,
      )
    : fail("time/time", `"${text}" is not a time of day; write for example 08:00.`)

/** An IANA zone name that this machine knows, or a problem. There is no default zone. */
export const parseZone = (text: string): Result<string> =>
  attempt(
    () => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId,
    "time/zone",
    `"${text}" is not a time zone; write for example Africa/Johannesburg.`,
  )

export const date = (text: string): PlainDate => Temporal.PlainDate.from(text)
export const time = (text: string): PlainTime => Temporal.PlainTime.from(text)
export const instant = (text: string): Instant => Temporal.Instant.from(text)

/** The moment `ms` milliseconds after 1970-01-01T00:00Z. */
export const instantOfMs = (ms: number): Instant => Temporal.Instant.fromEpochMilliseconds(ms)

/** The calendar date `days` later (earlier when negative). */
export const addDays = (d: PlainDate, days: number): PlainDate => d.add({ days })

/** Whole calendar days from `a` to `b`: 1 for tomorrow, whatever the clocks did. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => a.until(b, { largestUnit: "day" }).days

export const compareDates = (a: PlainDate, b: PlainDate): number => Temporal.PlainDate.compare(a, b)
export const compareTimes = (a: PlainTime, b: PlainTime): number => Temporal.PlainTime.compare(a, b)
export const compareInstants = (a: Instant, b: Instant): number => Temporal.Instant.compare(a, b)

/** Where and when a wall time falls. Policy at clock changes, the same everywhere: a time that is skipped moves forward by
 *  the length of the gap; of a time that occurs twice, the first one counts (RFC 5545 3.3.5; Temporal's "compatible"). */
export const at = (d: PlainDate, t: PlainTime, zone: string): ZonedDateTime =>
  d.toPlainDateTime(t).toZonedDateTime(zone, { disambiguation: "compatible" })

/** The date and wall time that `i` shows in `zone`. */
export const inZone = (i: Instant, zone: string): ZonedDateTime => i.toZonedDateTimeISO(zone)

/** "2026-12-01T08:00:00+02:00[Africa/Johannesburg]". */
export const showZoned = (z: ZonedDateTime): string => z.toString()
/** An ISO moment, with whatever offset, as an instant in UTC: "2026-12-01T06:00:00Z". Throws for what {@link parseInstant} refuses. */
export const showInstant = (iso: string): string => instant(iso).toString()
export const showDate = (d: PlainDate): string => d.toString()
export const showTime = (t: PlainTime): string => t.toString({ smallestUnit: "minute" })
