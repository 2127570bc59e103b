import { settled } from "../../base/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"

/** A partner that nobody can or should take at home: one hospital dose, injection only, retracted evidence, opioid-type dependence. */
export const notStackable: Look = {
  codes: ["stack/not-stackable"],
  looksFor: "partners that cannot be taken at home",
  at: (page) =>
    followed(page).flatMap(({ p, i }) =>
      (settled(p.stack) ?? []).flatMap((m) => {
        const bar = page.facts.planBarRow(page.facts.compoundNamed(m.value)?.id ?? "")
        return bar
          ? [
              found(page, {
                code: "stack/not-stackable",
                severity: "stop",
                dimension: "stack",
                protocol: i,
                message: `The page offers ${m.value} as a partner in ${nameOf(p, i)}, and no plan can be made with it: ${bar.reason}.`,
                spans: [m.span],
                basis: [page.facts.basis(bar, bar.reason)],
              }),
            ]
          : []
      }),
    ),
}

/** A regimen of a compound for which no plan is made. */
export const notPlannable: Look = {
  codes: ["product/not-plannable"],
  looksFor: "regimens of compounds for which no plan is made",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const bar = page.facts.planBarRow(page.compoundOf(p)?.id ?? "")
      return bar && p.dose.how !== "missing"
        ? [
            found(page, {
              code: "product/not-plannable",
              severity: "stop",
              dimension: "product",
              protocol: i,
              message: `No plan is made of ${nameOf(p, i)}: ${bar.reason}.`,
              spans: whereOf(p, "dose"),
              basis: [page.facts.basis(bar, bar.reason)],
            }),
          ]
        : []
    }),
}
