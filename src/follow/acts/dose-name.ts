import { showZoned, zonedOfMs } from "../../base/index.ts"
import type { FollowedPlan } from "../followed.ts"

/** A dose's name: its moment in the plan's own zone, wherever the person is. */
export const named = (plan: FollowedPlan, { key }: { readonly key: number }): string =>
  showZoned(zonedOfMs(key, plan.schedule.zone))
