import type { Mention } from "../../../base/index.ts"
import type { Tokens } from "../../engine/tokens.ts"
import type { Part } from "../outline.ts"
import type { Work } from "../work.ts"

/** The whole page: its parts, and what it is about. */
export type Around = { readonly outline: readonly Part[]; readonly compounds: readonly Mention[] }

/** One step between the parts as they were read and the regimens they come to: the parts in, the parts out. An example is a page of few lines and
 *  the regimens that are read from it, which are others without the refiner; a counter-example is a page that the refiner leaves as it is. */
export type Refiner = {
  readonly id: string
  /** Works on regimens that have their substance and what is said for all of their part, and not before. */
  readonly late?: true
  readonly refine: (t: Tokens, works: readonly Work[], page: Around) => readonly Work[]
  readonly examples: readonly (readonly [page: string, ...says: string[]])[]
  readonly not: readonly (readonly [page: string, ...says: string[]])[]
}
