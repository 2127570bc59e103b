import { absoluteClaims } from "./findings/absolute-claims.ts"
import { benefitNotMeasurable } from "./findings/benefits.ts"
import { overCeiling } from "./findings/ceilings.ts"
import { claims } from "./findings/claims.ts"
import { contradictsItself } from "./findings/contradicts-itself.ts"
import { deniesSideEffects } from "./findings/denies-side-effects.ts"
import { emergencyUse } from "./findings/emergency-use.ts"
import { knownHazard } from "./findings/hazards.ts"
import { leavesOut } from "./findings/leaves-out.ts"
import { mechanismWithoutSpecies } from "./findings/mechanisms.ts"
import { nearName } from "./findings/near-name.ts"
import { noConcentration } from "./findings/no-concentration.ts"
import { noContraindication } from "./findings/no-contraindication.ts"
import { nostrilVolume } from "./findings/nostril-volume.ts"
import { notPlannable, notStackable } from "./findings/not-stackable.ts"
import { outlier, ownRange } from "./findings/own-range.ts"
import { pagePairs } from "./findings/page-pairs.ts"
import { partnerWithoutDose } from "./findings/partner-without-dose.ts"
import { priceWithoutPack } from "./findings/price.ts"
import { reassessmentOfNothing } from "./findings/reassessment-of-nothing.ts"
import { references } from "./findings/references.ts"
import { regulatoryStatus } from "./findings/regulatory-status.ts"
import { researchUse } from "./findings/research-use.ts"
import { routeNotPermitted, routeNotStudied, sterility } from "./findings/routes.ts"
import { smallerThanCourse } from "./findings/smaller-than-course.ts"
import { stackPairs } from "./findings/stack-pairs.ts"
import { strengthNotRegistered, tenfoldStrengths } from "./findings/strengths.ts"
import { toldTo } from "./findings/told-to.ts"
import { twoAtOnce } from "./findings/two-at-once.ts"
import { unitsAndTimes } from "./findings/units.ts"
import { vagueBreak } from "./findings/vague-break.ts"
import { claimVerdict, courseVerdict, doseVerdict } from "./findings/verdicts.ts"
import type { Look } from "./look.ts"

/** Everything that is looked for, in the order in which findings are listed. */
export const looks: readonly Look[] = [
  emergencyUse,
  toldTo,
  notPlannable,
  overCeiling,
  knownHazard,
  nearName,
  unitsAndTimes,
  noConcentration,
  doseVerdict,
  ownRange,
  outlier,
  courseVerdict,
  vagueBreak,
  reassessmentOfNothing,
  routeNotPermitted,
  routeNotStudied,
  sterility,
  tenfoldStrengths,
  strengthNotRegistered,
  nostrilVolume,
  smallerThanCourse,
  priceWithoutPack,
  notStackable,
  stackPairs,
  pagePairs,
  partnerWithoutDose,
  twoAtOnce,
  claimVerdict,
  claims,
  absoluteClaims,
  mechanismWithoutSpecies,
  benefitNotMeasurable,
  contradictsItself,
  deniesSideEffects,
  noContraindication,
  leavesOut,
  researchUse,
  regulatoryStatus,
  references,
]
