import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** Why no plan is made: what a person cannot or must not carry out at home. */
export const barKind = z.enum([
  "single-hospital-dose",
  "hospital-injection",
  "retracted-evidence",
  "no-human-evidence-with-hazard",
  "opioid-type-dependence",
  "lethal-outside-care",
  "not-for-people",
  "unapproved",
  "controlled",
  "prescription-only",
])
export type BarKind = z.infer<typeof barKind>

/** How far a bar reaches: nobody's plan, or every plan but a person's own prescription, kept as prescribed. */
export const barReach = z.enum(["never", "not-from-a-page"])
export type BarReach = z.infer<typeof barReach>

/** A compound, substance or class that is not planned. `reason` is one sentence that names the fact. */
export const planBarRow = z.strictObject({
  compound: z.string().min(1),
  kind: barKind,
  bar: barReach.default("never"),
  reason: z.string().min(1),
  ...provenanceShape,
})
export type PlanBarRow = Readonly<z.infer<typeof planBarRow>>

/** A use that belongs to an emergency service or a hospital, whatever the compound. `words` are looked for at the start of words, in lower case. */
export const emergencyRow = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
  wording: z.string().min(1),
  /** Whether a lower risk of it is a promise that many pages make, and no emergency. */
  preventable: z.boolean().optional(),
  /** What bystanders are meant to give until help comes; beside a call for help it is first aid. */
  firstAid: z.array(z.string().min(1)).optional(),
  ...provenanceShape,
})
export type EmergencyRow = Readonly<z.infer<typeof emergencyRow>>
