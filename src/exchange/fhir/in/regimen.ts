import {
  addDays,
  compareDates,
  type Dose,
  date,
  daysBetween,
  type Entered,
  type Frequency,
  fail,
  type Missing,
  missing,
  ok,
  type Period,
  type PersonId,
  type PlainDate,
  type Protocol,
  type Quantity,
  type Result,
  type Route,
  type Step,
  silentProtocol,
} from "../../../base/index.ts"
import { doseOf } from "./amounts.ts"
import type { HeldDosage } from "./dosage.ts"
import { type HeldRequest, readFhir, whenNeeded } from "./requests.ts"
import { compoundIn } from "./words.ts"

/** One regimen of a request that a plan can hold: the protocol it states, and the choices that it has already made. */
export type FhirRegimen = {
  readonly protocol: Protocol
  /** Which of the Dosages, from 1. */
  readonly dosages: readonly number[]
  /** What the request settles. What is null or empty is for the person to say. */
  readonly settles: Settled
}

export type Settled = {
  readonly route: Route | null
  /** Null where the steps say it, and where the request gives a range. */
  readonly dose: Quantity | null
  readonly times: readonly string[]
  readonly asNeeded: { readonly atMost: number; readonly hoursApart: number } | null
  readonly start: PlainDate | null
  /** In days. */
  readonly length: number | null
  readonly rest: number | null
  readonly cycles: number
}

/** What a MedicationRequest comes to as plans. */
export type FhirRegimens = Pick<HeldRequest, "zone" | "medication" | "prescriber" | "notHeld" | "dosages" | "words"> & {
  readonly regimens: readonly [FhirRegimen, ...FhirRegimen[]]
}

/** Reads a MedicationRequest, R4 or R5, into the regimens a plan can hold: Dosages that follow one another become steps or courses with a rest between,
 *  Dosages that run side by side stay apart. `entry` says who handed it in, and when. Problems: those of {@link readFhir}. */
export const regimensInFhir = (
  resource: unknown,
  entry: { readonly by: PersonId; readonly at: string },
): Result<FhirRegimens> => {
  const read = readFhir(resource)
  if (!read.ok) return read
  const { zone, medication, prescriber, notHeld } = read.value
  const inTurn = oneAfterAnother(read.value.dosages)
  if (!inTurn.ok) return inTurn
  const { dosages, dated } = inTurn.value
  const merged = mergeTimes(dosages.map((dosage, i) => ({ dosage, numbers: [i + 1] })))
  const whole = asOneCourse(merged)
  if (!dated && whole === null)
    return fail(
      "fhir/sequence",
      "Its dosages follow one another (sequence) in a way that is no one course here; plan each from a request of its own.",
      {
        path: "dosageInstruction",
      },
    )
  const courses = whole === null ? merged.map((m) => courseOf([m], 1, null)) : [whole]
  const [first, ...more] = courses.map((c) => {
    const r = regimenOf(c, read.value, entry)
    return dated ? r : { ...r, settles: { ...r.settles, start: null } }
  })
  if (first === undefined) throw new Error("a request without a dosage")
  const apart =
    more.length === 0
      ? []
      : [
          `That its ${courses.length} dosages belong together: each is planned by itself, and the doses of one day do not add up here`,
        ]
  return ok({
    zone,
    medication,
    prescriber,
    dosages,
    words: read.value.words,
    notHeld: [...notHeld, ...apart],
    regimens: [first, ...more],
  })
}

/** Dosages that are numbered and not dated follow one another: each begins where the one before ends, and the day on which the first begins stays
 *  the person's (`dated` is false). Without that the second step of a ladder would be a plan from the first day on. */
