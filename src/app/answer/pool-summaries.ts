import { z } from "zod"
import { poolSummaries as poolThem } from "../../learn/index.ts"
import { poolSchema } from "../contract/pool.ts"
import { summarySchema } from "../contract/summary.ts"
import { useCase } from "../use-case.ts"
import { fromLearn } from "./from-learn.ts"

/** Many people's answer from their summaries alone. */
export const poolSummaries = useCase({
  name: "poolSummaries",
  summary: "many people's answer from summary files",
  input: z.strictObject({ summaries: z.array(z.object({ id: z.string(), summary: summarySchema })) }),
  output: poolSchema,
  run: (_, { summaries }) => fromLearn(poolThem(summaries)),
})
