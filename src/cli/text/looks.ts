import type { Answer } from "../../app/index.ts"
import { figure } from "./figure.ts"
import { field } from "./lines.ts"

/** When a trial may be stopped early, as text. */
export const looksText = ({ constant, looks, trials }: Answer<"looks">): string =>
  [
    ...looks.map(({ pair, day, z, probBenefit }) =>
      field(
        `pair ${pair}`,
        `day ${day}: stop for benefit when its chance under the flat prior is above ${(100 * probBenefit).toFixed(probBenefit > 0.9995 ? 4 : 2)} % (z above ${figure(z)})`,
      ),
    ),
    field(
      "constant",
      `${figure(constant)}, from ${trials} simulated trials of nothing for each of four kinds of errors`,
    ),
    field("", "Looking after every pair at 97.5 % instead cries wolf in 7 to 13 % of trials of nothing."),
  ].join("\n")
