import { z } from "zod"

/** A diary of on and off days, and which of its columns is what. */
export const diaryInput = {
  csv: z.string().max(5_000_000, "a diary of more than 5 MB is not read; one line a day is enough"),
  day: z.string().optional(),
  outcome: z.string().optional(),
  condition: z.string().optional(),
  on: z.string().optional(),
  session: z.string().optional(),
  pair: z.string().optional(),
  se: z.string().optional(),
}
