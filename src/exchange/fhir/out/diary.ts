import { exact, jsonNumber, type PlanId, parseQuantity, type Route } from "../../../base/index.ts"
import type { Standing } from "../../../follow/index.ts"
import { momentIn } from "../../csv/diary.ts"
import { type Concept, routeConcept } from "../codes.ts"
import { routesIn } from "../in/words.ts"
import { UCUM } from "../types.ts"
import { type Amount, amountOf, ucumOf } from "./amount.ts"
import { aboutPatient, type Contained, patient, type Reference } from "./contained.ts"

// The part of FHIR R4 that a diary uses. Arrays are mutable because that is how FHIR's own type packages have them.
type Text = { text: string }
type Resource = {
  id: string
  identifier: { value: string }[]
  contained: Contained[]
  subject: Reference
  effectiveDateTime: string
  note?: Text[]
}
export type MedicationAdministrationR4 = Resource & {
  resourceType: "MedicationAdministration"
  status: "completed" | "not-done"
  statusReason?: Text[]
  medicationCodeableConcept: Concept
  dosage?: { text: string; site?: Text; route?: Concept; dose?: Amount }
}
export type ObservationR4 = Resource & {
  resourceType: "Observation"
  status: "final"
  code: Text
  valueQuantity?: Amount
  valueString?: string
  component?: {
    code: Text
    valueInteger?: number
    valueBoolean?: boolean
    valueQuantity?: { value: number }
    dataAbsentReason?: Text
  }[]
}
export type DiaryBundleR4 = {
  resourceType: "Bundle"
  type: "collection"
  timestamp: string
  entry: { resource: MedicationAdministrationR4 | ObservationR4 }[]
}

/** What is taken in a plan: its name, never the plan's title, which is the person's own, and the route. */
export type Medicine = { readonly name: string; readonly route: Route | null }

/** A stretch of a diary as a FHIR R4 Bundle: doses taken and left out as MedicationAdministration, the rest that a clinician
 *  reads as Observation. What concerns containers and the plan's own course has no place in either and is left out. */
export const diaryFhir = (
  entries: readonly Standing[],
  medicine: (plan: PlanId) => Medicine,
  timestamp: string,
): DiaryBundleR4 => ({
  resourceType: "Bundle",
  type: "collection",
  timestamp,
  entry: entries.flatMap((s) => {
    const resource = resourceOf(s, medicine)
    return resource ? [{ resource }] : []
  }),
})

const resourceOf = (
  s: Standing,
  medicine: (plan: PlanId) => Medicine,
): MedicationAdministrationR4 | ObservationR4 | undefined => {
  const { event: e } = s
  const head = {
    // A FHIR id knows fewer characters than ours; the identifier holds it as it is.
    id: s.id.replace(/[^A-Za-z0-9.-]/gu, "-"),
    identifier: [{ value: s.id }],
    contained: [patient(e.person)],
    subject: aboutPatient("the person who keeps this diary"),
    effectiveDateTime: momentIn(s),
  }
  const given = { resourceType: "MedicationAdministration" as const, ...head }
  const seen = { resourceType: "Observation" as const, status: "final" as const, ...head }
  switch (e.kind) {
    case "dose-taken": {
      const { name, route } = medicine(e.plan)
      return {
        ...given,
        status: "completed",
        medicationCodeableConcept: { text: name },
        dosage: {
          text: e.amount,
          ...(e.site ? { site: { text: e.site } } : {}),
          ...(route ? { route: routeConcept(route) } : {}),
          ...doseOf(e.amount),
        },
        ...(e.due ? { note: [{ text: `Planned for ${e.due}` }] } : {}),
      }
    }
    case "dose-noted":
      return {
        ...given,
        status: "completed",
        medicationCodeableConcept: { text: e.what },
        dosage: {
          text: e.amount ?? "amount unknown",
          ...(e.site ? { site: { text: e.site } } : {}),
          ...(e.route ? { route: routeSaid(e.route) } : {}),
          ...(e.amount ? doseOf(e.amount) : {}),
        },
      }
    case "dose-skipped":
      return {
        ...given,
        status: "not-done",
        ...(e.reason ? { statusReason: [{ text: e.reason }] } : {}),
        medicationCodeableConcept: { text: medicine(e.plan).name },
        note: [{ text: `Planned for ${e.due}` }],
      }
    case "side-effect":
      return {
        ...seen,
        code: { text: "side effect" },
        valueString: e.what,
        component: [
          { code: { text: "severity, 0 none to 3 severe" }, valueInteger: e.severity },
          { code: { text: "ongoing" }, valueBoolean: e.ongoing },
        ],
      }
    case "measurement":
      return { ...seen, code: { text: e.instrument }, ...(e.score === "" ? withheld : measured(e.score, e.unit)) }
    case "session":
      return {
        ...seen,
        code: { text: e.instrument },
        ...(e.flags.length === 0 ? {} : { note: e.flags.map((f) => ({ text: `${f.code}: ${f.why}` })) }),
        ...(e.scores.length === 0
          ? withheld
          : {
              component: e.scores.map((s) =>
                s.value === null
                  ? { code: { text: s.outcome }, dataAbsentReason: { text: "the session gives none" } }
                  : { code: { text: s.outcome }, valueQuantity: { value: s.value } },
              ),
            }),
      }
    case "note":
      return e.text === "" ? undefined : { ...seen, code: { text: "note" }, valueString: e.text }
    default:
      return undefined
  }
}

/** While a trial is not opened its scores are in no listing. */
const withheld = { dataAbsentReason: { text: "not shown while a trial is not opened" } }

/** A dose as a UCUM quantity; where a JSON number cannot hold it, the text beside it does. */
const doseOf = (amount: string): { dose?: Amount } => {
  const q = parseQuantity(amount)
  const dose = q.ok ? amountOf(q.value) : null
  return dose === null ? {} : { dose }
}

/** A route as somebody wrote it, with its code where it names exactly one. */
const routeSaid = (text: string): Concept => {
  const [only, ...more] = routesIn({ text })
  return only === undefined || more.length > 0 ? { text } : { ...routeConcept(only), text }
}

const measured = (score: string, unit: string | null): Pick<ObservationR4, "valueQuantity" | "valueString"> => {
  const value = /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(score) ? jsonNumber(exact(score)) : null
  if (value === null) return { valueString: [score, unit].filter(Boolean).join(" ") }
  const code = unit === null ? null : ucumOf(unit)
  return {
    valueQuantity: {
      value,
      ...(unit === null ? {} : { unit }),
      ...(code === null ? {} : { system: UCUM, code }),
    },
  }
}
