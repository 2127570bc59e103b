import {
  compareDates,
  dateOfDay,
  epochDay,
  instantOfMs,
  inZone,
  type PlainDate,
  showDate,
  showQuantity,
} from "../../../base/index.ts"
import {
  containersOf,
  courseDay,
  type Diary,
  type DoseStanding,
  dayAt,
  type FollowedPlan,
  named,
  openWarnings,
  type PlanDay,
  planDay,
  type Standing,
  snoozedUntil,
} from "../../../follow/index.ts"
import type { DayAnswer } from "../../contract/day.ts"
import { totalsOf } from "../day-totals.ts"
import { trialDaySaid } from "../trial/day-said.ts"
import { type ToScore, toScore } from "../trial/to-score.ts"
import { containerCautions } from "./container.ts"
import { moment } from "./moment.ts"
import { sayTooClose } from "./too-close.ts"

/** A day in the contract's shape: the one it is at `now` (milliseconds since 1970) for each plan, or the date `on`. `zone` is where
 *  the person is; null means each plan's own. The server answers with it, and a device without a network works it out itself. */
export const dayOf = (
  diary: Diary,
  plans: readonly FollowedPlan[],
  now: number,
  zone: string | null,
  on: PlainDate | null = null,
): DayAnswer => {
  const days = plans.map((plan) => planDay(diary, plan, on ?? dayAt(plan, now, zone), now, zone))
  const dates = on ? [on] : plans.map((plan) => dayAt(plan, now, zone))
  return presentDay(diary, days, latest(dates) ?? inZone(instantOfMs(now), zone ?? "UTC").toPlainDate(), now, zone)
}

const latest = (dates: readonly PlainDate[]): PlainDate | undefined => [...dates].sort(compareDates).at(-1)

const presentDay = (
  diary: Diary,
  days: readonly PlanDay[],
  date: PlainDate,
  now: number,
  zone: string | null,
): DayAnswer => {
  const doses = days
    .flatMap((d) => d.doses.map((dose) => ({ plan: d.plan, dose })))
    .sort((a, b) => a.dose.ms - b.dose.ms)
  const of = <S extends DoseStanding["state"]>(...states: S[]) =>
    doses.flatMap(({ plan, dose }) => {
      const state = states.find((s) => s === dose.state)
      return state === undefined
        ? []
        : [
            {
              ...presentDose(plan, dose, zone),
              snoozed: toldAgain(diary, plan, dose, now, zone),
              tooClose: sayTooClose(diary, plan, dose, now, zone),
              state,
            },
          ]
    })
  const scores = toScore(diary, epochDay(date))
  return {
    format: "posology/day@1",
    date: showDate(date),
    now: instantOfMs(now).toString(),
    due: of("due", "later"),
    taken: of("taken"),
    late: of("late"),
    missed: of("missed"),
    skipped: of("skipped"),
    paused: of("paused"),
    extra: days.flatMap((d) => d.extra.map((s) => ({ plan: d.plan.id, ...presentLog(d.plan, s, null, zone) }))),
    totals: totalsOf(days, (plan) =>
      [6, 5, 4, 3, 2, 1].map((back) => planDay(diary, plan, dateOfDay(epochDay(date) - back), now, zone)),
    ),
    plans: days.map((d) => {
      const trial = inTrial(d.plan, epochDay(date), scores)
      return {
        ...presentPlanDay(d, zone),
        course: courseDay(d.plan, epochDay(date)),
        ...(trial === null ? {} : { trial }),
        cautions: cautionsOf(diary, d.plan, now),
        unanswered: openWarnings(diary, d.plan).map(({ code, severity, says }) => ({ code, severity, message: says })),
      }
    }),
  }
}

/** What the day is in a trial of a plan, and what that asks to be scored. */
const inTrial = (plan: FollowedPlan, day: number, scores: readonly ToScore[]) => {
  const said = trialDaySaid(plan, day)
  const asked = said && scores.find((s) => s.trial === said.id)
  if (said === null || !asked) return said
  const { primary: name, by, done } = asked
  const of = typeof by === "object" ? ("session" as const) : by
  return { ...said, score: { name, instrument: typeof by === "object" ? by.instrument : null, of, done } }
}

const presentDose = (plan: FollowedPlan, dose: DoseStanding, zone: string | null) => ({
  plan: plan.id,
  title: plan.title,
  due: named(plan, dose),
  at: moment(plan, dose.ms, zone),
  amount: showQuantity(dose.amount),
  ...(dose.trial === undefined ? {} : { trial: dose.trial }),
  instruction: dose.instruction,
  day: dose.day,
  log: dose.log && dose.state === "taken" ? presentLog(plan, dose.log, dose.minutesLate, zone) : null,
  again: dose.again.map((s) => presentLog(plan, s, Math.floor((s.ms - dose.ms) / 60_000), zone)),
  reason: dose.log?.event.kind === "dose-skipped" ? dose.log.event.reason : (dose.pause?.why ?? null),
})

/** Only what is still to come: once it has rung, a snooze is past. */
const toldAgain = (
  diary: Diary,
  plan: FollowedPlan,
  dose: DoseStanding,
  now: number,
  zone: string | null,
): string | null => {
  const until = snoozedUntil(diary, dose)
  return until === null || until <= now ? null : moment(plan, until, zone)
}

/** Of the container in use. */
const cautionsOf = (diary: Diary, plan: FollowedPlan, now: number): string[] =>
  containersOf(diary, plan, now).flatMap((c) => (c.current ? containerCautions(c) : []))

const presentLog = (
  plan: FollowedPlan,
  { id, ms, event }: Standing,
  minutesLate: number | null,
  zone: string | null,
) => ({
  event: id,
  at: moment(plan, ms, zone),
  amount: event.kind === "dose-taken" ? event.amount : "",
  device: event.device,
  minutesLate,
})

const presentPlanDay = ({ plan, rule, pause, reassess, site, next }: PlanDay, zone: string | null) => ({
  id: plan.id,
  title: plan.title,
  lateRule: rule.late,
  paused: pause && { since: moment(plan, pause.from, zone), code: pause.code, why: pause.why, event: pause.cause },
  reassess,
  site,
  next: next && {
    due: named(plan, next),
    at: moment(plan, next.ms, zone),
    amount: next.trial === undefined ? showQuantity(next.amount) : null,
    ...(next.trial === undefined ? {} : { trial: next.trial }),
  },
})
