import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** What can hurt at doses that pages give, of something that is not barred from planning. `sentence` stands alone. */
export const hazardRow = z.strictObject({
  /** A compound, a substance or a class. */
  substance: z.string().min(1),
  sentence: z.string().min(1),
  ...provenanceShape,
})
export type HazardRow = Readonly<z.infer<typeof hazardRow>>
