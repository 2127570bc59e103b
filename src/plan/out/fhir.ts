import {
  inZone,
  jsonNumber,
  ok,
  type PlannedDose,
  type Quantity,
  type Result,
  showQuantity,
  units,
} from "../../base/index.ts"
import { type Phase, type Schedule, saySchedule } from "../../schedule/index.ts"
import { phaseName } from "../doses.ts"
import { timingsOf } from "./fhir-timing.ts"
import {
  type Dosage,
  type DoseAndRate,
  EXACT_DOSE,
  type MedicationRequestR4,
  type MedicationRequestR5,
  SCHEDULE,
  TIMEZONE,
  UCUM,
} from "./fhir-types.ts"
import { containerOf, followable, type Made } from "./made.ts"

/** The plan as a FHIR R4 MedicationRequest (intent "plan": it orders nothing). A refused plan is a problem. */
export const toFhirR4 = (made: Made): Result<MedicationRequestR4> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { dosageInstruction, ...common } = body(made, schedule.value)
  return ok({
    ...common,
    medicationCodeableConcept: { text: containerOf(made.request) },
    dosageInstruction: dosageInstruction.map((d) => ({ ...d, asNeededBoolean: false })),
  })
}

/** The same as FHIR R5, whose medication and asNeeded are shaped differently. */
export const toFhirR5 = (made: Made): Result<MedicationRequestR5> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { dosageInstruction, ...common } = body(made, schedule.value)
  return ok({
    ...common,
    medication: { concept: { text: containerOf(made.request) } },
    dosageInstruction: dosageInstruction.map((d) => ({ ...d, asNeeded: false })),
  })
}

const body = (made: Made, schedule: Schedule) => ({
  resourceType: "MedicationRequest" as const,
  id: made.id,
  status: "active" as const,
  intent: "plan" as const,
  subject: { display: "the person who made this plan" },
  authoredOn: inZone(made.madeAt, schedule.zone).toString({ timeZoneName: "never", smallestUnit: "second" }),
  note: [{ text: "A plan a person made for themselves out of a page; not an order, and not reviewed by a clinician." }],
  extension: [
    ...(schedule.rule === "home" ? [{ url: TIMEZONE, valueCode: schedule.zone }] : []),
    { url: SCHEDULE, valueString: saySchedule(schedule) },
  ],
  dosageInstruction: dosagesOf(made, schedule),
})

const dosagesOf = ({ plan, request }: Made, schedule: Schedule): Dosage[] =>
  timingsOf(schedule).flatMap(({ line, phase, timing }, i) => {
    const phases = schedule.lines[line]?.phases ?? []
    const dose = plan.doses.find((d) => d.phase === phaseName(phases, phase))
    const of = phases[phase]
    if (dose === undefined || of === undefined) return []
    return [
      {
        sequence: i + 1,
        text: sayDosage(of, dose),
        timing,
        route: { text: request.route },
        doseAndRate: [doseOf(dose.amount)],
      },
    ]
  })

const sayDosage = (phase: Phase, dose: PlannedDose): string =>
  [showQuantity(dose.amount), dose.instruction, ...(phase.meal === null ? [] : [phase.meal])].join("; ")

/** A dose as a UCUM quantity; where a JSON number cannot hold it, the exact text stands in an extension instead. */
const doseOf = (q: Quantity): DoseAndRate => {
  const value = jsonNumber(q.value)
  return value === null
    ? { extension: [{ url: EXACT_DOSE, valueString: showQuantity(q) }] }
    : { doseQuantity: { value, unit: units[q.unit].symbol, system: UCUM, code: units[q.unit].ucum } }
}
