import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const tianeptine: CompoundRow = {
  id: "tianeptine",
  names: ["Tianeptine", "Stablon", "Coaxil"],
  class: {
    value: "atypical tricyclic antidepressant; mu-opioid receptor agonist",
    ...found("high", "tia-zaza", "tia-healio"),
  },
  status: [
    {
      place: "US",
      value: "not approved; FDA says avoid; state controls in several states",
      ...found("high", "tia-fda", "tia-healio"),
    },
    {
      place: "FR",
      value: "narcotic-type prescribing rules since 2012; label warns of addiction",
      ...found("high", "tia-healio"),
    },
    { place: "RU, UA, TR, AM", value: "controlled substance", ...found("medium", "tia-healio") },
    { place: "ZA", value: "no registration known", ...recalled("low") },
  ],
  humanDose: {
    value: {
      low: "25 mg",
      high: "50 mg",
      per: "day",
      perKg: false,
      route: "oral",
      usual: "12.5 mg three times daily; 25 mg/day over 70 years or renal impairment",
    },
    ...found("high", "tia-ansm", "tia-zaza"),
  },
  halfLife: { value: "2.5 h (one hour longer over 70 years)", ...found("high", "tia-mims") },
  risks: [
    {
      value: "opioid-type dependence, withdrawal, respiratory depression at high dose; taper 7-14 days",
      ...found("high", "tia-zaza", "tia-fda", "tia-ansm"),
    },
    {
      value:
        "MAOI: contraindicated on the French 2014 label (2 weeks gap); Malta 2022 label keeps a warning but not a listed contraindication",
      ...found("high", "tia-ansm", "tia-mt"),
    },
  ],
}
