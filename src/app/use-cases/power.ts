import { z } from "zod"
import { power as powerOfTrial } from "../../learn/index.ts"
import { powerSchema } from "../contract/power.ts"
import { useCase } from "../use-case.ts"
import { fromLearn } from "./from-learn.ts"
import { modelInput } from "./model-input.ts"

/** What a trial can show before anybody starts it. */
export const power = useCase({
  name: "power",
  summary: "what an on/off trial can show, before it starts",
  input: z.strictObject({
    pairs: z.number(),
    blockDays: z.number(),
    effect: z.number(),
    rho: z.number(),
    trueNoise: z.number().optional(),
    trueHalfLife: z.number().optional(),
    sessionsADay: z.number().optional(),
    trials: z.number().optional(),
    seed: z.number().int().min(0).optional(),
    ...modelInput,
  }),
  output: powerSchema,
  run: (ports, input) => fromLearn(powerOfTrial(input, ports.progress)),
})
