import type { CompoundRow } from "../format/compound.ts"
import { fiveHtp } from "./compounds/5-htp.ts"
import { ashwagandha } from "./compounds/ashwagandha.ts"
import { bpc157 } from "./compounds/bpc-157.ts"
import { cerebrolysin } from "./compounds/cerebrolysin.ts"
import { dihexa } from "./compounds/dihexa.ts"
import { lTheanine } from "./compounds/l-theanine.ts"
import { lTyrosine } from "./compounds/l-tyrosine.ts"
import { modafinil } from "./compounds/modafinil.ts"
import { na1 } from "./compounds/na-1.ts"
import { nadPlus } from "./compounds/nad-plus.ts"
import { noopept } from "./compounds/noopept.ts"
import { phenylpiracetam } from "./compounds/phenylpiracetam.ts"
import { rhodiolaRosea } from "./compounds/rhodiola-rosea.ts"
import { selank } from "./compounds/selank.ts"
import { semax } from "./compounds/semax.ts"
import { tianeptine } from "./compounds/tianeptine.ts"

/** Every compound this set knows, the page's own first. */
export const compounds: readonly CompoundRow[] = [
  semax,
  noopept,
  modafinil,
  dihexa,
  phenylpiracetam,
  lTyrosine,
  lTheanine,
  selank,
  fiveHtp,
  tianeptine,
  cerebrolysin,
  bpc157,
  na1,
  rhodiolaRosea,
  ashwagandha,
  nadPlus,
]
