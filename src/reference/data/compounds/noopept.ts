import type { CompoundRow } from "../../format/compound.ts"
import { found, mixed, recalled } from "../basis.ts"

export const noopept: CompoundRow = {
  id: "noopept",
  names: ["Noopept", "omberacetam", "GVS-111"],
  class: {
    value: "proline-glycine dipeptide ester; prodrug of cycloprolylglycine; nootropic",
    ...found("high", "noopept-ru", "noopept-vox"),
  },
  status: [
    { place: "RU", value: "registered tablets 10 mg (LS-001577)", ...found("high", "noopept-ru") },
    {
      place: "US",
      value: "not approved; not a lawful dietary-supplement ingredient; unscheduled",
      ...found("high", "noopept-vox", "noopept-wiki"),
    },
    { place: "AU", value: "Schedule 4", ...found("medium", "noopept-wiki") },
  ],
  humanDose: {
    value: {
      low: "10 mg",
      high: "30 mg",
      per: "day",
      perKg: false,
      route: "oral",
      usual: "10 mg twice daily, longest human study 56 days",
    },
    ...found("medium", "noopept-neznamov", "noopept-wiki"),
  },
  halfLife: { value: "not well characterised in humans", ...found("medium", "noopept-wiki") },
  risks: [
    {
      value: "sleep disturbance, irritability, blood-pressure rise reported",
      ...mixed("medium", "noopept-neznamov", "general-knowledge"),
    },
    {
      value:
        "contraindicated in pregnancy, breastfeeding, under 18, severe liver or kidney disease, lactose intolerance (tablet excipient)",
      ...recalled("medium"),
    },
  ],
}
