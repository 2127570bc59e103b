import { ok, type Result } from "../base/index.ts"
import { analyse } from "./analyse.ts"
import type { AnalyseOptions, Analysis } from "./analysis.ts"

/** A further outcome beside the primary one. `eValue` is the evidence for a benefit against none, a one-sided Bayes factor;
 *  `discovered` says whether it stands after all further outcomes were looked at together. */
export type OtherOutcome = {
  readonly outcome: string
  readonly effect: Analysis["effect"]
  readonly eValue: number
  readonly discovered: boolean
}

/** Analyses further outcomes of the same diary. Which of them stand is decided by e-BH at .05 (R. Wang and A. Ramdas, JRSS B
 *  84 (2022) 822): the k largest stand when the k-th is at least m / (.05 k). */
export const otherOutcomes = (
  diary: Parameters<typeof analyse>[0],
  options: AnalyseOptions,
  names: readonly string[],
): Result<readonly OtherOutcome[]> => {
  const found: Omit<OtherOutcome, "discovered">[] = []
  for (const outcome of names) {
    const r = analyse(diary, { ...options, outcome })
    if (!r.ok) return r
    const { effect, bayesFactor } = r.value
    found.push({ outcome, effect, eValue: 2 * effect.probBenefit * bayesFactor })
  }
  const standing = stands(found.map((f) => f.eValue))
  return ok(found.map((f, i) => ({ ...f, discovered: standing[i] ?? false })))
}

/** e-BH: which of several e-values stand together at a false discovery rate of `rate`. */
export const stands = (values: readonly number[], rate = 0.05): readonly boolean[] => {
  const sorted = [...values].sort((a, b) => b - a)
  const count = sorted.reduce((best, e, k) => (e >= values.length / (rate * (k + 1)) ? k + 1 : best), 0)
  const least = count === 0 ? Number.POSITIVE_INFINITY : (sorted[count - 1] as number)
  return values.map((e) => e >= least)
}
