import {
  type Dose,
  dimensionOf,
  exact,
  fail,
  inBase,
  ok,
  parseQuantity,
  type Quantity,
  type Result,
  type Route,
  showQuantity,
} from "../../../base/index.ts"
import { DAYS_ON_OFF, EXACT_DOSE } from "../types.ts"
import { amountIn, doseIn, doseOf, type Given } from "./amounts.ts"
import { type Bounds, boundsIn } from "./bounds.ts"
import { codeCount } from "./code.ts"
import { withinCount } from "./count.ts"
import { type Rhythm, rhythmOf } from "./rhythm.ts"
import type { Amount, Concept, ReadDosage } from "./shape.ts"
import { leftOver, routesIn, sayConcept } from "./words.ts"

/** One Dosage of a request: what it says, exactly, in the terms of a schedule. What it leaves out is null. */
export type HeldDosage = Rhythm &
  Bounds & {
    readonly one: Quantity | null
    readonly range: Dose | null
    readonly asNeeded: boolean
    /** The most in a stretch of time. */
    readonly most: Dose | null
    readonly route: Route | null
    readonly text: string | null
    /** All that it says in words: nothing here follows them, and whoever reads them can hold them against the rest. */
    readonly words: readonly { readonly where: string; readonly text: string }[]
    /** Its place among Dosages that follow one another. */
    readonly sequence: number | null
    readonly reason: string | null
  }

/** Reads Dosage number `n`. `own` is true for a request that Posology wrote, whose text only repeats what stands beside it. */
export const dosageIn = (d: ReadDosage, n: number, own: boolean, notHeld: string[]): Result<HeldDosage> => {
  if ([...(d.modifierExtension ?? []), ...(d.timing?.modifierExtension ?? [])].length > 0)
    return fail(
      "fhir/modifier",
      `Dosage ${n} carries an extension that changes its meaning, and Posology does not know it.`,
    )
  const old = Object.keys(d).find((key) => /^(dose(?!AndRate)|rate)/.test(key))
  if (old !== undefined)
    return fail(
      "fhir/dose",
      `Dosage ${n} gives its dose as ${old}; since R4 FHIR has doseAndRate, and nothing else is followed.`,
    )
  const rhythm = rhythmOf(d, n)
  if (!rhythm.ok) return rhythm
  const given = doseIn(d, n)
  if (!given.ok) return given
  const stated = boundsIn(d, n, rhythm.value.night)
  if (!stated.ok) return stated
  const bounds = withinCount(d, n, rhythm.value, stated.value, notHeld)
  if (!bounds.ok) return bounds
  const most = mostIn(d, n, notHeld)
  if (!most.ok) return most
  const over = overOneDose(d, n, given.value)
  if (over !== null) return over
  const routes = routesIn(d.route)
  if (routes.length > 1)
    return fail(
      "fhir/route",
      `Dosage ${n} names two routes, ${routes.join(" and ")}; it is not known which is meant.`,
      {
        path: `dosageInstruction[${n - 1}].route`,
      },
    )
  const [route = null] = routes
  if (d.route !== undefined && route === null)
    notHeld.push(`Dosage ${n}: the route ${sayConcept(d.route) ?? "as coded"}`)
  const words = wordsOf(d)
  if (!own) for (const w of words) notHeld.push(`Dosage ${n}: ${w.where}, “${w.text.slice(0, 300)}”`)
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
    words,
    sequence: d.sequence ?? null,
    reason: reasons.filter((r) => r !== "").join("; ") || null,
  })
}

const wordsOf = (d: ReadDosage): HeldDosage["words"] =>
  [
    { where: "its text", text: d.text },
    { where: "its instruction for the patient", text: d.patientInstruction },
    ...(d.additionalInstruction ?? []).map((c) => ({
      where: "a further instruction",
      text: sayConcept(c) ?? undefined,
    })),
    ...(d.timing?.code === undefined ? [] : [{ where: "the words of its code", text: sayCode(d.timing.code) }]),
  ].flatMap(({ where, text }) => (text === undefined || text.trim() === "" ? [] : [{ where, text }]))

