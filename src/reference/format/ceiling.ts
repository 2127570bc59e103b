import { z } from "zod"
import { provenanceShape, textFact } from "./provenance.ts"

/** The most that a label, or where there is none a study in people, gives. It only ever tightens: above it is a caution; a stop is what `stopsFrom`
 *  says, or for what only a prescriber gives five times it, and ten times it at any rate.
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
  /** From here on it poisons or does lasting harm: a stop, with a basis of its own. It lies above the amount, and no higher than ten times it matters. */
  stopsFrom: textFact.optional(),
  /** A figure at which a guideline asks to weigh harm anew, and no maximum: a prescription above it is kept, with a caution. */
  threshold: z.boolean().default(false),
  /** What the figure is, in words that follow the amount. */
  what: z.string().min(1),
  ...provenanceShape,
})
export type CeilingRow = Readonly<z.infer<typeof ceilingRow>>
