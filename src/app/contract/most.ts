import { z } from "zod"

/** A most of a substance that somebody states, and how it is said after "above". */
export const mostSchema = z.object({ amount: z.string(), per: z.enum(["day", "week"]), says: z.string() })
