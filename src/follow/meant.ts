import { pausesOf, ruleOf } from "./course.ts"
import type { Diary } from "./diary.ts"
import { type DoseStanding, doseStanding } from "./dose-state.ts"
import type { FollowedPlan } from "./followed.ts"
import { plannedBetween } from "./planned.ts"

/** A dose taken further from every planned moment than this belongs to none of them. */
export const REACH_HOURS = 12

/** The planned dose that somebody means who says "I took it at `ms`": the nearest in time, whether it is settled or not; the earlier of two that are as near. */
export const doseMeant = (
  diary: Diary,
  plan: FollowedPlan,
  ms: number,
  zone: string | null = null,
): DoseStanding | undefined => {
  const reach = REACH_HOURS * 3_600_000
  const near = plannedBetween(plan, ms - reach, ms + reach + 1, zone)
  let best = near[0]
  for (const d of near) if (best && Math.abs(d.ms - ms) < Math.abs(best.ms - ms)) best = d
  return best && doseStanding(best, diary, ms, ruleOf(diary, plan), pausesOf(diary, plan))
}

/** The planned dose of a key. */
export const doseOfKey = (
  diary: Diary,
  plan: FollowedPlan,
  key: number,
  now: number,
  zone: string | null = null,
): DoseStanding | undefined => {
  const reach = 48 * 3_600_000
  const planned = plannedBetween(plan, key - reach, key + reach, zone).find((d) => d.key === key)
  return planned && doseStanding(planned, diary, now, ruleOf(diary, plan), pausesOf(diary, plan))
}
