import { chain } from "./chain.ts"
import type { Claim } from "./claim.ts"
import { clock } from "./clock.ts"
import { paired } from "./paired.ts"

/** The claims in the order in which a block is put to them. */
export const claims: readonly Claim[] = [paired, chain, clock]
