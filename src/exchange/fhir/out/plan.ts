import {
  aboutBeside,
  exact,
  inZone,
  ok,
  type PlannedDose,
  type Quantity,
  type Result,
  settled,
  showQuantity,
  times,
} from "../../../base/index.ts"
import { containerOf, followable, type Made, phaseName } from "../../../plan/index.ts"
import { type Phase, type Schedule, saySchedule } from "../../../schedule/index.ts"
import { type Concept, formConcept, routeConcept } from "../codes.ts"
import {
  type AsNeeded,
  type Dosage,
  type DoseAndRate,
  EXACT_DOSE,
  type MedicationRequestR4,
  type MedicationRequestR5,
  type Ratio,
  SCHEDULE,
  TIMEZONE,
  UCUM,
} from "../types.ts"
import { amountOf } from "./amount.ts"
import { aboutPatient, type Contained, patient, type Reference } from "./contained.ts"
import { timingsOf } from "./timing.ts"

/** The plan as a FHIR R4 MedicationRequest (intent "plan": it orders nothing), about `person` by the id they have here. A refused plan is a problem. */
export const toFhirR4 = (made: Made, person?: string): Result<MedicationRequestR4> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { dosageInstruction, ...common } = body(made, schedule.value)
  const { person: who, code, form, supportingInformation } = about(made, person)
  return ok({
    ...common,
    contained: [who, ...form.map((form): Contained => ({ resourceType: "Medication", id: PRODUCT, code, form }))],
    supportingInformation,
    medicationCodeableConcept: code,
    dosageInstruction: dosageInstruction.map(({ asNeeded, atMost, ...d }) => ({
      ...d,
      asNeededBoolean: asNeeded,
      ...(atMost ? { maxDosePerPeriod: atMost } : {}),
    })),
  })
}

/** The same as FHIR R5, whose medication and asNeeded are shaped differently. */
export const toFhirR5 = (made: Made, person?: string): Result<MedicationRequestR5> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { dosageInstruction, ...common } = body(made, schedule.value)
  const { person: who, code, form, supportingInformation } = about(made, person)
  return ok({
    ...common,
    contained: [
      who,
      ...form.map((doseForm): Contained => ({ resourceType: "Medication", id: PRODUCT, code, doseForm })),
    ],
    supportingInformation,
    medication: { concept: code },
    dosageInstruction: dosageInstruction.map(({ asNeeded, atMost, ...d }) => ({
      ...d,
      asNeeded,
      ...(atMost ? { maxDosePerPeriod: [atMost] } : {}),
    })),
  })
}

const PRODUCT = "product"

/** Whom and what a plan is about; a product that is not known has no form. */
const about = (made: Made, person: string | undefined) => {
  const { product, device, route } = made.request
  const supportingInformation: Reference[] =
    product === null ? [] : [{ reference: `#${PRODUCT}`, display: containerOf(made.request) }]
  return {
    person: patient(person),
    code: medicineOf(made),
    form: product === null ? [] : [formConcept(product, device, route)],
    supportingInformation,
  }
}

/** What is taken, by name: the known product, or else the compound. What nobody has named is called by its container. */
const medicineOf = ({ request }: Made): Concept => {
  const { protocol, product } = request
  const compound = protocol && settled(protocol.compound)
  return { text: product?.compound != null || compound == null ? containerOf(request) : compound }
}

const body = (made: Made, schedule: Schedule) => ({
  resourceType: "MedicationRequest" as const,
  id: made.id,
  status: "active" as const,
  intent: "plan" as const,
  subject: aboutPatient("the person who made this plan"),
  authoredOn: inZone(made.madeAt, schedule.zone).toString({ timeZoneName: "never", smallestUnit: "second" }),
  note: [{ text: "A plan a person made for themselves out of a page; not an order, and not reviewed by a clinician." }],
  extension: [
    ...(schedule.rule === "home" ? [{ url: TIMEZONE, valueCode: schedule.zone }] : []),
    { url: SCHEDULE, valueString: saySchedule(schedule) },
  ],
  dosageInstruction: dosagesOf(made, schedule),
})

const dosagesOf = ({ plan, request }: Made, schedule: Schedule): (Dosage & AsNeeded)[] =>
  timingsOf(schedule).flatMap(({ line, phase, timing }, i) => {
    const phases = schedule.lines[line]?.phases ?? []
    const of = phases[phase]
    if (of === undefined) return []
    const needed = "atMost" in of.times ? of.times : null
    const dose = needed ? oneOf(plan) : plan.doses.find((d) => d.phase === phaseName(phases, phase))
    if (dose === undefined) return []
    return [
      {
        sequence: i + 1,
        text: sayDosage(of, dose),
        timing,
        route: routeConcept(request.route),
        doseAndRate: [doseOf(dose.amount)],
        asNeeded: needed !== null,
        atMost: needed && mostOf(dose.amount, needed.atMost),
      },
    ]
  })

type One = Pick<PlannedDose, "amount" | "instruction">

/** What one dose is where none falls due. */
const oneOf = ({ delivery: d }: Made["plan"]): One | undefined =>
  d.delivered === null ? undefined : { amount: d.delivered, instruction: d.instruction }

/** The most in a day. */
const mostOf = (dose: Quantity, n: number): Ratio => {
  const { doseQuantity, extension } = doseOf(times(dose, exact(n)))
  const denominator = { value: 1, unit: "day", system: UCUM, code: "d" }
  return doseQuantity ? { numerator: doseQuantity, denominator } : { denominator, ...(extension ? { extension } : {}) }
}

const sayDosage = (phase: Phase, dose: One): string =>
  [aboutBeside(showQuantity(dose.amount)), dose.instruction, ...(phase.meal === null ? [] : [phase.meal])].join("; ")

/** A dose as a UCUM quantity; where a JSON number cannot hold it, the exact text stands in an extension instead. */
const doseOf = (q: Quantity): DoseAndRate => {
  const doseQuantity = amountOf(q)
  return doseQuantity === null ? { extension: [{ url: EXACT_DOSE, valueString: showQuantity(q) }] } : { doseQuantity }
}
