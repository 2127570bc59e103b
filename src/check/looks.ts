import { contradictsItself } from "./findings/contradicts-itself.ts"
import { deniesSideEffects } from "./findings/denies-side-effects.ts"
import { noConcentration } from "./findings/no-concentration.ts"
import { noContraindication } from "./findings/no-contraindication.ts"
import { partnerWithoutDose } from "./findings/partner-without-dose.ts"
import { reassessmentOfNothing } from "./findings/reassessment-of-nothing.ts"
import { references } from "./findings/references.ts"
import type { Look } from "./look.ts"

/** Everything that is looked for, in the order in which findings are listed. */
export const looks: readonly Look[] = [
  noConcentration,
  contradictsItself,
  deniesSideEffects,
  noContraindication,
  partnerWithoutDose,
  reassessmentOfNothing,
  references,
]
