import { settled } from "../../base/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"

/** "Followed by reassessment", and not a word on what is to be looked at, by whom, or what would change. */
export const reassessmentOfNothing: Look = {
  codes: ["course/reassessment-of-nothing"],
  looksFor: "what a promised reassessment looks at",
  at: (page) =>
    page.reading.page.reassessment.length > 0
      ? []
      : page.reading.protocols.flatMap((p, i) =>
          settled(p.reassess) !== true
            ? []
            : [
                found(page, {
                  code: "course/reassessment-of-nothing",
                  severity: "note",
                  dimension: "course",
                  protocol: i,
                  message: `The page asks for a reassessment in ${nameOf(p, i)} and does not say of what, by whom, or what would make you stop.`,
                  spans: whereOf(p, "reassess"),
                  absent: "what is reassessed",
                }),
              ],
        ),
}
