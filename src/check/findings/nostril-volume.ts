import {
  compareQuantity,
  exact,
  type Quantity,
  quantity,
  settled,
  showRounded,
  times,
  volumeOf,
} from "../../base/index.ts"
import { limitOf, limitRow } from "../../reference/index.ts"
import { amountsOf, nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { followed } from "../regimens.ts"
import { routesOf } from "../routes.ts"

const drop = quantity(50, "uL")

/** Nasal doses that overflow the nose at one of the page's strengths, or are smaller than a drop at another. */
export const nostrilVolume: Look = {
  codes: ["product/nostril-volume", "product/smaller-than-a-drop"],
  looksFor: "whether the nose can hold a dose and a drop can make it",
  at: (page) => {
    const most = times(limitOf("nostril-volume"), exact(2))
    return doses(page).flatMap(({ p, i, low, high, strength, span }) => {
      const basis = [page.facts.basis(limitRow("nostril-volume"), "one nostril holds about 150 uL upright")]
      if (compareQuantity(low, most) > 0) {
        return [
          found(page, {
            code: "product/nostril-volume",
            severity: "caution",
            dimension: "product",
            protocol: i,
            message: `At ${strength} the dose in ${nameOf(p, i)} is ${inMl(low)} to ${inMl(high)} mL, more than two nostrils hold at once.`,
            spans: [...whereOf(p, "dose"), span],
            basis,
          }),
        ]
      }
      return compareQuantity(low, drop) < 0
        ? [
            found(page, {
              code: "product/smaller-than-a-drop",
              severity: "caution",
              dimension: "product",
              protocol: i,
              message: `At ${strength} the smallest dose in ${nameOf(p, i)} is ${showRounded(low.value.div(drop.value), 2)} of a 50 uL drop, which no dropper can make.`,
              spans: [...whereOf(p, "dose"), span],
            }),
          ]
        : []
    })
  },
}

const inMl = (v: Quantity): string => showRounded(v.value.div(exact(1000)), 2)

/** Every nasal dose at every strength the page offers, as volumes in uL. */
const doses = (page: Page) =>
  followed(page).flatMap(({ p, i }) => {
    const dose = settled(p.dose)
    const amounts = dose?.per === "dose" ? amountsOf(dose) : undefined
    if (!amounts || !routesOf(p).includes("intranasal")) return []
    return page.reading.page.formulations.flatMap((f) => {
      const low = f.concentration && volumeOf(amounts.low, f.concentration)
      const high = f.concentration && volumeOf(amounts.high, f.concentration)
      return low?.ok && high?.ok ? [{ p, i, low: low.value, high: high.value, strength: f.strength, span: f.span }] : []
    })
  })
