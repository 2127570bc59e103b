import { pausesOf, ruleOf } from "./course.ts"
import type { Diary } from "./diary.ts"
import { doseStanding, LATE_AFTER_MINUTES } from "./dose-state.ts"
import type { FollowedPlan } from "./followed.ts"
import { plannedBetween } from "./planned.ts"

/** What became of the doses of a stretch. `counted` is the denominator: every dose of it whose time is over, except those that fell into a pause. */
export type Adherence = {
  readonly counted: number
  readonly onTime: number
  readonly late: number
  readonly skipped: number
  readonly missed: number
  /** Fell due in a pause and were not taken: not in the denominator. */
  readonly paused: number
  /** Taken without a planned moment, or again for one: not in the denominator. */
  readonly extra: number
}

/** What became of the doses due in `[from, to)`, as seen at `now` (milliseconds since 1970). A dose that is still open is not counted yet. */
export const adherence = (
  diary: Diary,
  plan: FollowedPlan,
  from: number,
  to: number,
  now: number,
  zone: string | null = null,
): Adherence => {
  const rule = ruleOf(diary, plan)
  const pauses = pausesOf(diary, plan)
  const doses = plannedBetween(plan, from, to, zone).map((d) => doseStanding(d, diary, now, rule, pauses))
  const count = (state: string) => doses.filter((d) => d.state === state).length
  const taken = doses.filter((d) => d.state === "taken")
  const late = taken.filter((d) => (d.minutesLate ?? 0) >= LATE_AFTER_MINUTES).length
  const unplanned = diary
    .dosesOf(plan.id)
    .between(from, to)
    .filter((s) => s.event.kind === "dose-taken" && s.event.due === null).length
  return {
    counted: taken.length + count("skipped") + count("missed"),
    onTime: taken.length - late,
    late,
    skipped: count("skipped"),
    missed: count("missed"),
    paused: count("paused"),
    extra: unplanned + doses.reduce((n, d) => n + d.again.length, 0),
  }
}
