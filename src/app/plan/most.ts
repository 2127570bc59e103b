import {
  compareQuantity,
  dimensionOf,
  type Protocol,
  type Quantity,
  type Route,
  settled,
  showQuantity,
} from "../../base/index.ts"
import { topsOf } from "../../check/index.ts"
import type { FollowedPlan, Most } from "../../follow/index.ts"
import { compoundNamed, shippedFacts as facts, foldName, readQuantity } from "../../reference/index.ts"

/** The most in a day that a page gives: its own maximum, or else what the highest of its doses add up to. */
export const pageMost = (p: Protocol): readonly Most[] => {
  const stated = settled(p.maximum)
  if (stated?.unit && stated.per === "day" && !stated.perKg)
    return [dayMost({ value: stated.high, unit: stated.unit }, "the most that the page allows")]
  const tops = topsOf(p).flatMap((t) => (t.perKg ? [] : [t.day]))
  const top = tops.reduce<Quantity | undefined>(
    (a, b) => (a && (dimensionOf(a) !== dimensionOf(b) || compareQuantity(a, b) >= 0) ? a : b),
    undefined,
  )
  return top ? [dayMost(top, "the most that the page reaches")] : []
}

const dayMost = (amount: Quantity, what: string): Most => {
  const said = showQuantity(amount)
  return { amount: said, per: "day", says: `${said} a day, ${what}` }
}

/** What a name stands for: two names of one compound are one substance. */
export const substanceOf = (name: string): NonNullable<FollowedPlan["compound"]> => ({
  id: compoundNamed(name)?.id ?? foldName(name),
  name,
})

/** The most of a substance that labels or studies give for a route. What is not settled may warn, and says that it is not. */
export const factsMost = (compound: string | null | undefined, route: Route): readonly Most[] => {
  if (compound == null) return []
  return facts
    .ceilingsOf(facts.idsNamed(compound))
    .filter((c) => !c.perKg && (c.routes === undefined || c.routes.includes(route)))
    .flatMap((c): readonly Most[] => {
      if (c.per === "once") return []
      const amount = showQuantity(readQuantity(c.amount))
      const open = facts.basis(c, c.what).unconfirmed ? ", as recalled (no source located yet)" : ""
      return [{ amount, per: c.per, says: `${amount} a ${c.per}, ${c.what}${open}` }]
    })
}
