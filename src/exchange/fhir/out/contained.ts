import type { Concept } from "../codes.ts"

// A person and a product go along inside the resource: no server has them under an address of ours, and a reference that
// leads nowhere is refused by some.

export type Reference = { reference: string; display: string }
export type Contained =
  | { resourceType: "Patient"; id: string; identifier?: { system: string; value: string }[] }
  | { resourceType: "Medication"; id: string; code: Concept; form: Concept }
  | { resourceType: "Medication"; id: string; code: Concept; doseForm: Concept }

const PERSON = "person"

/** The person a resource is about, with the id they have here and without their name. */
export const patient = (person: string | undefined): Contained => ({
  resourceType: "Patient",
  id: PERSON,
  ...(person === undefined ? {} : { identifier: [{ system: "urn:posology:person", value: person }] }),
})

export const aboutPatient = (display: string): Reference => ({ reference: `#${PERSON}`, display })
