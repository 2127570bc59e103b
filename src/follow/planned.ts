import { type Given, nightEndsMinute, type PlanId, type Quantity, type ZoneClock, zoneClock } from "../base/index.ts"
import { between, type Occurrence, type Schedule } from "../schedule/index.ts"
import type { FollowedPlan } from "./followed.ts"
import { trialDoses, type Uncertain } from "./trial-days.ts"

/** One dose that a plan asks for. */
export type PlannedMoment = {
  readonly plan: PlanId
  /** What names this dose for good, wherever the person travels: its moment in the plan's own zone, in milliseconds since 1970. */
  readonly key: number
  /** When it falls due where the person is. */
  readonly ms: number
  /** The day it belongs to, in days since 1970; a time before 04:00 belongs to the day before. */
  readonly date: number
  /** Day of the plan, from 1. */
  readonly day: number
  readonly amount: Quantity
  readonly instruction: string
  /** Set where a trial leaves open or hides what is taken; `amount` is then no fact. */
  readonly trial?: Uncertain
  /** From here on it counts as missed: the next dose is due, or the day it belongs to has ended. */
  readonly closes: number
  /** The planned moments before and after this one, in milliseconds since 1970; null where none lies within two days. */
  readonly before: number | null
  readonly after: number | null
}

const DAY_MS = 86_400_000
/** Further than two zones can be apart. */
const TRAVEL_MS = 27 * 3_600_000

/** The doses due in `[from, to)` for somebody in `zone`; null for the plan's own. Costs what the range holds, however long the plan is.
 *  A plan that keeps to wall times wherever the person is has its wall times carried over; every-so-many-hours stays as it is. */
export const plannedBetween = (
  plan: FollowedPlan,
  from: number,
  to: number,
  zone: string | null = null,
): readonly PlannedMoment[] => {
  // One dose more on each side, so that every one knows the next.
  const [first, last] = [from - TRAVEL_MS - DAY_MS, to + TRAVEL_MS + DAY_MS]
  const trials = plan.trials ?? []
  const placed = versionsOf(plan)
    .flatMap((v) => {
      const home = zoneClock(v.schedule.zone)
      const away = v.schedule.rule === "wherever" && zone !== null && zone !== v.schedule.zone ? zoneClock(zone) : null
      // On the days of a trial a plan asks for what the trial asks for.
      const own = between(v.schedule, first, last)
        .filter(
          (o) => o.date >= v.since && o.date < v.until && !trials.some((t) => o.date >= t.from && o.date < t.until),
        )
        .map((o): Placed => ({ o, given: givenBy(plan, v, o.phase) }))
      const tried =
        v.schedule === plan.schedule ? trials.flatMap((t) => trialDoses(t, v.schedule, v.gives, first, last)) : []
      return [...own, ...tried].map(({ o, ...rest }) => ({
        o,
        ...rest,
        clock: away ?? home,
        ms: away ? carried(o, v.schedule, home, away) : o.ms,
      }))
    })
    .sort((a, b) => a.ms - b.ms)
  return placed.flatMap(({ o, given, trial, clock, ms }, i): readonly PlannedMoment[] => {
    if (ms < from || ms >= to) return []
    const dayEnds = clock.msOf(o.date + 1, nightEndsMinute)
    const closes = Math.max(ms + 1, Math.min(placed[i + 1]?.ms ?? dayEnds, dayEnds))
    return [
      {
        plan: plan.id,
        key: o.ms,
        ms,
        date: o.date,
        day: o.day,
        ...given,
        ...(trial === undefined ? {} : { trial }),
        closes,
        before: placed[i - 1]?.ms ?? null,
        after: placed[i + 1]?.ms ?? null,
      },
    ]
  })
}

type Placed = { readonly o: Occurrence; readonly given: Given; readonly trial?: Uncertain }

/** The doses that belong to a day (days since 1970). */
export const plannedOn = (plan: FollowedPlan, day: number, zone: string | null = null): readonly PlannedMoment[] => {
  const start = day * DAY_MS
  return plannedBetween(plan, start - DAY_MS, start + 3 * DAY_MS, zone).filter((d) => d.date === day)
}

const givenBy = (plan: FollowedPlan, { gives }: Pick<FollowedPlan, "gives">, phase: number): Given => {
  const given = gives.length > 1 ? gives[phase] : gives[0]
  if (given === undefined) throw new Error(`plan ${plan.id} says nothing about phase ${phase}`)
  return given
}

/** Every version of a plan with the days it answers for: `[since, until)`. */
const versionsOf = ({ earlier, schedule, gives }: FollowedPlan) => {
  const all = [...earlier, { until: Number.POSITIVE_INFINITY, schedule, gives }]
  return all.map((v, i) => ({ ...v, since: all[i - 1]?.until ?? Number.NEGATIVE_INFINITY }))
}

const carried = (o: Occurrence, schedule: Schedule, home: ZoneClock, away: ZoneClock): number => {
  const times = schedule.lines[o.line]?.phases[o.phase]?.times
  if (times !== undefined && "everyHours" in times) return o.ms
  const wall = home.wallOf(o.ms)
  return away.msOf(wall.day, wall.minute)
}
