import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const ashwagandha: CompoundRow = {
  id: "ashwagandha",
  names: ["Ashwagandha", "Withania somnifera"],
  class: { value: "herbal adaptogen (withanolides)", ...found("high", "ash-nccih") },
  status: [
    {
      place: "DE",
      value: "BfR advises risk groups against use; thyroid, liver concerns",
      ...found("medium", "ash-bfr"),
    },
    { place: "DK", value: "sale restricted/banned", ...recalled("medium") },
  ],
  humanDose: {
    value: {
      low: "300 mg",
      high: "600 mg",
      per: "day",
      perKg: false,
      of: "root extract",
      route: "oral",
      usual: "300-600 mg; to 1250 mg/day for 6 months used",
    },
    ...found("medium", "ash-oracle", "ash-nm"),
  },
  halfLife: { value: "withanolides: hours (withaferin A short)", ...recalled("low") },
  risks: [
    {
      value:
        "rare liver injury; avoid in pregnancy, breastfeeding, thyroid or autoimmune disease, before surgery, hormone-sensitive prostate cancer",
      ...found("high", "ash-nccih", "ash-nm"),
    },
    { value: "600 mg/day for 8 weeks lowered TSH and raised T3/T4 (RCT, n=50)", ...found("high", "ash-sharma") },
  ],
}
