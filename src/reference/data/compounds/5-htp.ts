import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const fiveHtp: CompoundRow = {
  id: "5-htp",
  names: ["5-HTP", "oxitriptan", "5-hydroxytryptophan"],
  class: { value: "serotonin precursor", ...found("high", "htp-wiki") },
  status: [
    { place: "US, UK", value: "food supplement", ...found("high", "htp-wiki") },
    {
      place: "EU",
      value: "prescription antidepressant in some countries (ATC N06AX01)",
      ...found("medium", "htp-wiki"),
    },
  ],
  humanDose: {
    value: {
      low: "50 mg",
      high: "300 mg",
      per: "day",
      perKg: false,
      route: "oral",
      usual: "50-100 mg 1-3 times daily",
    },
    ...found("medium", "htp-oracle"),
  },
  halfLife: { value: "about 2-4 h", ...recalled("medium") },
  risks: [
    {
      value: "serotonin toxicity with serotonergic drugs; nausea; EMS linked to contaminated product",
      ...found("high", "htp-oracle2", "htp-nb"),
    },
  ],
}
