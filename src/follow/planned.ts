import { type PlanId, type Quantity, type ZoneClock, zoneClock } from "../base/index.ts"
import { between, type Occurrence } from "../schedule/index.ts"
import type { FollowedPlan } from "./followed.ts"

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
  /** From here on it counts as missed: the next dose is due, or the day it belongs to has ended. */
  readonly closes: number
}

const DAY_MS = 86_400_000
/** Further than two zones can be apart. */
const TRAVEL_MS = 27 * 3_600_000
const NIGHT_ENDS_MINUTE = 240

/** The doses due in `[from, to)` for somebody in `zone`; null for the plan's own. Costs what the range holds, however long the plan is.
 *  A plan that keeps to wall times wherever the person is has its wall times carried over; every-so-many-hours stays as it is. */
export const plannedBetween = (
  plan: FollowedPlan,
  from: number,
  to: number,
  zone: string | null = null,
): readonly PlannedMoment[] => {
  const { schedule } = plan
  const home = zoneClock(schedule.zone)
  const away = schedule.rule === "wherever" && zone !== null && zone !== schedule.zone ? zoneClock(zone) : null
  // One dose more on each side, so that every one knows the next.
  const found = between(schedule, from - TRAVEL_MS - DAY_MS, to + TRAVEL_MS + DAY_MS)
  const placed = found.map((o) => ({ o, ms: away ? carried(o, plan, home, away) : o.ms })).sort((a, b) => a.ms - b.ms)
  return placed.flatMap(({ o, ms }, i): readonly PlannedMoment[] => {
    if (ms < from || ms >= to) return []
    const given = plan.gives.length > 1 ? plan.gives[o.phase] : plan.gives[0]
    if (given === undefined) throw new Error(`plan ${plan.id} says nothing about phase ${o.phase}`)
    const dayEnds = (away ?? home).msOf(o.date + 1, NIGHT_ENDS_MINUTE)
    const closes = Math.max(ms + 1, Math.min(placed[i + 1]?.ms ?? dayEnds, dayEnds))
    return [{ plan: plan.id, key: o.ms, ms, date: o.date, day: o.day, ...given, closes }]
  })
}

/** The doses that belong to a day (days since 1970). */
export const plannedOn = (plan: FollowedPlan, day: number, zone: string | null = null): readonly PlannedMoment[] => {
  const start = day * DAY_MS
  return plannedBetween(plan, start - DAY_MS, start + 3 * DAY_MS, zone).filter((d) => d.date === day)
}

const carried = (o: Occurrence, plan: FollowedPlan, home: ZoneClock, away: ZoneClock): number => {
  const times = plan.schedule.lines[o.line]?.phases[o.phase]?.times
  if (times !== undefined && "everyHours" in times) return o.ms
  const wall = home.wallOf(o.ms)
  return away.msOf(wall.day, wall.minute)
}
