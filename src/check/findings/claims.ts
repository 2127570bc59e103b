import type { Finding, Severity, Span } from "../../base/index.ts"
import { type ClaimRow, foldText, says, type Verdict } from "../../reference/index.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"

const severities: Readonly<Record<Verdict, Severity>> = {
  supported: "note",
  partly: "note",
  "no-human-evidence": "unknown",
  "contradicts-label": "caution",
  "internally-inconsistent": "caution",
  unknown: "unknown",
}

const words: Readonly<Record<Verdict, string>> = {
  supported: "what was read agrees",
  partly: "what was read agrees in part",
  "no-human-evidence": "nothing found in people bears it out",
  "contradicts-label": "label copies say otherwise",
  "internally-inconsistent": "the page itself says otherwise",
  unknown: "this cannot be settled",
}

/** A claim of the page, found by its words, with what the facts say about it. */
export type PlacedClaim = { readonly row: ClaimRow; readonly verdict: Verdict; readonly span: Span }

/** Every known claim that a sentence of the page makes, at the first sentence that makes it. */
export const placeClaims = (page: Page): readonly PlacedClaim[] => {
  const { compound, facts } = page
  if (!compound) return []
  // A sentence that names another compound may be about that one.
  const others = facts.set.compounds
    .filter((c) => c.id !== compound.id)
    .flatMap((c) => c.names.map((n) => foldText(n).trim()))
  // On a page about several compounds a sentence has to name the one it speaks of.
  const mixed = page.reading.protocols.some((p) => page.compoundOf(p) !== compound)
  const own = compound.names.map((n) => foldText(n).trim())
  return facts.claimsOf(compound.id).flatMap((row) => {
    const at = page.sentences.find(
      (s) =>
        !others.some((n) => says(s.folded, n)) &&
        (!mixed || own.some((n) => says(s.folded, n))) &&
        row.said.some((all) => all.every((stem) => says(s.folded, stem))) &&
        !row.unless.some((u) => says(s.folded, u)),
    )
    return at ? [{ row, verdict: facts.settled(row, "study") ? row.verdict : "unknown", span: at.span }] : []
  })
}

/** Claims held against label copies and studies in people. */
export const claims: Look = {
  codes: Object.keys(severities).map((v) => `claim/page-${v}`),
  looksFor: "known claims, and what label copies and studies in people say about them",
  at: (page) => placeClaims(page).map((c) => findingOf(page, c)),
}

const findingOf = (page: Page, { row, verdict, span }: PlacedClaim): Finding =>
  found(page, {
    code: `claim/page-${verdict}`,
    severity: severities[verdict],
    dimension: "claim",
    message: `The page says that ${page.compound?.names[0] ?? "it"} ${row.claim}; ${words[verdict]}: ${row.judged}.`,
    spans: [span],
    basis: [page.facts.basis(row, `${row.id}: ${row.judged}`, "study")],
  })
