import { z } from "zod"

const better = z.enum(["higher", "lower"])
const family = z.enum(["gaussian", "count", "ordinal"])

/** `posology measure outcomes --json`. */
export const outcomesSchema = z.object({
  format: z.literal("posology/outcomes@1"),
  outcomes: z
    .array(
      z.object({
        name: z.string(),
        of: z.enum(["session", "number", "side-effect"]),
        unit: z.string().nullable(),
        better: better.nullable(),
        family,
        readings: z.number().int(),
        /** Of these so many are of doubtful sessions. */
        flagged: z.number().int(),
        first: z.string(),
        last: z.string(),
      }),
    )
    .readonly(),
})

/** `posology measure days --json`. */
export const outcomeDaysSchema = z.object({
  format: z.literal("posology/outcome-days@1"),
  outcome: z.string(),
  unit: z.string().nullable(),
  csv: z.string(),
  /** What `analyse` has to be told to read the table. */
  flags: z.object({
    outcome: z.string(),
    condition: z.literal("on"),
    on: z.literal("1"),
    better: better.optional(),
    family: family.optional(),
  }),
  /** "coin" where an opened trial has days of it: who chose them is known then, and need not be said. */
  chosen: z.literal("coin").nullable(),
  said: z.array(z.string()).readonly(),
  days: z
    .array(
      z.object({
        date: z.string(),
        /** Null while a dose of that day is still open. */
        on: z.boolean().nullable(),
        doses: z.string(),
        scores: z.array(
          z.object({
            at: z.string(),
            value: z.number(),
            se: z.number().nullable(),
            flags: z.array(z.object({ code: z.string(), why: z.string() })).readonly(),
          }),
        ),
      }),
    )
    .readonly(),
})
