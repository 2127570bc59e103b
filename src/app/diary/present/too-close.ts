import { closeAt, type Diary, type DoseStanding, type FollowedPlan, tooClose } from "../../../follow/index.ts"
import { moment } from "./moment.ts"

/** What to do about a dose that comes too close to another, in one sentence; null where it may be taken. Of one that is still to come it is said
 *  what holds if it were taken now. */
export const sayTooClose = (diary: Diary, plan: FollowedPlan, dose: DoseStanding, now: number, zone: string | null) => {
  const close = dose.state === "later" ? closeAt(diary, plan, dose, now) : tooClose(diary, plan, dose, now)
  if (close === null) return null
  return close.why === "next is near"
    ? {
        do: "leave out" as const,
        says: `The next is in ${span(close.minutes)}: leave this one out.`,
        until: moment(plan, close.next, zone),
      }
    : {
        do: "hold" as const,
        says: `The last one was taken ${close.minutes === 0 ? "just now" : `${span(close.minutes)} ago`}: do not take this one before ${moment(plan, close.free, zone).slice(11, 16)}, or leave it out.`,
        until: moment(plan, close.free, zone),
      }
}

/** "16 minutes", "2 h 05 min". */
const span = (minutes: number): string =>
  minutes === 1
    ? "1 minute"
    : minutes < 60
      ? `${minutes} minutes`
      : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`
