import { z } from "zod"

const part = z.object({
  instrument: z.string(),
  name: z.string(),
  outcomes: z.array(z.string()).readonly(),
  minutes: z.number(),
})

/** `posology measure battery --json`. */
export const batterySchema = z.object({
  format: z.literal("posology/battery@1"),
  protocol: z.number().int(),
  name: z.string(),
  benefits: z.array(
    z.object({
      /** As the page prints it. */
      value: z.string(),
      span: z.tuple([z.number().int(), z.number().int()]).nullable(),
      construct: z.string().nullable(),
      /** Who could measure it; null where the promise names nothing that is known to be measured. */
      by: z.enum(["self", "clinician", "laboratory"]).nullable(),
      sees: z.array(z.object({ instrument: z.string(), outcome: z.string() })).readonly(),
      atBest: z.string(),
      /** What change counts, and what to be careful about; null where nothing is known. */
      change: z.string().nullable(),
      caution: z.string().nullable(),
      unconfirmed: z.boolean(),
    }),
  ),
  daily: z.array(part).readonly(),
  /** A day, weekly parts aside. */
  minutes: z.number(),
  weekly: z.array(part).readonly(),
  leftOut: z.array(part).readonly(),
  /** Sessions before the first day that counts. */
  runIn: z.number().int(),
  said: z.array(z.string()).readonly(),
})
