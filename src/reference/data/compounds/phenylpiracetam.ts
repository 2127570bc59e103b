import type { CompoundRow } from "../../format/compound.ts"
import { found, mixed, recalled } from "../basis.ts"

export const phenylpiracetam: CompoundRow = {
  id: "phenylpiracetam",
  names: ["Phenylpiracetam", "fonturacetam", "Phenotropil", "carphedon"],
  class: { value: "racetam stimulant-nootropic", ...found("high", "phenyl-malykh", "phenyl-doping") },
  status: [
    { place: "RU", value: "prescription tablets 50/100 mg", ...found("high", "phenyl-label") },
    {
      place: "WADA",
      value: "S6.A non-specified stimulant (fonturacetam), prohibited in competition; on IOC list since 1998",
      ...found("high", "icc-s6", "phenyl-dshs"),
    },
    { place: "US", value: "not approved", ...recalled("high") },
  ],
  humanDose: {
    value: {
      low: "100 mg",
      high: "200 mg",
      per: "day",
      perKg: false,
      route: "oral",
      usual: "100-200 mg per day, before mid-afternoon; label ceiling higher",
    },
    ...mixed("medium", "general-knowledge", "phenyl-label"),
  },
  halfLife: {
    value: "human PK unpublished; 2.5-3 h in rodents; 3-5 h often quoted",
    ...found("medium", "phenyl-malykh"),
  },
  risks: [{ value: "insomnia, agitation, blood-pressure rise; tolerance reported by users", ...recalled("medium") }],
}
