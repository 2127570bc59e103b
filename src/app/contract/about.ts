import { z } from "zod"
import { findingSchema } from "./check.ts"

const { basis } = findingSchema.shape

/** `posology about NAME --json`. Of an unknown name everything is empty, `ingredient` null, and `sentence` says so. */
export const aboutSchema = z.object({
  format: z.literal("posology/about@1"),
  name: z.string(),
  ingredient: z.string().nullable(),
  /** Other ingredients that the same name holds or may mean. */
  also: z.array(z.string()),
  classes: z.array(z.string()),
  /** What can hurt, gravest first. */
  hazards: z.array(z.object({ sentence: z.string(), basis })),
  never: z.array(z.object({ who: z.string(), level: z.string(), basis })),
  ceilings: z.array(
    z.object({
      amount: z.string(),
      per: z.enum(["once", "day", "week"]),
      route: z.string().nullable(),
      population: z.string().nullable(),
      what: z.string(),
      basis,
    }),
  ),
  /** The steps of a label, lowest first. */
  ladder: z.array(z.object({ when: z.string(), dose: z.string(), what: z.string(), basis })).nullable(),
  status: z.array(z.object({ place: z.string(), value: z.string().nullable(), basis })),
  /** The gravest that are on file; where others were named, those alone, in their order. */
  pairs: z.array(
    z.object({
      with: z.string(),
      severity: z.enum(["contraindicated", "major", "moderate", "minor", "unknown"]),
      what: z.string(),
      basis,
    }),
  ),
  /** What is not known, one sentence each. */
  unknown: z.array(z.string()),
  /** What to know first, or that nothing is known. */
  sentence: z.string(),
})

export type AboutAnswer = z.infer<typeof aboutSchema>
