import type { Basis } from "../../../base/index.ts"
import type { About } from "../../../check/index.ts"
import type { AboutAnswer } from "../../contract/about.ts"

/** What is known of a name, in the contract's shape. */
export const presentAbout = (a: About): AboutAnswer => ({
  format: "posology/about@1",
  name: a.name,
  ingredient: a.ingredient,
  also: [...a.also],
  classes: [...a.classes],
  hazards: a.hazards.map(resting),
  never: a.never.map(resting),
  ceilings: a.ceilings.map(resting),
  ladder: a.ladder?.map(resting) ?? null,
  status: a.status.map(resting),
  pairs: a.pairs.map(resting),
  unknown: [...a.unknown],
  sentence: a.sentence,
})

const resting = <T extends { readonly basis: Basis | null }>(said: T) => ({
  ...said,
  basis: said.basis === null ? [] : [{ ...said.basis }],
})
