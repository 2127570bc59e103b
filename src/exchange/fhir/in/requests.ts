import {
  daysBetween,
  fail,
  ok,
  type PlainDate,
  parseZone,
  type Quantity,
  type Result,
  showDate,
} from "../../../base/index.ts"
import { type Line, problemsOf, type Schedule } from "../../../schedule/index.ts"
import { SCHEDULE, TIMEZONE } from "../types.ts"
import { dosageIn, type HeldDosage, timesAtMost } from "./dosage.ts"
import { type ReadRequest, requestIn } from "./shape.ts"
import { leftOver, medicationIn, sayConcept } from "./words.ts"

/** A MedicationRequest as it was read: every Dosage, and in words what stood there and has no place here. */
export type HeldRequest = {
  readonly dosages: readonly [HeldDosage, ...HeldDosage[]]
  /** What it says in words beside its dosages. */
  readonly words: HeldDosage["words"]
  /** The IANA zone of its times, where it names one. */
  readonly zone: string | null
  readonly medication: string | null
  /** Who prescribed it, by name or by reference; null where the request does not say. */
  readonly prescriber: string | null
  readonly reason: string | null
  readonly notHeld: readonly string[]
}

/** Reads a MedicationRequest, R4 or R5. Nothing is filled in, and what has no place here is named. Problems: `fhir/resource`, `fhir/shape`, `fhir/status`
 *  for one that is not to be followed, `fhir/modifier`, `fhir/zone`, `fhir/dose`, `fhir/timing`, `fhir/night`, `fhir/bounds`. */
export const readFhir = (resource: unknown): Result<HeldRequest> => {
  const request = requestIn(resource)
  if (!request.ok) return request
  const r = request.value
  const forbidden = notToFollow(r)
  if (forbidden !== null) return forbidden
  const zone = r.extension?.find((e) => e.url === TIMEZONE)?.valueCode ?? null
  if (zone !== null && !parseZone(zone).ok)
    return fail("fhir/zone", `This request keeps the time of "${zone.slice(0, 60)}", which is not a time zone.`, {
      path: "extension",
    })
  const own = r.extension?.some((e) => e.url === SCHEDULE) ?? false
  const notHeld: string[] = []
  const dosages: HeldDosage[] = []
  for (const [i, d] of (r.dosageInstruction ?? []).entries()) {
    const held = dosageIn(d, i + 1, own, notHeld)
    if (!held.ok) return held
    dosages.push(held.value)
  }
  const [first, ...more] = dosages
  if (first === undefined)
    return fail("fhir/bounds", "This request carries no dosage instruction, so there is nothing to plan.", {
      path: "dosageInstruction",
    })
  leftOver(r, own ? heldInOwn : heldInRequest, "", notHeld)
  for (const e of r.extension ?? [])
    if (e.url !== TIMEZONE && e.url !== SCHEDULE) notHeld.push(`the extension ${e.url}`)
  const beside = [
    ...(r.note ?? []).map((x) => ({ where: "its note", text: x.text ?? "" })),
    { where: "its dosage in words", text: r.renderedDosageInstruction ?? "" },
  ].filter((w) => w.text.trim() !== "")
  if (!own) for (const w of beside) notHeld.push(`${w.where}, “${w.text.slice(0, 300)}”`)
  const reasons = [...(r.reasonCode ?? []), ...(r.reason ?? []).flatMap((x) => (x.concept ? [x.concept] : []))]
  return ok({
    dosages: [first, ...more],
    zone,
    medication: medicationIn(r),
    prescriber: (r.requester?.display ?? r.requester?.reference ?? "").trim() || null,
    reason: reasons.flatMap((c) => sayConcept(c) ?? []).join("; ") || null,
    words: own ? [] : beside,
    notHeld: shortened([...new Set(notHeld)]),
  })
}

const MOST_NAMED = 60

const shortened = (notHeld: readonly string[]): readonly string[] =>
  notHeld.length <= MOST_NAMED
    ? notHeld
    : [...notHeld.slice(0, MOST_NAMED), `and ${notHeld.length - MOST_NAMED} more parts of it`]

