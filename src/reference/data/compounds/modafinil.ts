import type { CompoundRow } from "../../format/compound.ts"
import { found, recalled } from "../basis.ts"

export const modafinil: CompoundRow = {
  id: "modafinil",
  names: ["Modafinil", "Provigil"],
  class: {
    value: "wakefulness-promoting agent; dopamine-transporter inhibitor; CYP3A4 inducer, CYP2C19 inhibitor",
    ...found("high", "moda-pi", "moda-renal"),
  },
  status: [
    { place: "US", value: "prescription, Schedule IV", ...found("high", "moda-pi") },
    { place: "UK", value: "prescription; narcolepsy only", ...found("high", "moda-mhra") },
    { place: "ZA", value: "Schedule 5", ...recalled("medium") },
    { place: "WADA", value: "S6.A, prohibited in competition", ...found("high", "icc-s6") },
  ],
  humanDose: {
    value: { low: "100 mg", high: "400 mg", per: "day", perKg: false, route: "oral", usual: "200 mg in the morning" },
    ...found("high", "moda-renal"),
  },
  halfLife: { value: "about 15 h after multiple doses", ...recalled("high") },
  risks: [
    {
      value:
        "serious rash (SJS), angioedema, multi-organ hypersensitivity, psychiatric symptoms, cardiovascular effects",
      ...found("high", "moda-pi", "moda-renal"),
    },
    {
      value:
        "possible major congenital malformations; do not use in pregnancy; effective contraception during and 2 months after (UK/EU)",
      ...found("high", "moda-mhra"),
    },
  ],
}
