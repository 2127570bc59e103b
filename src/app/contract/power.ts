import { z } from "zod"

/** `posology trial power --json`. */
export const powerSchema = z.object({
  format: z.literal("posology/power@1"),
  power: z.number(),
  exactPower: z.number(),
  falsePositive: z.number(),
  meanWidth: z.number(),
  trials: z.number().int(),
  weeksFor80: z.number().int().nullable(),
  smallestPossibleP: z.number(),
  notes: z.array(z.string()).readonly(),
})
