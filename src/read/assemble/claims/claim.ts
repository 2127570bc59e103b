import type { Block } from "../../page/page.ts"
import type { Work } from "../work.ts"

/** What one layout of a line or row says. A claim is asked before the line is read word by word; what it takes is read by nobody else. An example
 *  is a page of few lines and the regimens that are read from it, which are others without the claim; a counter-example is a page that the claim
 *  leaves as it is. */
export type Claim = {
  readonly id: string
  /** Reads the block into the work; false where it is not the claim's to read. */
  readonly take: (w: Work, block: Block) => boolean
  readonly examples: readonly (readonly [page: string, ...says: string[]])[]
  readonly not: readonly (readonly [page: string, ...says: string[]])[]
}
