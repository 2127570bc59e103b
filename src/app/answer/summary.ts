import { z } from "zod"
import { summarise } from "../../learn/index.ts"
import { summarySchema } from "../contract/summary.ts"
import { useCase } from "../use-case.ts"
import { diaryInput } from "./diary-input.ts"
import { fromLearn } from "./from-learn.ts"
import { modelInput } from "./model-input.ts"

/** A diary as figures that others can pool, without a day or a score in them. */
export const summary = useCase({
  name: "summary",
  summary: "a diary as figures that others can pool, without a day or a score",
  input: z.strictObject({
    ...diaryInput,
    ...modelInput,
  }),
  output: summarySchema,
  run: (_, { csv, ...options }) => fromLearn(summarise(csv, options)),
})
