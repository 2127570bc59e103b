import { z } from "zod"
import { power as powerOfTrial, runJob } from "../../learn/index.ts"
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
  run: async (ports, input) =>
    // A thread takes longer to start than a thousand trials to simulate; the answer has the same bytes either way.
    ports.crew && (input.trials ?? 0) > 5000
      ? fromLearn(await runJob("power", input, { ...ports.crew, progress: ports.progress }))
      : fromLearn(powerOfTrial(input, ports.progress)),
})
