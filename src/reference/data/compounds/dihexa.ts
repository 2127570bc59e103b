import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const dihexa: CompoundRow = {
  id: "dihexa",
  names: ["Dihexa", "PNB-0408"],
  class: {
    value: "angiotensin-IV-derived oligopeptide, HGF/c-Met potentiator; preclinical only",
    ...found("high", "dihexa-lib"),
  },
  status: [
    {
      place: "US",
      value:
        "named as dihexa acetate among substances to leave 503A Category 2 (Apr 2026 announcement); no approval, no known IND",
      ...found("medium", "peptidebenchmark", "dihexa-lib"),
    },
  ],
  humanDose: { value: null, ...found("high", "dihexa-lib"), note: "no established human dose; no human study" },
  halfLife: { value: "unknown in humans; very long half-life reported in rats (about 12 days IV)", ...recalled("low") },
  risks: [
    {
      value:
        "foundational paper (Benoist 2014, PMID 25187433) had an expression of concern in 2021 and was RETRACTED in 2025 (PMID 40312093); McCoy 2013 carries a notice of concern",
      ...found("high", "dihexa-retr", "dihexa-triage"),
    },
    { value: "theoretical oncogenic risk: c-Met is a proto-oncogene pathway", ...found("medium", "dihexa-lib") },
  ],
}
