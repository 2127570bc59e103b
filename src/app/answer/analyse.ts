import { z } from "zod"
import { ok } from "../../base/index.ts"
import {
  analyse as analyseDiary,
  assignedAndTaken,
  compareLevels,
  otherOutcomes,
  report,
  reportMarkdown,
} from "../../learn/index.ts"
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
  input: z.strictObject({
    ...diaryInput,
    ...analysisInput,
    /** The column that says what was taken, where that was not always what was assigned. */
    taken: z.string().optional(),
    /** Labels of the condition to compare with the first of them, three or more; two of them are analysed as on and off. */
    levels: z.array(z.string()).min(3).optional(),
  }),
  output: analyseSchema,
  run: (_, { csv, others, taken, levels, report: form, ...asked }) => {
    // With several levels the answer itself is of the last against the first, unless two others are named.
    const options = levels === undefined ? asked : { on: levels.at(-1), off: levels[0], ...asked }
    const primary = analyseDiary(csv, options)
    if (!primary.ok) return fromLearn(primary)
    const byTaken = taken === undefined ? null : assignedAndTaken(csv, options, primary.value, taken)
    if (byTaken !== null && !byTaken.ok) return fromLearn(byTaken)
    const compared = levels === undefined ? null : compareLevels(csv, options, levels)
    if (compared !== null && !compared.ok) return fromLearn(compared)
    const further = others === undefined ? null : otherOutcomes(csv, options, others)
    if (further !== null && !further.ok) return fromLearn(further)
    const told = report(primary.value)
    return fromLearn(
      ok({
        ...primary.value,
        ...(further === null ? {} : { others: further.value }),
        ...(byTaken === null ? {} : { taken: byTaken.value }),
        ...(compared === null ? {} : { levels: compared.value }),
        ...(form === undefined ? {} : { report: form === "print" ? printReport(told) : reportMarkdown(told) }),
      }),
    )
  },
})
