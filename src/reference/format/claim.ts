import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

export const verdict = z.enum([
  "supported",
  "partly",
  "no-human-evidence",
  "contradicts-label",
  "internally-inconsistent",
  "unknown",
])
export type Verdict = z.infer<typeof verdict>

/** A claim that pages make about a compound. It is on a page when one sentence holds every word of one of the `said` lists (from the start of
 *  a word, in lower case) and none of `unless`. `judged` is what the facts say about it, in a sentence of ours. */
export const claimRow = z.strictObject({
  id: z.string().min(1),
  compound: z.string().min(1),
  claim: z.string().min(1),
  said: z.array(z.array(z.string().min(1)).min(1)),
  unless: z.array(z.string().min(1)).default([]),
  /** A finding that places the claim where no single sentence does ("page/no-contraindication"). */
  seenBy: z.string().min(1).optional(),
  verdict,
  judged: z.string().min(1),
  ...provenanceShape,
})
export type ClaimRow = Readonly<z.infer<typeof claimRow>>
/** The row as it is written: `unless` may be left out. */
export type ClaimInput = z.input<typeof claimRow>

/** A benefit phrase and what would have to be measured for it. */
export const constructRow = z.strictObject({
  phrase: z.string().min(1),
  /** Stems that must all occur, in lower case. */
  words: z.array(z.array(z.string().min(1)).min(1)).min(1),
  construct: z.string().min(1),
  measures: z.array(z.string().min(1)).min(1),
  /** Who can take the measurement. */
  by: z.enum(["self", "laboratory", "clinician"]),
  change: z.string().min(1),
  caution: z.string().min(1),
  ...provenanceShape,
})
export type ConstructRow = Readonly<z.infer<typeof constructRow>>
