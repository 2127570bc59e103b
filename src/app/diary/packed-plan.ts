import { exact, type Given, parseQuantity, type Quantity, showExact, showQuantity } from "../../base/index.ts"
import type { FollowedPlan } from "../../follow/index.ts"
import { parseSchedule, type Schedule, saySchedule } from "../../schedule/index.ts"
import type { PackedPlan } from "../contract/pocket.ts"

/** A followed plan as plain text and numbers, for a device to carry. */
export const packPlan = (plan: FollowedPlan): PackedPlan => ({
  ...plan,
  schedule: saySchedule(plan.schedule),
  gives: packGives(plan.gives),
  earlier: plan.earlier.map((v) => ({ ...v, schedule: saySchedule(v.schedule), gives: packGives(v.gives) })),
  tolerance: plan.tolerance && showExact(plan.tolerance),
  sites: [...plan.sites],
  most: [...(plan.most ?? [])],
  warnings: plan.warnings && [...plan.warnings],
  effects: [...plan.effects],
  trials: plan.trials?.map((t) => ({
    ...t,
    gives: [t.gives[0] && packGives(t.gives[0]), t.gives[1] && packGives(t.gives[1])],
    known: [...t.known],
  })),
})

/** The same plan again. Throws for text that {@link packPlan} did not write. */
export const unpackPlan = (packed: PackedPlan): FollowedPlan => ({
  ...packed,
  schedule: scheduleIn(packed, packed.schedule),
  gives: unpackGives(packed.gives),
  earlier: (packed.earlier ?? []).map((v) => ({
    ...v,
    schedule: scheduleIn(packed, v.schedule),
    gives: unpackGives(v.gives),
  })),
  tolerance: packed.tolerance === null ? null : exact(packed.tolerance),
  trials: packed.trials?.map((t) => ({
    ...t,
    gives: [t.gives[0] && unpackGives(t.gives[0]), t.gives[1] && unpackGives(t.gives[1])],
  })),
})

const packGives = (gives: readonly (Given | undefined)[]): PackedPlan["gives"] =>
  gives.map((g) => (g ? { amount: showQuantity(g.amount), instruction: g.instruction } : null))

const unpackGives = (gives: PackedPlan["gives"]): FollowedPlan["gives"] =>
  gives.map((g) => (g ? { ...g, amount: amountOf(g.amount) } : undefined))

const scheduleIn = ({ id }: PackedPlan, text: string): Schedule => {
  const schedule = parseSchedule(text)
  if (!schedule.ok) throw new Error(`plan ${id} carries a schedule that cannot be read: ${text}`)
  return schedule.value
}

const amountOf = (text: string): Quantity => {
  const amount = parseQuantity(text)
  if (!amount.ok) throw new Error(`"${text}" is not an amount`)
  return amount.value
}
