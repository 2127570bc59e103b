import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** Where something stands with the rules of a place or a body. Of a compound with a row of its own it stands there. */
export const standingRow = z.strictObject({
  /** A substance or a class. */
  substance: z.string().min(1),
  place: z.string().min(1),
  value: z.string().min(1),
  ...provenanceShape,
})
export type StandingRow = Readonly<z.infer<typeof standingRow>>