const oneAfterAnother = (
  dosages: HeldRequest["dosages"],
): Result<{ readonly dosages: HeldRequest["dosages"]; readonly dated: boolean }> => {
  const turns = new Set(dosages.map((d) => d.sequence))
  if (turns.size < 2 || dosages.some((d) => d.from !== null)) return ok({ dosages, dated: true })
  const bad = (why: string) => fail("fhir/sequence", why, { path: "dosageInstruction" })
  if (turns.has(null) || turns.size < dosages.length)
    return bad("Its dosages follow one another (sequence) for some of them only, so it is not known which comes when.")
  const from = new Map<HeldDosage, PlainDate>()
  let day = date("2001-01-01")
  const inOrder = dosages.toSorted((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
  for (const d of inOrder) {
    if (d.length === null)
      return bad(
        "Its dosages follow one another (sequence), and one of them does not say in days or weeks how long it lasts.",
      )
    from.set(d, day)
    day = addDays(day, d.length)
  }
  const [first, ...more] = dosages.map((d) => ({ ...d, from: from.get(d) ?? null }))
  if (first === undefined) throw new Error("a request without a dosage")
  return ok({ dosages: [first, ...more], dated: false })
}

type Numbered = { readonly dosage: HeldDosage; readonly numbers: readonly number[] }

/** Dosages that differ in nothing but the time of day are one with several times. */
const mergeTimes = (all: readonly Numbered[]): readonly Numbered[] => {
  const groups = new Map<string, Numbered>()
  for (const n of all) {
    const { at, times: _, night: __, frequency, text: ___, words: ____, sequence: _____, ...rest } = n.dosage
    const mergeable = at.length > 0 && !n.dosage.asNeeded && n.dosage.times !== null && "at" in n.dosage.times
    const key = mergeable ? JSON.stringify([rest, frequency?.pattern, frequency?.per], plain) : `alone ${n.numbers[0]}`
    const there = groups.get(key)
    const before = there?.dosage
    if (there === undefined || before === undefined || before.at.some((t) => at.includes(t))) {
      groups.set(there === undefined ? key : `alone ${n.numbers[0]}`, n)
      continue
    }
    const together = [...before.at, ...at]
    const often = frequency === null ? null : { ...frequency, low: together.length, high: together.length }
    groups.set(key, {
      dosage: {
        ...before,
        at: together,
        times: { at: together },
        frequency: frequency?.per === "week" ? frequency : often,
      },
      numbers: [...there.numbers, ...n.numbers],
    })
  }
  return [...groups.values()]
}

const plain = (_: string, v: unknown): unknown => (typeof v === "bigint" ? `${v}` : v)

type Course = {
  /** The steps of one round, in order. */
  readonly steps: readonly Numbered[]
  readonly cycles: number
  readonly rest: number | null
  readonly numbers: readonly number[]
}

const courseOf = (steps: readonly Numbered[], cycles: number, rest: number | null, all = steps): Course => ({
  steps,
  cycles,
  rest,
  numbers: all.flatMap((n) => n.numbers),
})

/** The Dosages as one course that a plan can hold: rounds of the same steps with the same rest between them. Null where they run side by side or unevenly. */
const asOneCourse = (all: readonly Numbered[]): Course | null => {
  if (all.length === 1) return courseOf(all, 1, null)
  const dated = all.filter((n) => n.dosage.from !== null && n.dosage.length !== null && !n.dosage.asNeeded)
  if (dated.length < all.length) return null
  const inOrder = dated.toSorted((a, b) => compareDates(fromOf(a), fromOf(b)))
  const times = new Set(inOrder.map((n) => n.dosage.at.toSorted().join()))
  const routes = new Set(inOrder.map((n) => n.dosage.route))
  if (times.size > 1 || routes.size > 1) return null
  const gaps = inOrder.slice(1).map((n, i) => daysBetween(endOf(inOrder[i] ?? n), fromOf(n)))
  for (let k = 1; k <= inOrder.length; k++) {
    if (inOrder.length % k !== 0) continue
    const cycles = inOrder.filter((_, i) => i % k === 0).length
    const rest = gaps[k - 1] ?? 0
    const even = gaps.every((gap, i) => gap === ((i + 1) % k === 0 ? rest : 0))
    const same = inOrder.every((n, i) => i < k || alike(n.dosage, inOrder[i % k]?.dosage))
    if (even && same && (cycles === 1 || rest > 0) && (k === 1 || inOrder.slice(0, k).every(canBeStep)))
      return courseOf(inOrder.slice(0, k), cycles, cycles > 1 ? rest : null, inOrder)
  }
  return null
}

const fromOf = ({ dosage }: Numbered): PlainDate => {
  if (dosage.from === null) throw new Error("an undated dosage in a course")
  return dosage.from
}

/** The day after the last. */
const endOf = (n: Numbered): PlainDate => addDays(fromOf(n), n.dosage.length ?? 0)

const alike = (a: HeldDosage, b: HeldDosage | undefined): boolean => {
  const said = ({ one, range, frequency, days, length, most }: HeldDosage) =>
    JSON.stringify([one, range, frequency, days, length, most], plain)
  return b !== undefined && said(a) === said(b)
}

/** A step of a plan says one amount in mass, volume or IU. */
const canBeStep = ({ dosage }: Numbered): boolean => dosage.one !== null && doseOf(dosage.one)?.unit != null

const regimenOf = (
  { steps, cycles, rest, numbers }: Course,
  { medication, reason }: HeldRequest,
  entry: { readonly by: PersonId; readonly at: string },
): FhirRegimen => {
  const [first] = steps
  if (first === undefined) throw new Error("a course without a step")
  const d = first.dosage
  const entered = <T>(value: T | null): Entered<T> | Missing =>
    value === null ? missing : { how: "entered", value, ...entry }
  const ladder = steps.length > 1
  const length = ladder ? steps.reduce((sum, s) => sum + (s.dosage.length ?? 0), 0) : d.length
  const why = [reason, d.reason].filter((r) => r !== null).join("; ")
  const protocol: Protocol = {
    ...silentProtocol,
    compound: entered(medication === null ? null : compoundIn(medication)),
    dose: ladder ? missing : entered(statedDose(d)),
    frequency: ladder ? missing : entered<Frequency>(d.frequency),
    cycle: entered<Period>(ladder || d.course === null ? days(length) : d.course),
    rest: entered(days(rest)),
    asNeeded: d.asNeeded ? entered(true) : missing,
    routes: d.route === null ? missing : entered([d.route]),
    condition: entered(why === "" ? null : why),
    maximum: entered(d.most),
    steps: ladder ? stepsOf(steps) : [],
  }
  return {
    protocol,
    dosages: numbers,
    settles: {
      route: d.route,
      dose: ladder ? null : d.one,
      times: d.asNeeded ? [] : d.at,
      asNeeded: d.asNeeded ? whenNeeded(d) : null,
      start: d.from,
      length,
      rest,
      cycles,
    },
  }
}

const statedDose = ({ one, range }: HeldDosage): Dose | null => range ?? (one === null ? null : doseOf(one))

const days = (n: number | null): Period | null => (n === null ? null : { low: n, high: n, unit: "day" })

const stepsOf = (steps: readonly Numbered[]): readonly Step[] => {
  let day = 0
  return steps.map(({ dosage }) => {
    const from = day + 1
    day += dosage.length ?? 0
    const dose = dosage.one === null ? null : doseOf(dosage.one)
    return { from, to: day, unit: "day", dose, frequency: dosage.frequency, phase: null, span: [0, 0] }
  })
}
