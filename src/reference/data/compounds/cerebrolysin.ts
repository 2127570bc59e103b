import type { CompoundRow } from "../../format/compound.ts"
import { found, mixed, recalled } from "../basis.ts"

export const cerebrolysin: CompoundRow = {
  id: "cerebrolysin",
  names: ["Cerebrolysin"],
  class: {
    value: "porcine-brain peptide/amino-acid preparation, injectable only",
    ...found("high", "cere-ru", "cere-cochrane"),
  },
  status: [
    { place: "RU", value: "registered (P N013827/01)", ...found("high", "cere-ru") },
    { place: "AT and others", value: "authorised in Austria and many countries", ...recalled("high") },
    { place: "US", value: "not approved", ...recalled("high") },
  ],
  humanDose: {
    value: {
      low: "5 mL",
      high: "50 mL",
      per: "day",
      perKg: false,
      route: "IM up to 5 mL, IV up to 10 mL undiluted, infusion above",
      usual: "stroke 20-50 mL/day for 10-21 days",
    },
    ...found("high", "cere-smpc", "cere-bg"),
  },
  halfLife: { value: "not determinable (mixture)", ...found("high", "cere-ru") },
  risks: [
    {
      value: "contraindicated: epilepsy/status epilepticus, severe renal impairment, hypersensitivity",
      ...found("high", "cere-seif", "cere-bg"),
    },
    {
      value:
        "Cochrane 2023 (7 RCTs, 1773 people): probably no benefit on death; earlier version and this one report more non-fatal serious adverse events",
      ...mixed("medium", "cere-cochrane", "general-knowledge"),
      note: "risk-ratio figures not re-read here",
    },
  ],
}
