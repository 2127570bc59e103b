import type { DiaryEvent, EventId } from "../base/index.ts"
import type { Diary } from "./diary.ts"
import type { FollowedPlan } from "./followed.ts"

/** The events that a device needs to fold the present by itself, as they were written: what happened since `since` (milliseconds
 *  since 1970), and from before it all that shapes how a plan is followed, each with its corrections. */
export const carriedEvents = (diary: Diary, plans: readonly FollowedPlan[], since: number): readonly DiaryEvent[] => {
  const entries = [
    ...diary.entries.between(since, Number.POSITIVE_INFINITY),
    ...plans.flatMap(({ id }) => [
      ...diary.courseOf(id).all(),
      ...diary.openingsOf(id).all(),
      ...diary.answersOf(id).all(),
    ]),
    ...diary.unplacedEffects.all(),
    ...diary.trials.all(),
    ...diary.batteries.all().slice(-1),
  ]
  const ids = new Set<EventId>(entries.map((e) => e.id))
  return [...ids].flatMap((id) => {
    const written = diary.written(id)
    return written === undefined ? [] : [written, ...diary.correctionsOf(id)]
  })
}
