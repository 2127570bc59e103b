import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** The most that a label, or where there is none a study in people, gives. It only ever tightens: above it is a caution, ten times it a stop.
 *  Several rows for one substance are several labels or uses: a page is held against the lowest, a prescription against the highest. */
export const ceilingRow = z.strictObject({
  id: z.string().min(1),
  /** A compound, a substance or a class. */
  substance: z.string().min(1),
  amount: z.string().min(1),
  per: z.enum(["once", "day", "week"]),
  perKg: z.boolean().default(false),
  /** Holds for these routes only; left out where the page's route does not matter. */
  routes: z.array(z.string().min(1)).optional(),
  /** Brands that are sold in the form of these routes alone: a page that names one says how it is taken. */
  brands: z.array(z.string().min(1)).optional(),
  /** An upper intake level: a day's average over weeks, so that what is taken once a week counts for seven days. */
  habitual: z.boolean().default(false),
  /** What the figure is, in words that follow the amount. */
  what: z.string().min(1),
  ...provenanceShape,
})
export type CeilingRow = Readonly<z.infer<typeof ceilingRow>>
