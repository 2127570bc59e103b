import { settled } from "../../base/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

/** A regimen for something that belongs to an emergency service or a hospital. */
export const emergencyUse: Look = {
  codes: ["claim/emergency-use"],
  looksFor: "regimens for an emergency",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const row = page.facts.emergencyRowIn(settled(p.name) ?? "")
      return row
        ? [
            found(page, {
              code: "claim/emergency-use",
              severity: "stop",
              dimension: "claim",
              protocol: i,
              message: `The page offers ${nameOf(p, i)} as something to do by oneself. ${row.wording}`,
              spans: whereOf(p, "name"),
              basis: [page.facts.basis(row, row.wording)],
            }),
          ]
        : []
    }),
}
