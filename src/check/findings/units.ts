import { dimensionOf, settled } from "../../base/index.ts"
import { readQuantity } from "../../reference/index.ts"
import { amountsOf, nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

/** Doses without a unit, in a unit of another kind than everybody else's, or far too often in a day. */
export const unitsAndTimes: Look = {
  codes: ["dose/no-unit", "dose/unit-of-another-kind", "dose/unlikely-frequency"],
  looksFor: "units and times a day that cannot be meant",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const dose = settled(p.dose)
      const f = settled(p.frequency)
      const amounts = dose && amountsOf(dose)
      const compound = page.compoundOf(p)
      const usual = compound
        ? [
            ...page.facts.regimensOf(compound.id).flatMap((r) => (r.daily ? [r.daily.value.low] : [])),
            ...(compound.humanDose?.value ? [compound.humanDose.value.low] : []),
          ].map((t) => dimensionOf(readQuantity(t)))
        : []
      return [
        ...(dose && dose.unit === null
          ? [
              found(page, {
                code: "dose/no-unit",
                severity: "caution",
                dimension: "dose",
                protocol: i,
                message: `The page gives a number in ${nameOf(p, i)} and no unit; nothing can be measured from it.`,
                spans: whereOf(p, "dose"),
                absent: "the unit of the dose",
              }),
            ]
          : []),
        ...(amounts && usual.length > 0 && !usual.includes(dimensionOf(amounts.low))
          ? [
              found(page, {
                code: "dose/unit-of-another-kind",
                severity: "caution",
                dimension: "dose",
                protocol: i,
                message: `The page gives ${nameOf(p, i)} in ${amounts.low.unit}, while label copies and studies of ${compound?.names[0]} count in ${usual.join(" or ")}; one cannot be turned into the other.`,
                spans: whereOf(p, "dose"),
              }),
            ]
          : []),
        ...(f && f.per === "day" && f.pattern === null && f.high > 8
          ? [
              found(page, {
                code: "dose/unlikely-frequency",
                severity: "caution",
                dimension: "dose",
                protocol: i,
                message: `The page has ${nameOf(p, i)} taken up to ${f.high} times a day, which is hard to do and may be a slip.`,
                spans: whereOf(p, "frequency"),
              }),
            ]
          : []),
      ]
    }),
}
