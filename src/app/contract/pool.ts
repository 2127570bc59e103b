import { z } from "zod"

const estimate = z.object({ mean: z.number(), sd: z.number() })

/** `posology pool --json`. */
export const poolSchema = z.object({
  format: z.literal("posology/pool@1"),
  people: z.number().int(),
  observations: z.number().int(),
  effect: z.object({ mean: z.number(), se: z.number(), q025: z.number(), q975: z.number() }),
  heterogeneity: z.object({ sd: z.number(), q025: z.number(), q975: z.number(), reml: z.number() }),
  shared: z.object({ rho: z.number(), noiseShare: z.number(), halfLifeDays: z.number(), sigma: z.number() }),
  person: z.array(z.object({ id: z.string(), own: estimate.nullable(), shrunken: estimate })).readonly(),
  notes: z.array(z.string()).readonly(),
})
