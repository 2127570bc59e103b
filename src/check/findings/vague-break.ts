import { settled } from "../../base/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

/** A break that is called for, without a length. */
export const vagueBreak: Look = {
  codes: ["course/vague-break"],
  looksFor: "how long a break lasts",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const rest = settled(p.rest)
      return typeof rest === "string"
        ? [
            found(page, {
              code: "course/vague-break",
              severity: "note",
              dimension: "course",
              protocol: i,
              message: `The page calls for a break in ${nameOf(p, i)} and does not say how long it lasts or what ends it.`,
              spans: whereOf(p, "rest"),
              absent: "the length of the break",
            }),
          ]
        : []
    }),
}
