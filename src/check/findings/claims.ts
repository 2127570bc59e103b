import type { Finding, Severity, Span } from "../../base/index.ts"
import { type ClaimRow, says, type Verdict } from "../../reference/index.ts"
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

/** What claims are looked for about: the page's compound, and what else it is about, each by its own id. */
const claimedOf = (page: Page): readonly string[] => [
  ...new Set([page.compound?.id, ...page.subjects.map((s) => s.ids[0])].filter((id) => id !== undefined)),
]

/** Every known claim that a sentence of the page makes, at the first sentence that makes it. */
export const placeClaims = (page: Page): readonly PlacedClaim[] => {
  const { facts } = page
  return claimedOf(page).flatMap((id) => {
    const rows = facts.claimsOf(id)
    if (rows.length === 0) return []
    // On a page about several things a sentence has to name the one it speaks of.
    const mixed = page.subjects.length > 1 || page.reading.protocols.some((p) => !page.substanceOf(p)?.ids.includes(id))
    const spoken = page.sentences.map((s) => {
      const named = page.mentionedIn(s.span).map((m) => m.id)
      // A sentence that names something else may be about that.
      const other = named.some((n) => n !== id && !facts.idsNamed(n).includes(id))
      return { ...s, ours: !other && (!mixed || named.includes(id)) }
    })
    return rows.flatMap((row) => {
      const at = spoken.find(
        (s) =>
          s.ours &&
          row.said.some((all) => all.every((stem) => says(s.folded, stem))) &&
          !row.unless.some((u) => says(s.folded, u)),
      )
      return at ? [{ row, verdict: facts.settled(row, "study") ? row.verdict : "unknown", span: at.span }] : []
    })
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
    message: `The page says that ${page.facts.shownName(row.compound)} ${row.claim}; ${words[verdict]}: ${row.judged}.`,
    spans: [span],
    basis: [page.facts.basis(row, `${row.id}: ${row.judged}`, "study")],
  })
