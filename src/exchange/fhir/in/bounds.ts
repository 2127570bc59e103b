import {
  addDays,
  compareDates,
  daysBetween,
  fail,
  ok,
  type Period,
  type PlainDate,
  parseDate,
  type Result,
  showDate,
} from "../../../base/index.ts"
import type { Amount, ReadDosage } from "./shape.ts"

/** From when and for how long a Dosage holds. What it does not say is null. */
export type Bounds = {
  /** The first calendar day it belongs to; for night times the day before the one that is printed. */
  readonly from: PlainDate | null
  /** How many days it lasts; null where it names no end. */
  readonly length: number | null
  /** The same as it is stated, where it is a length and not a date: a range has to be settled by the person. */
  readonly course: Period | null
}

/** Reads the bounds of Dosage number `n`, whose times are before 04:00 if `night`. Problems: `fhir/bounds`. */
export const boundsIn = (d: ReadDosage, n: number, night: boolean): Result<Bounds> => {
  const { boundsPeriod, boundsDuration, boundsRange } = d.timing?.repeat ?? {}
  const path = `dosageInstruction[${n - 1}].timing.repeat`
  const bad = (why: string) => fail("fhir/bounds", `Dosage ${n} ${why}.`, { path })
  const days = (text: string) => parseDate(text.slice(0, 10))
  if (boundsPeriod !== undefined) {
    const start = boundsPeriod.start === undefined ? null : days(boundsPeriod.start)
    const end = boundsPeriod.end === undefined ? null : days(boundsPeriod.end)
    if (start?.ok === false) return bad(`starts on "${boundsPeriod.start?.slice(0, 25)}", which is not a whole date`)
    if (end?.ok === false) return bad(`ends on "${boundsPeriod.end?.slice(0, 25)}", which is not a whole date`)
    if (start && end && compareDates(end.value, start.value) < 0)
      return bad(`ends on ${showDate(end.value)}, before it starts on ${showDate(start.value)}`)
    const length = start && end ? daysBetween(start.value, end.value) + 1 : null
    if (length !== null && length > MOST_DAYS) return bad("lasts longer than a plan can: thirty years at most")
    // A night dose stands a day later in FHIR than the day it belongs to here.
    return ok({ from: start && (night ? addDays(start.value, -1) : start.value), length, course: null })
  }
  if (boundsDuration !== undefined) {
    const course = periodIn(boundsDuration, boundsDuration)
    if (course === null) return bad("lasts for a time that is not a whole number of days, weeks or months")
    return ok({
      from: null,
      length: course.unit === "month" ? null : course.low * (course.unit === "week" ? 7 : 1),
      course,
    })
  }
  if (boundsRange?.high !== undefined) {
    const course = periodIn(boundsRange.low ?? boundsRange.high, boundsRange.high)
    return course === null
      ? bad("lasts for a range of times that cannot be read")
      : ok({ from: null, length: null, course })
  }
  return ok({ from: null, length: null, course: null })
}

const MOST_DAYS = 366 * 30

const periodIn = (low: Amount, high: Amount): Period | null => {
  const unit = periodUnit(low)
  const [a, b] = [low.value, high.value]
  return unit !== undefined &&
    periodUnit(high) === unit &&
    low.comparator === undefined &&
    high.comparator === undefined &&
    wholeDays(a) &&
    wholeDays(b) &&
    a <= b
    ? { low: a, high: b, unit }
    : null
}

/** The unit of a length; undefined where what is shown and what is coded part. */
const periodUnit = ({ code, unit }: Amount): Period["unit"] | undefined => {
  const said = [code, unit].flatMap((u) => (u === undefined ? [] : [periodUnits.get(u.toLowerCase())]))
  return said.every((u) => u === said[0]) ? said[0] : undefined
}

const wholeDays = (x: number | undefined): x is number =>
  x !== undefined && Number.isInteger(x) && x >= 1 && x <= 11_000

const periodUnits: ReadonlyMap<string, Period["unit"]> = new Map(
  Object.entries({
    d: "day",
    day: "day",
    days: "day",
    wk: "week",
    week: "week",
    weeks: "week",
    mo: "month",
    month: "month",
    months: "month",
  } as const),
)
