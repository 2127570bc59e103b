import { edgeCheck, guessCheck, missingCheck } from "./belief.ts"
import type { Check, Evidenced } from "./check.ts"
import { residualCheck, spreadCheck } from "./residuals.ts"
import { driftCheck, halfLifeCheck, leaveOnePairOut, practiceCheck, toleranceCheck } from "./sensitivity.ts"

export { type Check, type Evidenced, modeOf } from "./check.ts"

/** The ten checks, in the order in which they are shown. `whole` is the flat-prior effect of the whole diary, `edge` the
 *  posterior mass of rho at the ends of its grid. */
export const tenChecks = (
  e: Evidenced,
  whole: { readonly mean: number; readonly sd: number },
  edge: number,
): readonly Check[] => [
  residualCheck(e),
  spreadCheck(e),
  leaveOnePairOut(e, whole),
  halfLifeCheck(e, whole),
  toleranceCheck(e),
  missingCheck(e),
  guessCheck(e),
  driftCheck(e),
  practiceCheck(e, whole),
  edgeCheck(edge),
]
