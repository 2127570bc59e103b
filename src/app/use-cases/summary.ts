import { z } from "zod"
import { summarise } from "../../learn/index.ts"
import { summarySchema } from "../contract/summary.ts"
import { useCase } from "../use-case.ts"
import { fromLearn } from "./from-learn.ts"
import { modelInput } from "./model-input.ts"

/** A diary as figures that others can pool, without a day or a score in them. */
export const summary = useCase({
  name: "summary",
  summary: "a diary as figures that others can pool, without a day or a score",
  input: z.strictObject({
    csv: z.string().max(5_000_000, "a diary of more than 5 MB is not read; one line a day is enough"),
    day: z.string().optional(),
    outcome: z.string().optional(),
    condition: z.string().optional(),
    on: z.string().optional(),
    session: z.string().optional(),
    pair: z.string().optional(),
    se: z.string().optional(),
    ...modelInput,
  }),
  output: summarySchema,
  run: (_, { csv, ...options }) => fromLearn(summarise(csv, options)),
})
