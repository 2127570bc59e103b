import type { EventId } from "../base/index.ts"
import type { Diary } from "./diary.ts"
import type { DoseStanding } from "./dose-state.ts"
import type { FollowedPlan } from "./followed.ts"
import type { PlannedMoment } from "./planned.ts"

/** Why an open dose is better not taken now. */
export type TooClose =
  /** Late, and the next planned dose comes sooner than half the time that lies between the two. */
  | { readonly why: "next is near"; readonly next: number; readonly minutes: number }
  /** The last dose was taken less than half that time ago. `free` is when half of it has passed. */
  | { readonly why: "last is near"; readonly last: number; readonly minutes: number; readonly free: number }

const MINUTE_MS = 60_000

/** The rule for doses that come close together: with less than half the interval to the next planned dose a late one is left out, and one that
 *  falls due less than half its interval after the last one was really taken is held up. Null where the dose may be taken, or is not open.
 *  `now` is in milliseconds since 1970. */
export const tooClose = (diary: Diary, plan: FollowedPlan, dose: DoseStanding, now: number): TooClose | null =>
  dose.state === "due" || dose.state === "late" ? closeAt(diary, plan, dose, now) : null

/** The same of a dose that is taken at `now`, whatever has become of it; `own` is its event where it stands in the diary already. */
export const closeAt = (
  diary: Diary,
  plan: FollowedPlan,
  dose: PlannedMoment,
  now: number,
  own?: EventId,
): TooClose | null => {
  if (now > dose.ms && dose.after !== null && now < dose.after && (dose.after - now) * 2 < dose.after - dose.ms)
    return { why: "next is near", next: dose.after, minutes: Math.ceil((dose.after - now) / MINUTE_MS) }
  const between = dose.before !== null ? dose.ms - dose.before : dose.after !== null ? dose.after - dose.ms : null
  const last =
    between === null
      ? undefined
      : diary
          .dosesOf(plan.id)
          .between(now - between, now + 1)
          .filter((d) => d.id !== own && !(own !== undefined && d.ms === now && d.id > own))
          .at(-1)
  if (between === null || last === undefined || (now - last.ms) * 2 >= between) return null
  return {
    why: "last is near",
    last: last.ms,
    minutes: Math.floor((now - last.ms) / MINUTE_MS),
    free: last.ms + Math.ceil(between / 2),
  }
}
