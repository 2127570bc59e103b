import type { Claim } from "./claims/claim.ts"
import { claims } from "./claims/index.ts"
import { glossed, refiners } from "./refine/index.ts"
import type { Refiner } from "./refine/refiner.ts"

/** What reads the layouts of a page, and what refines the regimens that were read: both in the order in which they work.
 *  `glossed` refine what was read through a gloss, besides. */
export type Program = {
  readonly claims: readonly Claim[]
  readonly refiners: readonly Refiner[]
  readonly glossed: readonly Refiner[]
}

/** All of them. */
export const program: Program = { claims, refiners, glossed }
