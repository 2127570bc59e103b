import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const selank: CompoundRow = {
  id: "selank",
  names: ["Selank", "TP-7", "TKPRPGP"],
  class: { value: "tuftsin-analogue heptapeptide anxiolytic", ...found("high", "selank-pm", "dihexa-lib") },
  status: [
    { place: "RU", value: "registered nasal drops 0.15% (about 2009)", ...found("medium", "selank-pm", "dihexa-lib") },
    { place: "US", value: "not approved", ...found("high", "dihexa-lib") },
  ],
  humanDose: {
    value: {
      low: "900 mcg",
      high: "2700 mcg",
      per: "day",
      perKg: false,
      route: "intranasal",
      usual: "300-900 mcg three times daily for 14 days, then 1-3 weeks off",
    },
    ...found("medium", "selank-pm"),
    note: "another label summary gives 2-3 drops (about 75 mcg each) per nostril three times daily",
  },
  halfLife: { value: "minutes; not characterised in humans", ...recalled("low") },
  risks: [{ value: "pregnancy, breastfeeding contraindicated; bad taste, allergy", ...found("medium", "selank-pm") }],
}
