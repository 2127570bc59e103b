import { date, dateOfDay, epochDay, nightEndsMinute, type PlainDate, zoneClock } from "../base/index.ts"
import { type Pause, type PlanRule, pausesOf, ruleOf } from "./course.ts"
import type { Diary } from "./diary.ts"
import { type DoseStanding, doseStanding } from "./dose-state.ts"
import type { FollowedPlan } from "./followed.ts"
import { dayOfMoment } from "./night.ts"
import { plannedBetween, plannedOn } from "./planned.ts"
import { nextSite } from "./sites.ts"
import type { Standing } from "./standing.ts"

/** One day of one plan. */
export type PlanDay = {
  readonly plan: FollowedPlan
  readonly doses: readonly DoseStanding[]
  /** Doses of that day that belong to no planned moment. */
  readonly extra: readonly Standing[]
  readonly rule: PlanRule
  /** The pause that lasts now. */
  readonly pause: Pause | null
  /** True on the day the plan says to look again whether to go on. */
  readonly reassess: boolean
  /** Where the next dose goes in turn; null where there is nothing to alternate. */
  readonly site: string | null
  /** The first dose still to come, today or later; null when the plan has ended. */
  readonly next: DoseStanding | null
}

const DAY_MS = 86_400_000
/** How far ahead the next dose is looked for. */
const LOOK_AHEAD_DAYS = 92

/** What a plan asks for on a day, and what has become of it by `now`. `zone` is where the person is; null means the plan's own zone. */
export const planDay = (
  diary: Diary,
  plan: FollowedPlan,
  on: PlainDate,
  now: number,
  zone: string | null = null,
): PlanDay => {
  const day = epochDay(on)
  const rule = ruleOf(diary, plan)
  const pauses = pausesOf(diary, plan)
  const clock = zoneClock(zone ?? plan.schedule.zone)
  const doses = plannedOn(plan, day, zone).map((d) => doseStanding(d, diary, now, rule, pauses))
  const from = clock.msOf(day, nightEndsMinute)
  const to = clock.msOf(day + 1, nightEndsMinute)
  const extra = diary
    .dosesOf(plan.id)
    .between(from, to)
    .filter((s) => s.event.kind === "dose-taken" && s.event.due === null)
  const last = pauses.at(-1)
  return {
    plan,
    doses,
    extra,
    rule,
    pause: last?.to === null ? last : null,
    reassess: reassessDays(plan).includes(day),
    site: nextSite(diary, plan),
    next: nextDose(diary, plan, now, zone, rule, pauses),
  }
}

/** The day it is for a plan at a moment: until 04:00 it is still the day before. */
export const dayAt = (plan: FollowedPlan, now: number, zone: string | null = null): PlainDate =>
  dayIn(now, zone ?? plan.schedule.zone)

/** The same for a place, whatever is followed there. */
export const dayIn = (now: number, zone: string): PlainDate => dateOfDay(dayOfMoment(now, zone))

/** Days of reassessment, in days since 1970. */
export const reassessDays = ({ schedule }: FollowedPlan): readonly number[] =>
  schedule.lines.flatMap((l) => (l.reassess === null ? [] : [epochDay(date(schedule.start)) + l.reassess - 1]))

const nextDose = (
  diary: Diary,
  plan: FollowedPlan,
  now: number,
  zone: string | null,
  rule: PlanRule,
  pauses: readonly Pause[],
): DoseStanding | null => {
  for (const [from, to] of [
    [0, 2],
    [2, 9],
    [9, LOOK_AHEAD_DAYS],
  ] as const) {
    for (const d of plannedBetween(plan, now + from * DAY_MS + (from === 0 ? 1 : 0), now + to * DAY_MS, zone)) {
      const standing = doseStanding(d, diary, now, rule, pauses)
      if (standing.state === "later") return standing
    }
  }
  return null
}
