import type { Answer } from "../../app/index.ts"
import { figure } from "./figure.ts"
import { field, wrap } from "./lines.ts"

/** Many people's answer as text; persons are listed by --json. */
export const poolText = (p: Answer<"pool">): string =>
  [
    field("people", `${p.people}, ${p.observations} scores`),
    field(
      "effect",
      `${figure(p.effect.mean)} on average, 95 % from ${figure(p.effect.q025)} to ${figure(p.effect.q975)}`,
    ),
    field(
      "differ",
      `people's effects differ by an sd of ${figure(p.heterogeneity.sd)}, 95 % from ${figure(p.heterogeneity.q025)} to ${figure(p.heterogeneity.q975)}`,
    ),
    ...p.notes.map((n) => wrap(n)),
  ].join("\n")
