import type { RetractionRow } from "../format/literature.ts"
import { found } from "./basis.ts"

/** Papers that were taken back. */
export const retractions: readonly RetractionRow[] = [
  {
    id: "benoist2014",
    firstAuthor: "Benoist",
    year: 2014,
    pmid: "25187433",
    what: "the founding paper on dihexa: an expression of concern in 2021, retracted in 2025 (PMID 40312093)",
    ...found("high", "dihexa-retr", "dihexa-triage"),
  },
]
