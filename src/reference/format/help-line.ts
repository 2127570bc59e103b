import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** Whom to call in one country. Numbers change: each carries the day it was last looked at. */
export const helpRow = z.strictObject({
  /** ISO 3166 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/u),
  name: z.string().min(1),
  emergency: z.string().min(1),
  crisis: z.array(z.strictObject({ name: z.string().min(1), number: z.string().min(1) })),
  poison: z.array(z.strictObject({ name: z.string().min(1), number: z.string().min(1) })),
  ...provenanceShape,
})
export type HelpRow = Readonly<z.infer<typeof helpRow>>
