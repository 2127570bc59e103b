import type { Answer } from "../../app/index.ts"
import { figure, percent } from "./figure.ts"
import { field, wrap } from "./lines.ts"

/** What a trial can show, as text. */
export const powerText = (p: Answer<"power">): string =>
  [
    field(
      "power",
      `${percent(p.power)} of ${p.trials} simulated trials find it (${percent(p.exactPower)} if the errors were known)`,
    ),
    field("false alarms", `${percent(p.falsePositive)} where there is nothing to find`),
    field("width", `the 95 % interval is ${figure(p.meanWidth)} standard deviations wide on average`),
    field(
      "80 % power",
      p.weeksFor80 === null ? "not within two years of such blocks" : `takes ${p.weeksFor80} weeks of such blocks`,
    ),
    ...p.notes.map((n) => wrap(n)),
  ].join("\n")
