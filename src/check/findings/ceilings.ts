import { amountPer, overMost } from "../ceilings.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"
import { judgeDose } from "../verdicts/dose.ts"

/** A dose above everything that labels or studies give; ten times it is a stop, whatever else speaks for it. */
export const overCeiling: Look = {
  codes: ["dose/ten-times-ceiling", "dose/over-ceiling"],
  looksFor: "amounts above what labels and studies give",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const over = overMost(page, p)
      // What a label copy contradicts is said once, with the label's own figures.
      if (!over || (!over.tenfold && judgeDose(page, p)?.verdict === "contradicts-label")) return []
      const open = over.unconfirmed ? ", as recalled (no source located yet)" : ""
      return [
        found(page, {
          code: over.tenfold ? "dose/ten-times-ceiling" : "dose/over-ceiling",
          severity: over.tenfold ? "stop" : "caution",
          dimension: "dose",
          protocol: i,
          message: `The page reaches ${amountPer(over.reached, over.per)} in ${nameOf(p, i)}${over.tenfold ? ", ten times or more" : ", above"} ${amountPer(over.most, over.per)}, ${over.what}${open}.`,
          spans: whereOf(p, "dose", "frequency"),
          basis: [over.basis],
        }),
      ]
    }),
}
