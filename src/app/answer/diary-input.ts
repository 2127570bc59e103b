import { z } from "zod"

/** A diary of on and off days, and which of its columns is what. */
export const diaryInput = {
  csv: z.string().max(5_000_000, "a diary of more than 5 MB is not read; one line a day is enough"),
  day: z.string().optional(),
  outcome: z.string().optional(),
  condition: z.string().optional(),
  on: z.string().optional(),
  /** What an off day says where there are more than two labels; "blank" for an empty cell. */
  off: z.string().optional(),
  dates: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** The mark before the tenths, where 7,200 could be either. */
  decimal: z.enum([".", ","]).optional(),
  /** The words that a score is written in, the lowest first. */
  scale: z.array(z.string()).min(2).optional(),
  /** Where times with an offset are placed on a day. */
  zone: z.string().optional(),
  session: z.string().optional(),
  pair: z.string().optional(),
  se: z.string().optional(),
}
