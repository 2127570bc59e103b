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

/** The same ten for scores behind a link: those that read residuals or let a baseline wander are made for measured scores
 *  and say that they are not possible. */
export const latentChecks = (
  e: Evidenced,
  whole: { readonly mean: number; readonly sd: number },
  edge: number,
): readonly Check[] => {
  const measured = (name: string): Check => ({
    name,
    status: "not possible",
    message: "This check is made for measured scores, not for counts, categories or yes and no.",
    values: {},
  })
  return [
    measured("residuals"),
    measured("spread on and off"),
    leaveOnePairOut(e, whole),
    halfLifeCheck(e, whole),
    toleranceCheck(e),
    missingCheck(e),
    guessCheck(e),
    measured("wandering baseline"),
    practiceCheck(e, whole),
    edgeCheck(edge),
  ]
}