const notToFollow = (r: ReadRequest) => {
  if (r.doNotPerform === true)
    return fail("fhir/status", "This request says that the medicine is not to be taken (doNotPerform).", {
      path: "doNotPerform",
    })
  if (r.status !== undefined && r.status !== "active")
    return fail("fhir/status", `This request is ${r.status.slice(0, 30)} and not active, so it is not one to follow.`, {
      path: "status",
    })
  if (r.intent !== undefined && !intents.has(r.intent))
    return fail(
      "fhir/status",
      `This request is meant as “${r.intent.slice(0, 30)}”, which nobody has decided on, so it is not one to follow.`,
      {
        path: "intent",
      },
    )
  if ((r.modifierExtension ?? []).length > 0 || r.implicitRules !== undefined)
    return fail("fhir/modifier", "This request carries rules that change its meaning, and Posology does not know them.")
  return null
}

const intents = new Set(["plan", "order", "original-order", "reflex-order", "filler-order", "instance-order"])

const heldInRequest = new Set([
  "resourceType",
  "id",
  "meta",
  "language",
  "status",
  "intent",
  "doNotPerform",
  "extension",
  "contained",
  "medicationCodeableConcept",
  "medicationReference",
  "medication",
  "requester",
  "reasonCode",
  "reason",
  "dosageInstruction",
  "note",
  "renderedDosageInstruction",
])
/** What Posology itself writes around the doses is about the plan and says nothing new. */
const heldInOwn = new Set([...heldInRequest, "subject", "supportingInformation", "authoredOn", "note"])

/** What a MedicationRequest says of when and how much: a line of schedule and a dose for each Dosage. */
export type FromFhir = {
  readonly schedule: Schedule
  /** The dose of each line; null where the Dosage gives none, or gives a range that a person has to settle. */
  readonly doses: readonly (Quantity | null)[]
  readonly medication: string | null
  /** What stood there and has no place here, in words. */
  readonly notHeld: readonly string[]
}

/** The Timings of a MedicationRequest as one schedule. `zone` is used where the resource names none. Problems: those of {@link readFhir}, `fhir/bounds` where a
 *  Dosage names no first day, `fhir/timing` where one leaves its days open, and those of the schedule. A frequency without times stays a range to settle. */
export const fromFhir = (resource: unknown, zone: string): Result<FromFhir> => {
  const read = readFhir(resource)
  if (!read.ok) return read
  const { dosages, medication, notHeld } = read.value
  const starts: PlainDate[] = []
  for (const [i, d] of dosages.entries()) {
    if (d.from === null)
      return fail(
        "fhir/bounds",
        `Dosage ${i + 1} does not say from which day it holds (timing.repeat.boundsPeriod.start).`,
      )
    starts.push(d.from)
  }
  const [first = starts[0]] = starts.toSorted((a, b) => daysBetween(b, a))
  if (first === undefined) throw new Error("a request without a dosage")
  const lines: Line[] = []
  for (const [i, d] of dosages.entries()) {
    const line = lineOf(d, first, starts[i] ?? first, i + 1)
    if (!line.ok) return line
    lines.push(line.value)
  }
  const schedule: Schedule = { start: showDate(first), zone: read.value.zone ?? zone, rule: "home", lines }
  const [bad] = problemsOf(schedule)
  if (bad) return { ok: false, problem: bad }
  const doses = dosages.map((d) => d.one)
  const ranges = dosages.flatMap((d, i) =>
    d.range === null ? [] : [`Dosage ${i + 1}: a dose range, which a person has to settle`],
  )
  return ok({ schedule, doses, medication, notHeld: [...notHeld, ...ranges] })
}

const lineOf = (d: HeldDosage, first: PlainDate, from: PlainDate, n: number): Result<Line> => {
  const times = d.asNeeded ? whenNeeded(d) : d.times
  if (times === null || d.days === null)
    return fail(
      "fhir/timing",
      d.asNeeded
        ? `Dosage ${n} is taken as needed and does not say how many a day at most and how many hours apart.`
        : `Dosage ${n} says neither on which days nor at what times.`,
    )
  const length = d.length === null ? null : { n: d.length, unit: "day" as const }
  const days = d.asNeeded ? ({ every: 1, unit: "day" } as const) : d.days
  const phases = [{ label: d.text, times, days, length, meal: null }]
  return ok({ label: null, offset: daysBetween(first, from), phases, rest: null, cycles: 1, reassess: null })
}

/** As needed: the most in a day, and the hours between as FHIR says them, a frequency of one in so many hours. */
export const whenNeeded = (d: HeldDosage): { readonly atMost: number; readonly hoursApart: number } | null => {
  const pattern = d.frequency?.pattern
  const atMost = timesAtMost(d)
  return atMost !== null && pattern?.type === "every_n" && pattern.unit === "hour"
    ? { atMost, hoursApart: pattern.n }
    : null
}
