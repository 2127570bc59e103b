import type { UnfoundJournalRow } from "../format/literature.ts"
import { found } from "./basis.ts"

/** Titles that were looked for. */
export const unfoundJournals: readonly UnfoundJournalRow[] = [
  {
    title: "Journal of Stroke Research",
    what: "no ISSN and no page of a journal with this name was found; the NLM catalogue, Crossref and the ISSN portal could settle it",
    ...found("medium", "gh-jsr"),
  },
]
