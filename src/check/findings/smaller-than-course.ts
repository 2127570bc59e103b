import {
  contentOf,
  dimensionOf,
  exact,
  inBase,
  parseQuantity,
  type Quantity,
  sameStrength,
  settled,
  showQuantity,
  showRounded,
} from "../../base/index.ts"
import { productOf } from "../../reference/index.ts"
import { dailyOf, daysOf, nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { followed } from "../regimens.ts"

type Container = { readonly what: string; readonly holds: Quantity; readonly span: readonly [number, number] }

/** A course that needs more than one of the containers the page offers. */
export const smallerThanCourse: Look = {
  codes: ["product/smaller-than-course"],
  looksFor: "whether one container lasts the course",
  at: (page) => {
    const containers = containersOf(page)
    return followed(page).flatMap(({ p, i }) => {
      const daily = dailyOf(p)
      const days = daysOf(p)
      // How many bottles an emergency regimen would take is no help to anybody at home.
      const emergency = page.facts.emergencyRowIn(settled(p.name) ?? "") !== undefined
      if (!daily || !days || emergency || page.compoundOf(p) !== page.compound) return []
      const least = inBase(daily.low).mul(exact(days.low))
      const most = inBase(daily.high).mul(exact(days.high))
      return containers
        .filter((c) => dimensionOf(c.holds) === dimensionOf(daily.low) && least.compare(inBase(c.holds)) > 0)
        .map((c) =>
          found(page, {
            code: "product/smaller-than-course",
            severity: "note",
            dimension: "product",
            protocol: i,
            message: `One ${c.what} holds ${showQuantity(c.holds)}; the course in ${nameOf(p, i)} takes ${showRounded(least.div(inBase(c.holds)), 1)} to ${showRounded(most.div(inBase(c.holds)), 1)} of them.`,
            spans: [...whereOf(p, "dose", "cycle"), c.span],
          }),
        )
    })
  },
}

/** What the page offers to buy: contents printed as a mass, and strengths that a registered product has. */
const containersOf = (page: Page): readonly Container[] => {
  const registered = page.compound ? page.facts.productsOf(page.compound.id).map(productOf) : []
  return page.reading.page.formulations.flatMap((f): Container[] => {
    const { concentration } = f
    if (concentration === null) {
      const q = parseQuantity(f.strength)
      const solid = q.ok && (dimensionOf(q.value) === "mass" || dimensionOf(q.value) === "activity")
      return solid ? [{ what: `container of ${f.strength}`, holds: q.value, span: f.span }] : []
    }
    return registered.flatMap(({ name, contents }) =>
      contents.kind === "solution" && contents.volume !== null && sameStrength(contents.strength, concentration)
        ? [
            {
              what: `${showQuantity(contents.volume)} bottle of ${name}`,
              holds: contentOf(contents.strength, contents.volume),
              span: f.span,
            },
          ]
        : [],
    )
  })
}
