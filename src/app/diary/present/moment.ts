import { showZoned, zonedOfMs } from "../../../base/index.ts"
import type { FollowedPlan } from "../../../follow/index.ts"

/** A moment (milliseconds since 1970) where the person is; null means where the plan is at home. */
export const moment = (plan: FollowedPlan, ms: number, zone: string | null): string =>
  showZoned(zonedOfMs(ms, zone ?? plan.schedule.zone))
