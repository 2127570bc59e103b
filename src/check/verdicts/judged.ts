import type { Basis, Span } from "../../base/index.ts"
import type { Verdict } from "../../reference/index.ts"

/** One dimension of one protocol, held against the facts: the verdict, a sentence, and what both rest on. */
export type Judged = {
  readonly verdict: Verdict
  readonly why: string
  readonly spans: readonly Span[]
  readonly basis: readonly Basis[]
}
