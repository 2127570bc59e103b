import { z } from "zod"
import { fail, ok, type Result } from "../../../base/index.ts"

// The part of a MedicationRequest (FHIR R4 and R5) that says what is taken, how much and when. What stands beside it is
// kept, so that it can be named. Numbers are numbers: a decimal as text is no FHIR, and is not guessed at.

const text = z.string().max(20_000)
const extension = z.looseObject({ url: text, valueString: text.optional(), valueCode: text.optional() })
const extensions = z.array(extension).max(100).optional()
const coding = z.looseObject({ system: text.optional(), code: text.optional(), display: text.optional() })
const concept = z.looseObject({ text: text.optional(), coding: z.array(coding).max(50).optional() })
const reference = z.looseObject({ reference: text.optional(), display: text.optional() })
const amount = z.looseObject({
  value: z.number().optional(),
  comparator: text.optional(),
  unit: text.optional(),
  system: text.optional(),
  code: text.optional(),
})
const range = z.looseObject({ low: amount.optional(), high: amount.optional() })
const ratio = z.looseObject({ numerator: amount.optional(), denominator: amount.optional(), extension: extensions })

const repeat = z.looseObject({
  boundsPeriod: z.looseObject({ start: text.optional(), end: text.optional() }).optional(),
  boundsDuration: amount.optional(),
  boundsRange: range.optional(),
  count: z.number().optional(),
  frequency: z.number().optional(),
  frequencyMax: z.number().optional(),
  period: z.number().optional(),
  periodUnit: z.enum(["s", "min", "h", "d", "wk", "mo", "a"]).optional(),
  dayOfWeek: z.array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])).optional(),
  timeOfDay: z.array(text).max(100).optional(),
  periodMax: z.number().optional(),
  duration: z.number().optional(),
  durationMax: z.number().optional(),
  when: z.array(text).max(100).optional(),
})

const doseAndRate = z.looseObject({
  doseQuantity: amount.optional(),
  doseRange: range.optional(),
  extension: extensions,
})

const dosage = z.looseObject({
  text: text.optional(),
  sequence: z.number().optional(),
  patientInstruction: text.optional(),
  additionalInstruction: z.array(concept).max(50).optional(),
  timing: z
    .looseObject({
      event: z.array(z.unknown()).optional(),
      repeat: repeat.optional(),
      code: concept.optional(),
      extension: extensions,
      modifierExtension: z.array(extension).max(100).optional(),
    })
    .optional(),
  // R4 writes the first two, R5 the others.
  asNeededBoolean: z.boolean().optional(),
  asNeededCodeableConcept: concept.optional(),
  asNeeded: z.boolean().optional(),
  asNeededFor: z.array(concept).max(50).optional(),
  route: concept.optional(),
  doseAndRate: z.array(doseAndRate).max(50).optional(),
  maxDosePerAdministration: amount.optional(),
  maxDosePerPeriod: z.union([ratio, z.array(ratio).max(50)]).optional(),
  modifierExtension: z.array(extension).max(100).optional(),
})

const request = z.looseObject({
  resourceType: z.literal("MedicationRequest"),
  status: text.optional(),
  intent: text.optional(),
  doNotPerform: z.boolean().optional(),
  implicitRules: text.optional(),
  modifierExtension: z.array(extension).max(100).optional(),
  extension: extensions,
  contained: z
    .array(z.looseObject({ id: text.optional() }))
    .max(100)
    .optional(),
  medicationCodeableConcept: concept.optional(),
  medicationReference: reference.optional(),
  medication: z.looseObject({ concept: concept.optional(), reference: reference.optional() }).optional(),
  note: z
    .array(z.looseObject({ text: text.optional() }))
    .max(50)
    .optional(),
  renderedDosageInstruction: text.optional(),
  requester: reference.optional(),
  reasonCode: z.array(concept).max(50).optional(),
  reason: z
    .array(z.looseObject({ concept: concept.optional() }))
    .max(50)
    .optional(),
  dosageInstruction: z.array(dosage).max(300).optional(),
})

export type Amount = z.output<typeof amount>
export type Concept = z.output<typeof concept>
export type ReadRepeat = z.output<typeof repeat>
export type ReadDosage = z.output<typeof dosage>
export type ReadRequest = z.output<typeof request>

/** A resource as the request it is. Problems: `fhir/resource` for another resource or none, `fhir/shape` with the path of the first part that is not FHIR. */
export const requestIn = (resource: unknown): Result<ReadRequest> => {
  const kind =
    typeof resource === "object" && resource !== null && "resourceType" in resource ? resource.resourceType : null
  if (kind !== "MedicationRequest")
    return fail(
      "fhir/resource",
      typeof kind === "string" && /^[A-Za-z]{1,60}$/.test(kind)
        ? `This is a FHIR ${kind}; hand in one MedicationRequest.`
        : "This is not a FHIR resource that says what it is; hand in one MedicationRequest.",
      { path: "resourceType" },
    )
  const parsed = request.safeParse(resource)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  const path = (issue?.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("")
  return fail("fhir/shape", `${path.replace(/^\./, "")} ${wanted(issue)}.`, { path: path.replace(/^\./, "") })
}

const wanted = (issue: z.core.$ZodIssue | undefined): string => {
  switch (issue?.code) {
    case "invalid_type":
      return `has to be ${kinds[issue.expected] ?? issue.expected} in FHIR`
    case "invalid_value":
      return `has to be one of ${issue.values.map(String).join(", ")}`
    case "too_big":
      return `is larger than a prescription is: ${issue.maximum} at most`
    default:
      return "does not have the shape FHIR gives it"
  }
}

const kinds: Readonly<Record<string, string>> = {
  number: "a number, not text,",
  string: "text",
  array: "a list",
  object: "an object",
  boolean: "true or false",
}
