import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** Something that has to be read in its own source before it may be shown as settled. */
export const releaseGateRow = z.strictObject({
  id: z.string().min(1),
  what: z.string().min(1),
  /** Ids of rows that wait for it. */
  holds: z.array(z.string().min(1)),
  ...provenanceShape,
})
export type ReleaseGateRow = Readonly<z.infer<typeof releaseGateRow>>
