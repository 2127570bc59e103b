import {
  daysBetween,
  fail,
  ok,
  parseDate,
  parseQuantity,
  type Quantity,
  type Result,
  showDate,
  unitOf,
} from "../../base/index.ts"
import { type DayRule, type Length, type Line, problemsOf, type Schedule, type TimeRule } from "../../schedule/index.ts"
import { DAYS_ON_OFF, type Dosage, EXACT_DOSE, type Extension, type Repeat, TIMEZONE } from "./fhir-types.ts"

/** What a FHIR MedicationRequest says of when and how much: a line of schedule and a dose for each Dosage. */
export type FromFhir = {
  readonly schedule: Schedule
  /** The dose of each line; null where the Dosage gives none, or gives a range that a person has to settle. */
  readonly doses: readonly (Quantity | null)[]
  readonly medication: string | null
  /** What stood there and has no place here, in words. */
  readonly notHeld: readonly string[]
}

/** Reads the Timings and doses of a MedicationRequest, R4 or R5. `zone` is used where the resource names none.
 *  Problems: `fhir/resource`, `fhir/bounds`, `fhir/timing`, and those of the schedule. Nothing is filled in: a frequency without times stays a range to settle. */
export const fromFhir = (resource: unknown, zone: string): Result<FromFhir> => {
  const r = asRecord(resource)
  if (r?.resourceType !== "MedicationRequest") return fail("fhir/resource", "This is not a FHIR MedicationRequest.")
  const dosages = (Array.isArray(r.dosageInstruction) ? r.dosageInstruction : []) as readonly Dosage[]
  const starts = dosages.map((d) => d.timing?.repeat?.boundsPeriod?.start?.slice(0, 10))
  const start = starts.flatMap((s) => (s === undefined ? [] : [s])).sort()[0]
  if (start === undefined)
    return fail("fhir/bounds", "No dosage says from which day it holds (timing.repeat.boundsPeriod.start).")
  const lines: Line[] = []
  const notHeld: string[] = []
  for (const [i, d] of dosages.entries()) {
    const line = lineOf(d, start, i, notHeld)
    if (!line.ok) return line
    lines.push(line.value)
  }
  const schedule: Schedule = { start, zone: zoneIn(r.extension) ?? zone, rule: "home", lines }
  const [bad] = problemsOf(schedule)
  if (bad) return { ok: false, problem: bad }
  return ok({ schedule, doses: dosages.map((d, i) => doseIn(d, i, notHeld)), medication: medicationIn(r), notHeld })
}

const asRecord = (x: unknown): Readonly<Record<string, unknown>> | null =>
  typeof x === "object" && x !== null ? (x as Readonly<Record<string, unknown>>) : null

const medicationIn = (r: Readonly<Record<string, unknown>>): string | null => {
  const text = asRecord(r.medicationCodeableConcept ?? asRecord(r.medication)?.concept)?.text
  return typeof text === "string" ? text : null
}

const zoneIn = (extensions: unknown): string | null =>
  (Array.isArray(extensions) ? (extensions as readonly Extension[]) : []).find((e) => e.url === TIMEZONE)?.valueCode ??
  null

const lineOf = (d: Dosage, start: string, index: number, notHeld: string[]): Result<Line> => {
  const repeat = d.timing?.repeat
  const from = repeat?.boundsPeriod?.start?.slice(0, 10)
  if (repeat === undefined || from === undefined)
    return fail("fhir/bounds", `Dosage ${index + 1} does not say from which day it holds.`)
  const times = timesIn(repeat, index)
  if (!times.ok) return times
  const night = "at" in times.value && times.value.at.every((t) => t < "04:00")
  if ("at" in times.value && !night && times.value.at.some((t) => t < "04:00")) {
    return fail(
      "fhir/night",
      `Dosage ${index + 1} mixes times before and after 04:00, which belong to different days here; split it.`,
    )
  }
  const days = daysIn(d, repeat, night, index)
  if (!days.ok) return days
  const length = lengthIn(repeat, from, index)
  if (!length.ok) return length
  const first = parseDate(start)
  const own = parseDate(from)
  if (!first.ok || !own.ok) return fail("fhir/bounds", `Dosage ${index + 1} starts on a date that is none.`)
  for (const key of Object.keys(repeat)) {
    if (!held.has(key)) notHeld.push(`Dosage ${index + 1}: timing.repeat.${key}`)
  }
  // A night dose stands a day later in FHIR than the day it belongs to here.
  const offset = daysBetween(first.value, own.value) - (night ? 1 : 0)
  if (offset < 0)
    return fail("fhir/night", `${showDate(own.value)} before 04:00 belongs to the day before the plan begins.`)
  const phases = [{ label: d.text ?? null, times: times.value, days: days.value, length: length.value, meal: null }]
  return ok({ label: null, offset, phases, rest: null, cycles: 1, reassess: null })
}

