import { z } from "zod"
import { factOf, provenanceShape, textFact } from "./provenance.ts"

/** Two amounts in words, "400 mcg" to "900 mcg". */
export const amountRange = z.strictObject({ low: z.string(), high: z.string() })
export const countRange = z.strictObject({ low: z.number().positive(), high: z.number().positive() })

/** What a copy of an instruction says for one population and use. */
export const regimenRow = z.strictObject({
  id: z.string().min(1),
  product: z.string().min(1),
  population: z.string().min(1),
  adult: z.boolean(),
  /** Given in hospital: never shown as something to reach for at home. */
  hospital: z.boolean(),
  use: z.string().min(1),
  uses: z.array(z.string().min(1)),
  indication: textFact.optional(),
  instillation: textFact.optional(),
  perDose: factOf(amountRange).optional(),
  timesPerDay: factOf(countRange).optional(),
  daily: factOf(amountRange).optional(),
  courseDays: factOf(countRange).optional(),
  /** A wider range that another text of the same label is said to allow. */
  wideDaily: factOf(amountRange).optional(),
})
export type RegimenRow = Readonly<z.infer<typeof regimenRow>>

/** A study in people. `daily`, `single` and `days` are left out where the record does not give them. */
export const studyRow = z.strictObject({
  id: z.string().min(1),
  compound: z.string().min(1),
  year: z.number().int(),
  n: z.number().int().positive().nullable(),
  population: z.string().min(1),
  hospital: z.boolean(),
  uses: z.array(z.string().min(1)),
  design: z.string().min(1),
  dose: z.string().min(1),
  daily: amountRange.optional(),
  days: countRange.optional(),
  route: z.enum(["intranasal", "oral", "intravenous"]).nullable(),
  outcome: z.string().min(1),
  limits: z.string().min(1),
  ...provenanceShape,
})
export type StudyRow = Readonly<z.infer<typeof studyRow>>

/** What was looked for in people and not found. */
export const absenceRow = z.strictObject({
  id: z.string().min(1),
  compound: z.string().min(1),
  what: z.string().min(1),
  uses: z.array(z.string().min(1)),
  routes: z.array(z.string()).optional(),
  ...provenanceShape,
})
export type AbsenceRow = Readonly<z.infer<typeof absenceRow>>
