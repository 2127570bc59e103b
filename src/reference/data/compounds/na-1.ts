import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const na1: CompoundRow = {
  id: "na-1",
  names: ["NA-1", "nerinetide", "Tat-NR2B9c"],
  class: { value: "20-residue PSD-95 inhibitor, investigational", ...found("high", "na1-next", "na1-heart") },
  status: [
    {
      place: "everywhere",
      value: "not approved anywhere found; hospital trials only (NoNO Inc.)",
      ...found("high", "na1-next", "na1-trialsite"),
    },
  ],
  humanDose: {
    value: {
      low: "2.6 mg",
      high: "2.6 mg",
      per: "once",
      perKg: true,
      route: "intravenous",
      usual: "one dose before thrombectomy within 12 h of stroke",
    },
    ...found("high", "na1-heart", "na1-next"),
  },
  halfLife: { value: "short; no source located yet", ...recalled("low") },
  risks: [
    {
      value: "ESCAPE-NA1 (n=1105) and ESCAPE-NEXT (n=850, Lancet 2025) both missed the primary endpoint",
      ...found("high", "na1-heart", "na1-next", "na1-next2"),
    },
  ],
}
