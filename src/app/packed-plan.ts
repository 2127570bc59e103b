import { exact, parseQuantity, type Quantity, showExact, showQuantity } from "../base/index.ts"
import type { FollowedPlan } from "../follow/index.ts"
import { parseSchedule, saySchedule } from "../schedule/index.ts"
import type { PackedPlan } from "./contract/pocket.ts"

/** A followed plan as plain text and numbers, for a device to carry. */
export const packPlan = (plan: FollowedPlan): PackedPlan => ({
  ...plan,
  schedule: saySchedule(plan.schedule),
  gives: plan.gives.map((g) => (g ? { amount: showQuantity(g.amount), instruction: g.instruction } : null)),
  tolerance: plan.tolerance && showExact(plan.tolerance),
  sites: [...plan.sites],
  effects: [...plan.effects],
})

/** The same plan again. Throws for text that {@link packPlan} did not write. */
export const unpackPlan = (packed: PackedPlan): FollowedPlan => {
  const schedule = parseSchedule(packed.schedule)
  if (!schedule.ok) throw new Error(`plan ${packed.id} carries a schedule that cannot be read: ${packed.schedule}`)
  return {
    ...packed,
    schedule: schedule.value,
    gives: packed.gives.map((g) => (g ? { ...g, amount: amountOf(g.amount) } : undefined)),
    tolerance: packed.tolerance === null ? null : exact(packed.tolerance),
  }
}

const amountOf = (text: string): Quantity => {
  const amount = parseQuantity(text)
  if (!amount.ok) throw new Error(`"${text}" is not an amount`)
  return amount.value
}
