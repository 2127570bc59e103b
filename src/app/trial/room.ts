import type { Layout, PlanId } from "../../base/index.ts"
import { type KeptDiary, noSuchPlan } from "../diary/kept-diary.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome } from "../use-case.ts"
import { firstDay, planDayFrom } from "./first-day.ts"
import { againstBlocks, pairsThatFit } from "./tried-plan.ts"

/** What days of a plan a trial could live if it were begun now. */
export type Room = {
  /** How many pairs of such blocks fit. */
  readonly pairs: (of: Pick<Layout, "arms" | "blockDays">) => number
  /** What stands against living its days in these blocks; null where nothing does. */
  readonly against: (layout: Layout) => string | null
}

/** The room that a kept plan has for a trial. */
export const roomFor = async (ports: Ports, kept: KeptDiary, id: PlanId): Promise<Outcome<Room>> => {
  const followed = await kept.plan(id)
  if (!followed) return noSuchPlan(id)
  const now = ports.clock.now().epochMilliseconds
  const from = firstDay(kept, followed, undefined, now)
  if (!from.ok) return from
  const planDay = planDayFrom(kept, followed, from.value, now)
  return done({
    pairs: (of) => pairsThatFit(followed, of, planDay),
    against: (layout) => againstBlocks(followed, layout, planDay),
  })
}
