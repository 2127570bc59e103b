import {
  addDays,
  compareDates,
  type Dose,
  daysBetween,
  exact,
  fail,
  ok,
  type Period,
  type PlainDate,
  parseDate,
  parseQuantity,
  type Quantity,
  type Result,
  type Route,
  showDate,
} from "../../base/index.ts"
import { DAYS_ON_OFF, EXACT_DOSE } from "../out/fhir-types.ts"
import { amountIn, doseIn, doseOf } from "./fhir-amounts.ts"
import { isKnownCode, type Rhythm, rhythmOf } from "./fhir-rhythm.ts"
import type { Amount, ReadDosage } from "./fhir-shape.ts"
import { leftOver, routeIn, sayConcept } from "./fhir-words.ts"

/** One Dosage of a request: what it says, exactly, in the terms of a schedule. What it leaves out is null. */
export type HeldDosage = Rhythm & {
  /** The first calendar day it belongs to; for night times the day before the one that is printed. */
  readonly from: PlainDate | null
  /** How many days it lasts; null where it names no end. */
  readonly length: number | null
  /** The same as it is stated, where it is a length and not a date: a range has to be settled by the person. */
  readonly course: Period | null
  readonly one: Quantity | null
  readonly range: Dose | null
  readonly asNeeded: boolean
  /** The most in a stretch of time. */
  readonly most: Dose | null
  readonly route: Route | null
  readonly text: string | null
  readonly reason: string | null
}

/** Reads Dosage number `n`. `own` is true for a request that Posology wrote, whose text only repeats what stands beside it. */
export const dosageIn = (d: ReadDosage, n: number, own: boolean, notHeld: string[]): Result<HeldDosage> => {
  if ((d.modifierExtension ?? []).length > 0)
    return fail(
      "fhir/modifier",
      `Dosage ${n} carries an extension that changes its meaning, and Posology does not know it.`,
    )
  const rhythm = rhythmOf(d, n)
  if (!rhythm.ok) return rhythm
  const given = doseIn(d, n, notHeld)
  if (!given.ok) return given
  const bounds = boundsIn(d, n, rhythm.value.night)
  if (!bounds.ok) return bounds
  const most = mostIn(d, n, notHeld)
  if (!most.ok) return most
  const route = routeIn(d.route)
  if (d.route !== undefined && route === null)
    notHeld.push(`Dosage ${n}: the route ${sayConcept(d.route) ?? "as coded"}`)
  if (!own && d.text !== undefined) notHeld.push(`Dosage ${n}: its text, “${d.text.slice(0, 300)}”`)
  unread(d, n, notHeld)
  const reasons = [d.asNeededCodeableConcept, ...(d.asNeededFor ?? [])].flatMap((c) => (c ? [sayConcept(c) ?? ""] : []))
  return ok({
    ...rhythm.value,
    ...given.value,
    ...bounds.value,
    asNeeded: d.asNeededBoolean === true || d.asNeeded === true || reasons.length > 0,
    most: most.value,
    route,
    text: d.text ?? null,
    reason: reasons.filter((r) => r !== "").join("; ") || null,
  })
}

type Bounds = Pick<HeldDosage, "from" | "length" | "course">

const boundsIn = (d: ReadDosage, n: number, night: boolean): Result<Bounds> => {
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
  const unit = periodUnits[low.code ?? low.unit ?? ""]
  const [a, b] = [low.value, high.value]
  return unit !== undefined &&
    (high.code ?? high.unit) === (low.code ?? low.unit) &&
    wholeDays(a) &&
    wholeDays(b) &&
    a <= b
    ? { low: a, high: b, unit }
    : null
}

const wholeDays = (x: number | undefined): x is number =>
  x !== undefined && Number.isInteger(x) && x >= 1 && x <= 11_000

const periodUnits: Readonly<Record<string, Period["unit"]>> = {
  d: "day",
  day: "day",
  days: "day",
  wk: "week",
  week: "week",
  weeks: "week",
  mo: "month",
  month: "month",
  months: "month",
}

