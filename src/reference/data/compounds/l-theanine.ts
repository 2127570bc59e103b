import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const lTheanine: CompoundRow = {
  id: "l-theanine",
  names: ["L-Theanine"],
  class: { value: "tea amino acid, glutamate analogue", ...found("high", "thea-faq") },
  status: [
    {
      place: "US",
      value: "supplement, GRAS; 503A interim Category 1 since the Sep 2023 update",
      ...found("medium", "thea-faq", "apc-2023"),
    },
  ],
  humanDose: {
    value: {
      low: "100 mg",
      high: "400 mg",
      per: "day",
      perKg: false,
      route: "oral",
      usual: "200 mg; to 900 mg/day for 8 weeks in studies",
    },
    ...found("medium", "thea-faq", "thea-oracle"),
  },
  halfLife: { value: "about 65 min (another source prints 3 h)", ...recalled("medium") },
  risks: [
    { value: "headache, sleepiness; caution with antihypertensives and stimulants", ...found("medium", "thea-faq") },
    {
      value: "ADHD: one 6-week RCT in 98 boys (400 mg/day) improved sleep quality, not attention as primary",
      ...found("medium", "thea-oracle"),
    },
  ],
}