const held = new Set([
  "boundsPeriod",
  "boundsDuration",
  "frequency",
  "frequencyMax",
  "period",
  "periodUnit",
  "dayOfWeek",
  "timeOfDay",
])

const timesIn = (r: Repeat, index: number): Result<TimeRule> => {
  const at = (r.timeOfDay ?? []).map((t) => t.slice(0, 5))
  const [first] = at
  if (r.periodUnit === "h") {
    return first === undefined || at.length > 1 || r.period === undefined || (r.frequency ?? 1) !== 1
      ? fail("fhir/timing", `Dosage ${index + 1} counts hours without saying when the first one is.`)
      : ok({ everyHours: r.period, from: first })
  }
  if (at.length > 0) return ok({ at })
  if (r.frequency === undefined)
    return fail("fhir/timing", `Dosage ${index + 1} says neither how often nor at what times.`)
  return ok({ low: r.frequency, high: r.frequencyMax ?? r.frequency })
}

const daysIn = (d: Dosage, r: Repeat, night: boolean, index: number): Result<DayRule> => {
  const onOff = d.timing?.extension?.find((e) => e.url === DAYS_ON_OFF)?.valueString
  if (onOff !== undefined) {
    const [on, off, unit] = onOff.split(" ")
    return unit === "day" || unit === "week"
      ? ok({ on: whole(on), off: whole(off), unit })
      : fail("fhir/timing", `Dosage ${index + 1} has days on and off that cannot be read.`)
  }
  if (r.dayOfWeek !== undefined) return ok({ weekdays: r.dayOfWeek.map((w) => (night ? before[w] : w)) })
  const period = r.period ?? 1
  if (r.periodUnit === "h") return ok({ every: 1, unit: "day" })
  if (r.periodUnit === "d" || r.periodUnit === undefined) return ok({ every: period, unit: "day" })
  if (r.periodUnit === "wk") return ok({ every: period * 7, unit: "day" })
  return fail(
    "fhir/timing",
    `Dosage ${index + 1} counts in a unit (${r.periodUnit}) that is not a fixed number of days.`,
  )
}

const whole = (text: string | undefined): number => Number.parseInt(text ?? "", 10)

const before = { mon: "sun", tue: "mon", wed: "tue", thu: "wed", fri: "thu", sat: "fri", sun: "sat" } as const

const lengthIn = (r: Repeat, from: string, index: number): Result<Length | null> => {
  const end = r.boundsPeriod?.end?.slice(0, 10)
  if (end === undefined) return ok(null)
  const first = parseDate(from)
  const last = parseDate(end)
  if (!first.ok || !last.ok) return fail("fhir/bounds", `Dosage ${index + 1} ends on a date that is none.`)
  return ok({ n: daysBetween(first.value, last.value) + 1, unit: "day" })
}

const doseIn = (d: Dosage, index: number, notHeld: string[]): Quantity | null => {
  const [first, ...more] = d.doseAndRate ?? []
  if (more.length > 0) notHeld.push(`Dosage ${index + 1}: more than one dose`)
  const exact = first?.extension?.find((e) => e.url === EXACT_DOSE)?.valueString
  if (exact !== undefined) return quantityIn(exact)
  if (first?.doseRange !== undefined) notHeld.push(`Dosage ${index + 1}: a dose range, which a person has to settle`)
  const q = first?.doseQuantity
  const unit = q?.code === undefined ? undefined : unitOf(q.code)
  return q?.value === undefined || unit === undefined ? null : quantityIn(`${q.value} ${q.code}`)
}

const quantityIn = (text: string): Quantity | null => {
  const q = parseQuantity(text)
  return q.ok ? q.value : null
}
