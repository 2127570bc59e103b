import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** What is known by name and by class only: enough to reach the rows that are written for a class, and a bar. */
export const substanceRow = z.strictObject({
  id: z.string().min(1),
  /** The first is the one shown; the others are brands, salts and spellings. */
  names: z.array(z.string().min(1)).min(1),
  /** Short names and ordinary words: they count where somebody declares what they take or a page lists it, never in running text. */
  loose: z.array(z.string().min(1)).default([]),
  /** Ids of classes; the parents of a class come along. */
  classes: z.array(z.string().min(1)),
  ...provenanceShape,
})
export type SubstanceRow = Readonly<z.infer<typeof substanceRow>>
