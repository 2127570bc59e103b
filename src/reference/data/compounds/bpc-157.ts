import type { CompoundRow } from "../../format/compound.ts"
import { found, mixed } from "../basis.ts"

export const bpc157: CompoundRow = {
  id: "bpc-157",
  names: ["BPC-157"],
  class: { value: "15-residue gastric peptide, preclinical", ...found("high", "bpc-pk") },
  status: [
    {
      place: "US",
      value: "same July 2026 PCAC round, staff recommended against; earlier Category 2",
      ...found("high", "peptidemark", "apc-2023"),
    },
    { place: "AU", value: "Schedule 4", ...found("medium", "tga-map") },
    { place: "WADA", value: "named under S0, prohibited at all times", ...found("high", "icc-s0") },
  ],
  humanDose: { value: null, ...found("high", "bpc-invivo"), note: "no established human dose" },
  halfLife: { value: "under 30 min (rats, dogs)", ...found("high", "bpc-pk") },
  risks: [
    {
      value:
        "no completed controlled human trial; NCT02637284 withdrawn; angiogenesis raises a theoretical tumour concern",
      ...found("medium", "bpc-invivo", "bpc-inpharmd"),
    },
    {
      value:
        "PMID 40131143 is a two-person pilot (general knowledge) but a peptide site describes it as 24 people with placebo",
      ...mixed("medium", "err-titrate", "general-knowledge"),
    },
  ],
}
