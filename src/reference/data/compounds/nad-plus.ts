import type { CompoundRow } from "../../format/compound.ts"
import { found, mixed } from "../basis.ts"

export const nadPlus: CompoundRow = {
  id: "nad-plus",
  names: ["NAD+", "nicotinamide adenine dinucleotide"],
  class: { value: "coenzyme; infusions and injections unapproved", ...found("high", "nad-oracle") },
  status: [
    {
      place: "US",
      value: "no approved product; in interim 503A Category 1 (as of Sep 2024)",
      ...found("medium", "nad-oracle", "nad-503a"),
    },
  ],
  humanDose: {
    value: null,
    ...found("medium", "nad-oracle"),
    note: "no standard dose; a pilot infused about 750 mg over 6 h (general knowledge)",
  },
  halfLife: {
    value: "plasma level did not rise for the first 2 h of a 3 umol/min infusion",
    ...found("medium", "nad-oracle2"),
  },
  risks: [
    {
      value: "infusion-rate-related nausea, flushing, chest tightness; sterility risk",
      ...mixed("medium", "general-knowledge", "nad-oracle"),
    },
  ],
}
