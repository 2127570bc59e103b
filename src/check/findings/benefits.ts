import { settled } from "../../base/index.ts"
import { nameOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

const who = { laboratory: "a laboratory", clinician: "a clinician" } as const

/** A promised benefit that nobody can measure at home. */
export const benefitNotMeasurable: Look = {
  codes: ["claim/benefit-not-measurable-at-home"],
  looksFor: "benefits that cannot be measured at home",
  at: (page) =>
    followed(page).flatMap(({ p, i }) =>
      (settled(p.benefits) ?? []).flatMap((m) => {
        const row = page.facts.constructIn(m.value)
        if (!row || row.by === "self") return []
        return [
          found(page, {
            code: "claim/benefit-not-measurable-at-home",
            severity: page.facts.settled(row, "study") ? "note" : "unknown",
            dimension: "claim",
            protocol: i,
            message: `The page promises this in ${nameOf(p, i)}; as ${row.construct} it would take ${who[row.by]} to measure, so a diary can neither bear it out nor rule it out.`,
            spans: [m.span],
            basis: [page.facts.basis(row, `${row.construct}: ${row.measures.join(", ")}; ${row.caution}`, "study")],
          }),
        ]
      }),
    ),
}
