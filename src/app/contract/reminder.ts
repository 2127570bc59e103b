import { z } from "zod"

/** One thing to tell a person now. */
export const reminderSchema = z.object({
  /** The same for the same dose everywhere: a notification shown under it takes the place of an earlier one. */
  tag: z.string(),
  tells: z.enum(["due", "missed"]),
  plan: z.string(),
  title: z.string(),
  at: z.string(),
  amount: z.string(),
  instruction: z.string(),
  /** True in a house with a lock: then no message names what it is about, whatever was chosen. */
  hushed: z.boolean(),
  /** Why it is better not taken now; it names nothing. */
  tooClose: z.string().nullable().optional(),
})
export type Reminder = z.output<typeof reminderSchema>
