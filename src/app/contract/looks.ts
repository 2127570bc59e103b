import { z } from "zod"

/** `posology trial looks --json`. */
export const looksSchema = z.object({
  format: z.literal("posology/looks@1"),
  constant: z.number(),
  looks: z
    .array(z.object({ pair: z.number().int(), day: z.number().int(), z: z.number(), probBenefit: z.number() }))
    .readonly(),
  trials: z.number().int(),
})
