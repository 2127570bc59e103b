import { z } from "zod"
import { ok } from "../../base/index.ts"
import { ownThread, runJob } from "../../learn/index.ts"
import { normalCdf } from "../../numerics/index.ts"
import { looksSchema } from "../contract/looks.ts"
import { useCase } from "../use-case.ts"
import { fromLearn } from "./from-learn.ts"
import { modelInput } from "./model-input.ts"

/** When a trial may be stopped early, and how sure one has to be at each look. */
export const looks = useCase({
  name: "looks",
  summary: "how sure one has to be to stop a trial early, at the end of each pair",
  input: z.strictObject({
    pairs: z.number(),
    blockDays: z.number(),
    trials: z.number().int().min(200).max(100_000).optional(),
    seed: z.number().int().min(0).optional(),
    ...modelInput,
  }),
  output: looksSchema,
  run: async (ports, input) => {
    const trials = input.trials ?? 2000
    // A thread takes longer to start than a few hundred trials to simulate; the answer has the same bytes either way.
    const staff = ports.crew && trials > 400 ? ports.crew : { workers: 1, hire: ownThread }
    const boundary = await runJob("looks", { ...input, trials }, { ...staff, progress: ports.progress })
    if (!boundary.ok) return fromLearn(boundary)
    const { constant, pair, bound } = boundary.value
    const at = pair.map((k, i) => {
      const z = bound[i] ?? constant
      return { pair: k, day: 2 * k * input.blockDays, z, probBenefit: normalCdf(z) }
    })
    return fromLearn(ok({ format: "posology/looks@1" as const, constant, looks: at, trials }))
  },
})
