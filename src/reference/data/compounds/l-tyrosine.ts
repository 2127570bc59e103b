import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const lTyrosine: CompoundRow = {
  id: "l-tyrosine",
  names: ["L-Tyrosine"],
  class: { value: "amino acid, catecholamine and thyroid-hormone precursor", ...found("high", "tyr-examine") },
  status: [{ place: "everywhere", value: "food supplement", ...found("medium", "tyr-dtoday") }],
  humanDose: {
    value: {
      low: "500 mg",
      high: "2000 mg",
      per: "day",
      perKg: false,
      route: "oral",
      usual: "500-2000 mg; acute-stress studies 100-150 mg/kg",
    },
    ...found("medium", "tyr-dtoday", "tyr-examine"),
  },
  halfLife: { value: "plasma peak 1-2 h, raised for about 6-8 h", ...recalled("medium") },
  risks: [
    {
      value: "avoid with MAOIs; caution in hyperthyroidism/Graves, melanoma history",
      ...found("medium", "tyr-dtoday", "tyr-examine"),
    },
  ],
}
