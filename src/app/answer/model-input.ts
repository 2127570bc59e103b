import { z } from "zod"

/** The parts of the default model that a call can fix. */
export const modelInput = {
  noise: z.union([z.number(), z.array(z.number())]).optional(),
  rhoPrior: z.tuple([z.number(), z.number()]).optional(),
  practice: z.enum(["none", "log"]).optional(),
  trend: z.enum(["none", "linear"]).optional(),
  weekday: z.enum(["none", "shrunk", "auto"]).optional(),
  halfLife: z.array(z.number()).optional(),
  drift: z.number().optional(),
} as const
