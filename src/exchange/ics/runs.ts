import { type ZoneClock, zoneClock } from "../../base/index.ts"
import { type Occurrence, occurrences, type Schedule } from "../../schedule/index.ts"

/** Occurrences at one wall time, a fixed number of days apart: what one calendar entry with a simple rule can carry. */
export type Run = {
  readonly line: number
  readonly phase: number
  readonly cycle: number
  /** First calendar day, days since 1970-01-01, and the wall minute shown on it. */
  readonly day: number
  readonly minute: number
  readonly every: number
  readonly count: number
  /** The moment of the first one. */
  readonly ms: number
  /** The wall time comes twice on this day; readers of calendars disagree about which one is meant, so it has to be given in UTC. */
  readonly twice: boolean
}

/** A schedule as few runs as its pattern allows, made from the moments themselves, so that it can say nothing else than they do. `[from, until)` cuts a stretch out of it. */
export const runsOf = (
  schedule: Schedule,
  from: number = Number.NEGATIVE_INFINITY,
  until: number = Number.POSITIVE_INFINITY,
): readonly Run[] => {
  const clock = zoneClock(schedule.zone)
  const groups = new Map<string, Spot[]>()
  for (const o of occurrences(schedule)) {
    if (o.ms >= until) break
    if (o.ms < from) continue
    const spot = spotOf(o, clock)
    const weekly = byWeekday(schedule, o)
    const key = `${spot.twice ? `twice ${o.ms}` : ""}${o.line} ${o.phase} ${o.cycle} ${spot.minute}${weekly ? ` ${((spot.day % 7) + 7) % 7}` : ""}`
    const group = groups.get(key)
    if (group) group.push(spot)
    else groups.set(key, [spot])
  }
  return [...groups.values()].flatMap(split).sort((a, b) => a.ms - b.ms)
}

type Spot = Omit<Run, "every" | "count">

const spotOf = ({ ms, line, phase, cycle }: Occurrence, clock: ZoneClock): Spot => {
  const { day, minute } = clock.wallOf(ms)
  return { line, phase, cycle, day, minute, ms, twice: clock.comesTwice(day, minute) }
}

const byWeekday = (s: Schedule, o: Occurrence): boolean => {
  const days = s.lines[o.line]?.phases[o.phase]?.days
  return days !== undefined && "weekdays" in days
}

/** Cuts spots in order into stretches of equal steps. */
const split = (spots: readonly Spot[]): readonly Run[] => {
  const runs: Run[] = []
  let i = 0
  while (i < spots.length) {
    const first = spots[i]
    const second = spots[i + 1]
    if (first === undefined) break
    const every = second === undefined ? 1 : second.day - first.day
    let count = 1
    for (;;) {
      const next = spots[i + count]
      if (next === undefined || next.day !== first.day + every * count || every < 1) break
      count++
    }
    runs.push({ ...first, every: count === 1 ? 1 : every, count })
    i += count
  }
  return runs
}
