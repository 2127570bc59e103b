import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** A limit of nose, syringe or solution that a plan has to respect. `value` is a quantity ("150 uL", "15 min") or a number of days. */
export const limitRow = z.strictObject({
  id: z.string().min(1),
  what: z.string().min(1),
  value: z.union([z.string(), z.strictObject({ days: z.number().int().positive() })]),
  ...provenanceShape,
})
export type LimitRow = Readonly<z.infer<typeof limitRow>>