/** The most in a day or a week. */
const mostIn = (d: ReadDosage, n: number, notHeld: string[]): Result<Dose | null> => {
  const all =
    d.maxDosePerPeriod === undefined
      ? []
      : Array.isArray(d.maxDosePerPeriod)
        ? d.maxDosePerPeriod
        : [d.maxDosePerPeriod]
  const [first, ...more] = all
  if (first === undefined) return ok(null)
  const where = `dosageInstruction[${n - 1}].maxDosePerPeriod`
  const exactText = first.extension?.find((e) => e.url === EXACT_DOSE)?.valueString
  if ((first.numerator === undefined && exactText === undefined) || first.denominator === undefined)
    return fail("fhir/dose", `Dosage ${n} gives a most without saying of what in what time.`, { path: where })
  const amount =
    first.numerator === undefined
      ? parseQuantity(exactText ?? "")
      : amountIn(first.numerator, `The most in dosage ${n}`, where)
  if (!amount.ok) return amount
  const per = perPeriod(first.denominator)
  const most = per === null ? null : doseOf(amount.value, amount.value, per)
  if (most === null || more.length > 0)
    notHeld.push(`Dosage ${n}: maxDosePerPeriod${most === null ? "" : " beyond the first"}`)
  return ok(most)
}

const perPeriod = ({ value, code, unit }: Amount): "day" | "week" | null => {
  const of = code ?? unit ?? ""
  if ((value === 1 && /^d(ays?)?$/.test(of)) || (value === 24 && /^h(ours?)?$/.test(of))) return "day"
  return (value === 1 && /^(wk|weeks?)$/.test(of)) || (value === 7 && /^d(ays?)?$/.test(of)) ? "week" : null
}

/** Names what stands in a Dosage and has no place here. */
const unread = (d: ReadDosage, n: number, notHeld: string[]): void => {
  leftOver(d, heldInDosage, `Dosage ${n}: `, notHeld)
  leftOver(d.timing ?? {}, heldInTiming, `Dosage ${n}: timing.`, notHeld)
  leftOver(d.timing?.repeat ?? {}, heldInRepeat, `Dosage ${n}: timing.repeat.`, notHeld)
  const { code, extension } = d.timing ?? {}
  if (code !== undefined && !isKnownCode(code))
    notHeld.push(`Dosage ${n}: timing.code ${sayConcept(code) ?? ""}`.trim())
  for (const e of extension ?? []) if (e.url !== DAYS_ON_OFF) notHeld.push(`Dosage ${n}: the extension ${e.url}`)
  for (const e of d.doseAndRate?.[0]?.extension ?? [])
    if (e.url !== EXACT_DOSE) notHeld.push(`Dosage ${n}: the extension ${e.url}`)
}

const heldInDosage = new Set([
  "sequence",
  "text",
  "timing",
  "asNeededBoolean",
  "asNeededCodeableConcept",
  "asNeeded",
  "asNeededFor",
  "route",
  "doseAndRate",
  "maxDosePerPeriod",
])
const heldInTiming = new Set(["repeat", "code", "extension"])
const heldInRepeat = new Set([
  "boundsPeriod",
  "boundsDuration",
  "boundsRange",
  "frequency",
  "frequencyMax",
  "period",
  "periodUnit",
  "dayOfWeek",
  "timeOfDay",
])

/** The most of an as-needed dose as a number of doses a day, where that is a whole number of them. */
export const timesAtMost = ({ most, one }: HeldDosage): number | null => {
  const dose = one === null ? null : doseOf(one)
  if (most === null || dose === null || most.per !== "day" || most.unit !== dose.unit || most.perKg !== dose.perKg)
    return null
  const n = most.high.div(dose.high).floor()
  return n.compare(exact(1)) >= 0 && n.compare(exact(24)) <= 0 ? Number.parseInt(n.toString(), 10) : null
}
