import { byCoin } from "../chosen.ts"
import { armChecks, type Cause, coinChecks } from "./arms.ts"
import { guessCheck, missingCheck } from "./belief.ts"
import type { Check, Evidenced } from "./check.ts"
import { driftCheck, jumpCheck, strayCheck, weekdayCheck } from "./course.ts"
import { residualsOf, spreadCheck, spreadOverTimeCheck } from "./spread.ts"

/** All checks in the order in which they are shown, and what would look the same as an effect. */
export type Checked = { readonly checks: readonly Check[]; readonly causes: readonly string[] }

/** What is asked of measured scores; of days that no coin chose also who or what may have chosen them. */
export const checksOf = (
  e: Evidenced,
  rho: { readonly mean: number; readonly above: number },
  withStrays: number | null,
): Checked => {
  const r = residualsOf(e)
  const arms = armsOf(e)
  return {
    checks: [
      ...arms.map((a) => a.check),
      missingCheck(e),
      guessCheck(e),
      strayCheck(e, withStrays),
      weekdayCheck(e),
      jumpCheck(e),
      spreadCheck(e, r),
      spreadOverTimeCheck(e, r),
      driftCheck(rho),
    ],
    causes: arms.flatMap((a) => a.cause ?? []),
  }
}

/** The same for scores behind a link: what reads residuals is made for measured scores and says that it is not possible. */
export const latentChecks = (e: Evidenced): Checked => {
  const measured = (name: string): Check => ({
    name,
    status: "not possible",
    message: "This check is made for measured scores, not for counts, categories or yes and no.",
    values: {},
  })
  const arms = armsOf(e)
  return {
    checks: [
      ...arms.map((a) => a.check),
      missingCheck(e),
      guessCheck(e),
      measured("stray scores"),
      weekdayCheck(e),
      jumpCheck(e),
      measured("spread on and off"),
      measured("spread over time"),
      measured("slow drift"),
    ],
    causes: arms.flatMap((a) => a.cause ?? []),
  }
}

// Of days that a coin is said to have chosen only what a coin cannot do.
const armsOf = (e: Evidenced): readonly Cause[] =>
  byCoin(e.chosen) ? coinChecks(e).map((c) => ({ ...c, cause: null })) : armChecks(e)
