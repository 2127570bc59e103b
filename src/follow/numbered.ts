import { blindedAs } from "./acts/open.ts"
import type { FollowedPlan } from "./followed.ts"
import { dayOfMoment } from "./night.ts"
import { armDay } from "./trial-days.ts"

/** Whether what is taken at a moment (milliseconds since 1970) comes out of a numbered container of a blinded trial, and not out of the plan's own. */
export const isHidden = (plan: FollowedPlan, ms: number): boolean =>
  (plan.trials ?? []).some((t) => t.blinded && armDay(t, dayOfMoment(ms, plan.schedule.zone))?.kind === "container")

/** Whether a container is one that a trial numbers: opened by its code, on a day of the trial. */
export const isNumbered = (plan: FollowedPlan, lot: string | null, openedMs: number): boolean =>
  lot?.startsWith(blindedAs("")) === true && isHidden(plan, openedMs)