const sayCode = (c: Concept): string | undefined => c.text ?? c.coding?.find((x) => x.display !== undefined)?.display

/** A dose above the most that the same Dosage allows at once contradicts it. */
const overOneDose = (d: ReadDosage, n: number, { one, range }: Given) => {
  if (d.maxDosePerAdministration === undefined) return null
  const path = `dosageInstruction[${n - 1}].maxDosePerAdministration`
  const most = amountIn(d.maxDosePerAdministration, `The most at once in dosage ${n}`, path)
  if (!most.ok) return most
  const dose = range ?? (one === null ? null : doseOf(one))
  const limit = doseOf(most.value)
  if (dose === null) return null
  const alike = limit !== null && limit.perKg === dose.perKg && (limit.unit === null) === (dose.unit === null)
  const high = limit === null || !alike ? null : inMcg(limit)
  const given = inMcg(dose)
  if (high !== null && given !== null && high.dimension === given.dimension && high.value.compare(given.value) >= 0)
    return null
  return fail(
    "fhir/dose",
    `Dosage ${n} allows ${showQuantity(most.value)} at once, and its dose is not known to stay within it.`,
    { path },
  )
}

const inMcg = ({ high, unit, counted }: Dose) => {
  if (unit === null) return { dimension: counted ?? "", value: high }
  const q = { value: high, unit }
  return { dimension: dimensionOf(q), value: inBase(q) }
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
  if (code !== undefined && unit !== undefined && perPeriod({ value, code }) !== perPeriod({ value, unit })) return null
  if ((value === 1 && /^d(ays?)?$/.test(of)) || (value === 24 && /^h(ours?)?$/.test(of))) return "day"
  return (value === 1 && /^(wk|weeks?)$/.test(of)) || (value === 7 && /^d(ays?)?$/.test(of)) ? "week" : null
}

/** Names what stands in a Dosage and has no place here. */
const unread = (d: ReadDosage, n: number, notHeld: string[]): void => {
  leftOver(d, heldInDosage, `Dosage ${n}: `, notHeld)
  leftOver(d.timing ?? {}, heldInTiming, `Dosage ${n}: timing.`, notHeld)
  leftOver(d.timing?.repeat ?? {}, heldInRepeat, `Dosage ${n}: timing.repeat.`, notHeld)
  const { code, extension } = d.timing ?? {}
  if (code !== undefined && typeof codeCount(code) === "string")
    notHeld.push(`Dosage ${n}: timing.code ${sayConcept(code) ?? ""}`.trim())
  for (const e of extension ?? []) if (e.url !== DAYS_ON_OFF) notHeld.push(`Dosage ${n}: the extension ${e.url}`)
  for (const e of d.doseAndRate?.[0]?.extension ?? [])
    if (e.url !== EXACT_DOSE) notHeld.push(`Dosage ${n}: the extension ${e.url}`)
}

const heldInDosage = new Set([
  "sequence",
  "text",
  "patientInstruction",
  "additionalInstruction",
  "timing",
  "asNeededBoolean",
  "asNeededCodeableConcept",
  "asNeeded",
  "asNeededFor",
  "route",
  "doseAndRate",
  "maxDosePerPeriod",
  "maxDosePerAdministration",
])
const heldInTiming = new Set(["repeat", "code", "extension"])
const heldInRepeat = new Set([
  "boundsPeriod",
  "boundsDuration",
  "boundsRange",
  "count",
  "frequency",
  "frequencyMax",
  "period",
  "periodUnit",
  "dayOfWeek",
  "timeOfDay",
  "periodMax",
])

/** The most of an as-needed dose as a number of doses a day, where that is a whole number of them. */
export const timesAtMost = ({ most, one }: HeldDosage): number | null => {
  const dose = one === null ? null : doseOf(one)
  if (most === null || dose === null || most.per !== "day" || most.unit !== dose.unit || most.perKg !== dose.perKg)
    return null
  const n = most.high.div(dose.high).floor()
  return n.compare(exact(1)) >= 0 && n.compare(exact(24)) <= 0 ? Number.parseInt(n.toString(), 10) : null
}
