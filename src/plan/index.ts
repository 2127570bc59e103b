export { type BottleRow, bottleTable } from "./bottle-table.ts"
export { conditionNames, questionsMeant } from "./condition-names.ts"
export { doseOf } from "./in/fhir-amounts.ts"
export type { HeldDosage } from "./in/fhir-dosage.ts"
export { type FhirRegimen, type FhirRegimens, regimensInFhir, type Settled } from "./in/fhir-regimen.ts"
export { type FromFhir, fromFhir } from "./in/from-fhir.ts"
export { readRequest, showRequest } from "./json/request.ts"
export {
  beginPlan,
  type Changed,
  changePlan,
  dosesOfLive,
  type LivePlan,
  longestCourse,
  type Preview,
  previewOf,
  type Version,
} from "./live.ts"
export { makePlan } from "./make-plan.ts"
export { toCsv } from "./out/csv.ts"
export { toFhirR4, toFhirR5 } from "./out/fhir.ts"
export type { MedicationRequestR4, MedicationRequestR5 } from "./out/fhir-types.ts"
export { type CalendarPart, type CalendarRequest, toIcs } from "./out/ics.ts"
export type { Made } from "./out/made.ts"
export { type FeedOptions, liveIcs, planIcs } from "./out/plan-ics.ts"
export { toPrint } from "./out/print.ts"
export { courseLimit } from "./page-limits.ts"
export { isPrescription } from "./prescribed.ts"
export type { PlanRequest, SupplyRequest } from "./request.ts"
export { type ContainerRead, containerLock } from "./strength-lock.ts"
export { scheduleOf } from "./to-schedule.ts"
