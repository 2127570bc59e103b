import { z } from "zod"
import { ok } from "../../base/index.ts"
import { analyse as analyseDiary, otherOutcomes, report, reportMarkdown } from "../../learn/index.ts"
import { analyseSchema } from "../contract/analyse.ts"
import { useCase } from "../use-case.ts"
import { diaryInput } from "./diary-input.ts"
import { fromLearn } from "./from-learn.ts"
import { modelInput } from "./model-input.ts"
import { printReport } from "./print-report.ts"

/** How a diary is looked at, whatever its columns are. */
export const analysisInput = {
  chosen: z.enum(["coin", "plan", "self"]).optional(),
  robust: z.enum(["auto", "none"]).optional(),
  better: z.enum(["higher", "lower"]).optional(),
  worthwhile: z.string().optional(),
  covariates: z.array(z.string()).optional(),
  guess: z.string().optional(),
  family: z.enum(["gaussian", "count", "negbin", "ordinal", "binary", "hits"]).optional(),
  of: z.string().optional(),
  scatter: z.array(z.number()).optional(),
  others: z.array(z.string()).optional(),
  report: z.enum(["markdown", "print"]).optional(),
  seed: z.number().int().min(0).optional(),
  ...modelInput,
}

/** One person's answer from a diary. */
export const analyse = useCase({
  name: "analyse",
  summary: "one person's answer from a diary of on and off days",
  input: z.strictObject({ ...diaryInput, ...analysisInput }),
  output: analyseSchema,
  run: (_, { csv, others, report: form, ...options }) => {
    const primary = analyseDiary(csv, options)
    if (!primary.ok) return fromLearn(primary)
    const further = others === undefined ? null : otherOutcomes(csv, options, others)
    if (further !== null && !further.ok) return fromLearn(further)
    const told = report(primary.value)
    return fromLearn(
      ok({
        ...primary.value,
        ...(further === null ? {} : { others: further.value }),
        ...(form === undefined ? {} : { report: form === "print" ? printReport(told) : reportMarkdown(told) }),
      }),
    )
  },
})
