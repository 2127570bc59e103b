import type { Basis, Reading, Span } from "../base/index.ts"
import type { Verdict } from "../reference/index.ts"
import { check } from "./check.ts"
import { placeClaims } from "./findings/claims.ts"
import { type CheckOptions, openPage } from "./page.ts"

/** One known claim about the page's compound: whether the page makes it, where, and what was read about it. */
export type ClaimPlace = {
  readonly id: string
  readonly claim: string
  readonly made: boolean
  readonly verdict: Verdict
  readonly judged: string
  /** Where the page makes it; empty where what makes it is an absence. */
  readonly spans: readonly Span[]
  readonly basis: Basis
}

/** Every known claim about the page's compound, placed: by the sentence that makes it, or by the finding that shows it. */
export const placedClaims = (reading: Reading, options: CheckOptions): readonly ClaimPlace[] => {
  const page = openPage(reading, options)
  const said = new Map(placeClaims(page).map((c) => [c.row.id, c]))
  const { findings } = check(reading, options)
  return (page.compound ? page.facts.claimsOf(page.compound.id) : []).map((row) => {
    const by = findings.find((f) => row.seenBy !== undefined && f.code === row.seenBy)
    const at = said.get(row.id)
    return {
      id: row.id,
      claim: row.claim,
      made: at !== undefined || by !== undefined,
      verdict: page.facts.settled(row, "study") ? row.verdict : "unknown",
      judged: row.judged,
      spans: at ? [at.span] : (by?.spans ?? []),
      basis: page.facts.basis(row, row.judged, "study"),
    }
  })
}
