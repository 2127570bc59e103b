import type { Diary } from "./diary.ts"
import { readMs } from "./moment.ts"
import type { PlannedMoment } from "./planned.ts"

/** When a dose is to be told again, in milliseconds since 1970: the snooze that was made last counts, on whichever device. Null where none
 *  stands. */
export const snoozedUntil = (diary: Diary, { plan, key }: Pick<PlannedMoment, "plan" | "key">): number | null => {
  const event = diary.lastSnoozeOf(plan, key)?.event
  const until = event?.kind === "dose-snoozed" ? readMs(event.until) : null
  return until?.ok ? until.value : null
}
