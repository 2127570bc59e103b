import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

export const interactionSeverity = z.enum(["contraindicated", "major", "moderate", "minor", "unknown"])
export type InteractionSeverity = z.infer<typeof interactionSeverity>
/** A controlled human data · B pharmacokinetics or label · C cases or small human data · D animal, laboratory or theory · E nothing found. */
export const evidenceGrade = z.enum(["A", "B", "C", "D", "E"])
export type EvidenceGrade = z.infer<typeof evidenceGrade>

/** Two substances, or a substance and a class of medicines. `unknown` with `E` is shown as unknown, never as harmless. */
export const interactionRow = z.strictObject({
  id: z.string().min(1),
  a: z.string().min(1),
  b: z.string().min(1),
  severity: interactionSeverity,
  evidence: evidenceGrade,
  what: z.string().min(1),
  advice: z.string().min(1).optional(),
  /** Members of the classes for whom this row is silent: a row of their own, or none, stands for them. */
  except: z.array(z.string().min(1)).optional(),
  ...provenanceShape,
})
export type InteractionRow = Readonly<z.infer<typeof interactionRow>>

/** Medicines that are not compounds of this set: a class, or one medicine, with words a person may use for it. */
export const medicineRow = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(["class", "medicine", "condition"]),
  examples: z.array(z.string().min(1)),
  /** Classes that hold every member of this one. */
  parents: z.array(z.string().min(1)).default([]),
})
export type MedicineRow = Readonly<z.infer<typeof medicineRow>>
