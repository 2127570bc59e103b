import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const rhodiolaRosea: CompoundRow = {
  id: "rhodiola-rosea",
  names: ["Rhodiola rosea", "roseroot"],
  class: { value: "herbal adaptogen (rosavins, salidroside)", ...found("high", "rho-ema", "rho-drugs") },
  status: [
    { place: "EU", value: "HMPC traditional-use monograph", ...found("high", "rho-ema") },
    { place: "elsewhere", value: "food supplement", ...found("medium", "rho-drugs") },
  ],
  humanDose: {
    value: {
      low: "200 mg",
      high: "600 mg",
      per: "day",
      perKg: false,
      of: "extract",
      route: "oral",
      usual: "200-600 mg; 340-680 mg SHR-5 studied to 12 weeks",
    },
    ...found("medium", "rho-drugs"),
  },
  halfLife: { value: "not found", ...recalled("low") },
  risks: [
    {
      value: "dizziness, dry mouth, headache; possible serotonergic syndrome with paroxetine (one case)",
      ...found("medium", "rho-rabbit", "rho-case"),
    },
  ],
}
