import { exact, jsonNumber, type PlanId, parseQuantity, units } from "../../../base/index.ts"
import type { Standing } from "../../../follow/index.ts"
import { momentIn } from "../../csv/diary.ts"

// The part of FHIR R4 that a diary uses. Arrays are mutable because that is how FHIR's own type packages have them.
type Text = { text: string }
type Amount = { value?: number; unit?: string; system?: string; code?: string }
type Resource = {
  id: string
  identifier: { value: string }[]
  subject: { display: string }
  effectiveDateTime: string
  note?: Text[]
}
export type MedicationAdministrationR4 = Resource & {
  resourceType: "MedicationAdministration"
  status: "completed" | "not-done"
  statusReason?: Text[]
  medicationCodeableConcept: Text
  dosage?: { text: string; site?: Text; route?: Text; dose?: Amount }
}
export type ObservationR4 = Resource & {
  resourceType: "Observation"
  status: "final"
  code: Text
  valueQuantity?: Amount
  valueString?: string
  component?: { code: Text; valueInteger?: number; valueBoolean?: boolean }[]
}
export type DiaryBundleR4 = {
  resourceType: "Bundle"
  type: "collection"
  timestamp: string
  entry: { resource: MedicationAdministrationR4 | ObservationR4 }[]
}

/** A stretch of a diary as a FHIR R4 Bundle: doses taken and left out as MedicationAdministration, the rest that a clinician
 *  reads as Observation. What concerns containers and the plan's own course has no place in either and is left out. */
export const diaryFhir = (
  entries: readonly Standing[],
  title: (plan: PlanId) => string,
  timestamp: string,
): DiaryBundleR4 => ({
  resourceType: "Bundle",
  type: "collection",
  timestamp,
  entry: entries.flatMap((s) => {
    const resource = resourceOf(s, title)
    return resource ? [{ resource }] : []
  }),
})

const resourceOf = (
  s: Standing,
  title: (plan: PlanId) => string,
): MedicationAdministrationR4 | ObservationR4 | undefined => {
  const { event: e } = s
  const head = {
    // A FHIR id knows fewer characters than ours; the identifier holds it as it is.
    id: s.id.replace(/[^A-Za-z0-9.-]/gu, "-"),
    identifier: [{ value: s.id }],
    subject: { display: "the person who keeps this diary" },
    effectiveDateTime: momentIn(s),
  }
  const given = { resourceType: "MedicationAdministration" as const, ...head }
  const seen = { resourceType: "Observation" as const, status: "final" as const, ...head }
  switch (e.kind) {
    case "dose-taken":
      return {
        ...given,
        status: "completed",
        medicationCodeableConcept: { text: title(e.plan) },
        dosage: { text: e.amount, ...(e.site ? { site: { text: e.site } } : {}), ...doseOf(e.amount) },
        ...(e.due ? { note: [{ text: `Planned for ${e.due}` }] } : {}),
      }
    case "dose-noted":
      return {
        ...given,
        status: "completed",
        medicationCodeableConcept: { text: e.what },
        dosage: {
          text: e.amount ?? "amount unknown",
          ...(e.site ? { site: { text: e.site } } : {}),
          ...(e.route ? { route: { text: e.route } } : {}),
          ...(e.amount ? doseOf(e.amount) : {}),
        },
      }
    case "dose-skipped":
      return {
        ...given,
        status: "not-done",
        ...(e.reason ? { statusReason: [{ text: e.reason }] } : {}),
        medicationCodeableConcept: { text: title(e.plan) },
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
      return { ...seen, code: { text: e.instrument }, ...measured(e.score, e.unit) }
    case "note":
      return e.text === "" ? undefined : { ...seen, code: { text: "note" }, valueString: e.text }
    default:
      return undefined
  }
}

/** A dose as a UCUM quantity; where a JSON number cannot hold it, the text beside it does. */
const doseOf = (amount: string): { dose?: Amount } => {
  const q = parseQuantity(amount)
  const value = q.ok ? jsonNumber(q.value.value) : null
  if (!q.ok || value === null) return {}
  const unit = units[q.value.unit]
  return { dose: { value, unit: unit.symbol, system: "http://unitsofmeasure.org", code: unit.ucum } }
}

const measured = (score: string, unit: string | null): Pick<ObservationR4, "valueQuantity" | "valueString"> => {
  const value = /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(score) ? jsonNumber(exact(score)) : null
  if (value === null) return { valueString: [score, unit].filter(Boolean).join(" ") }
  const known = unit === null ? undefined : parseQuantity(`1 ${unit}`)
  const coded = known?.ok ? { system: "http://unitsofmeasure.org", code: units[known.value.unit].ucum } : {}
  return { valueQuantity: { value, ...(unit === null ? {} : { unit }), ...coded } }
}
