import type { Concept } from "./codes.ts"
import type { Contained, Reference } from "./out/contained.ts"

// The part of FHIR R4 and R5 that a plan uses. Arrays are mutable because that is how FHIR's own type packages have them.

export type Extension = { url: string; valueString?: string; valueCode?: string }

export type Repeat = {
  boundsPeriod?: { start?: string; end?: string }
  boundsDuration?: { value?: number; unit?: string; system?: string; code?: string }
  frequency?: number
  frequencyMax?: number
  period?: number
  periodUnit?: "s" | "min" | "h" | "d" | "wk" | "mo" | "a"
  dayOfWeek?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]
  timeOfDay?: string[]
}

export type DoseAndRate = {
  doseQuantity?: { value?: number; unit?: string; system?: string; code?: string }
  doseRange?: { low?: { value?: number; code?: string }; high?: { value?: number; code?: string } }
  extension?: Extension[]
}

export type Ratio = {
  numerator?: { value?: number; unit?: string; system?: string; code?: string }
  denominator?: { value?: number; unit?: string; system?: string; code?: string }
  extension?: Extension[]
}

export type Dosage = {
  sequence?: number
  text?: string
  timing?: { repeat?: Repeat; extension?: Extension[] }
  route?: Concept
  doseAndRate?: DoseAndRate[]
}

/** What R4 and R5 write in different shapes. */
export type AsNeeded = { asNeeded: boolean; atMost: Ratio | null }

type Common = {
  resourceType: "MedicationRequest"
  id: string
  status: "active"
  intent: "plan"
  contained: Contained[]
  subject: Reference
  supportingInformation: Reference[]
  authoredOn: string
  note: { text: string }[]
  extension: Extension[]
}

export type MedicationRequestR4 = Common & {
  medicationCodeableConcept: Concept
  dosageInstruction: (Dosage & { asNeededBoolean: boolean; maxDosePerPeriod?: Ratio })[]
}

export type MedicationRequestR5 = Common & {
  medication: { concept: Concept }
  dosageInstruction: (Dosage & { asNeeded: boolean; maxDosePerPeriod?: Ratio[] })[]
}

// Extensions carry what FHIR has no place for. They are names, not addresses: nothing is fetched.
export const SCHEDULE = "urn:posology:schedule"
export const EXACT_DOSE = "urn:posology:exact-dose"
export const DAYS_ON_OFF = "urn:posology:days-on-off"
/** FHIR's own extension for the zone of a resource's times. */
export const TIMEZONE = "http://hl7.org/fhir/StructureDefinition/timezone"
export const UCUM = "http://unitsofmeasure.org"
