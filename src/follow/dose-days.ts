import { pausesOf, ruleOf } from "./course.ts"
import type { Diary } from "./diary.ts"
import { doseStanding } from "./dose-state.ts"
import type { FollowedPlan } from "./followed.ts"
import { dayOfMoment } from "./night.ts"
import { plannedBetween } from "./planned.ts"

/** What became of a plan's doses on one day (days since 1970). A dose counts for the day it was taken on, whichever it was planned for;
 *  what was not taken counts for the day it was planned for. */
export type DoseDay = {
  readonly day: number
  readonly planned: number
  readonly taken: number
  readonly missed: number
  readonly skipped: number
  readonly paused: number
  /** Planned, and its time is not over: nobody can say yet whether it was taken. */
  readonly open: number
}

const DAY_MS = 86_400_000

/** The days from `first` to `last`, both included, each with what became of its doses by `now` (milliseconds since 1970). */
export const doseDays = (
  diary: Diary,
  plan: FollowedPlan,
  first: number,
  last: number,
  now: number,
): readonly DoseDay[] => {
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    day: first + i,
    planned: 0,
    taken: 0,
    missed: 0,
    skipped: 0,
    paused: 0,
    open: 0,
  }))
  const [rule, pauses] = [ruleOf(diary, plan), pausesOf(diary, plan)]
  for (const planned of plannedBetween(plan, (first - 1) * DAY_MS, (last + 3) * DAY_MS)) {
    const day = days[planned.date - first]
    if (day === undefined) continue
    day.planned++
    const { state } = doseStanding(planned, diary, now, rule, pauses)
    if (state === "missed" || state === "skipped" || state === "paused") day[state]++
    else if (state !== "taken") day.open++
  }
  for (const { ms, event } of diary.dosesOf(plan.id).all()) {
    const day = days[dayOfMoment(ms, event.zone) - first]
    if (day !== undefined) day.taken++
  }
  return days
}
