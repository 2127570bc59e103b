import type { Basis } from "../../base/index.ts"
import { amountPer, type OverMost, overMost } from "../ceilings.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"
import { judgeDose } from "../verdicts/dose.ts"

/** A dose above everything that labels or studies give; a stop where it is a multiple of that, or where it poisons, whatever else speaks for it. */
export const overCeiling: Look = {
  codes: ["dose/ten-times-ceiling", "dose/over-ceiling"],
  looksFor: "amounts above what labels and studies give",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const over = overMost(page, p)
      // What a label copy contradicts is said once, with the label's own figures.
      if (!over || (!over.stop && judgeDose(page, p)?.verdict === "contradicts-label")) return []
      return [
        found(page, {
          code: over.stop ? "dose/ten-times-ceiling" : "dose/over-ceiling",
          severity: over.stop ? "stop" : "caution",
          dimension: "dose",
          protocol: i,
          message: `The page reaches ${amountPer(over.reached, over.per)} in ${nameOf(p, i)}${sayOver(over)}.`,
          spans: whereOf(p, "dose", "frequency"),
          basis: over.stop?.kind === "poisons" ? [over.stop.basis, over.basis] : [over.basis],
        }),
      ]
    }),
}

const open = (basis: Basis): string => (basis.unconfirmed ? " (unconfirmed: no source located yet)" : "")

/** How far it goes, in words that follow what the page reaches. */
const sayOver = ({ stop, most, per, what, body, basis }: OverMost): string => {
  const forBody = body === null ? "" : `, reckoned for a body of ${body} kg`
  const of = `${amountPer(most, per)}, ${what}${forBody}${open(basis)}`
  if (stop === null) return `, above ${of}`
  if (stop.kind === "times") return `, ${stop.n === 10 ? "ten" : "five"} times or more ${of}`
  return `: ${amountPer(stop.from, per)} and more can poison or do lasting harm${open(stop.basis)}. The most is ${of}`
}
