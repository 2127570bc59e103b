import { z } from "zod"

const numbers = z.array(z.number()).readonly()

/** `posology summary --json`: what a person or a clinic can hand on without a diary. */
export const summarySchema = z.object({
  format: z.literal("posology/summary@1"),
  outcome: z.string(),
  days: z.number().int(),
  scores: z.number().int(),
  design: z.object({ pairs: z.number().int(), blockDays: z.number().int().nullable() }).nullable(),
  model: z.object({
    rhoPrior: z.tuple([z.number(), z.number()]).readonly(),
    noise: numbers,
    halfLife: z.array(z.object({ days: z.number(), weight: z.number() })).readonly(),
    trend: z.enum(["none", "linear"]),
    practice: z.enum(["none", "log"]),
    weekday: z.enum(["none", "shrunk", "auto"]),
    drift: z.number(),
  }),
  evidence: z.array(z.object({ nu: z.number().int(), b: numbers, c: numbers, s: numbers, log: numbers })).readonly(),
})
