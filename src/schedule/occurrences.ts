import {
  date,
  epochDay,
  nightEndsMinute,
  type ZoneClock,
  type ZonedDateTime,
  zoneClock,
  zonedOfMs,
} from "../base/index.ts"
import { patternOf } from "./pattern.ts"
import { isFraction, type Line, type Schedule } from "./schedule.ts"
import { elapsed, runningOn } from "./steps.ts"
import { minutesOf } from "./times.ts"

/** One moment at which something is due. */
export type Occurrence = {
  /** Milliseconds since the epoch. */
  readonly ms: number
  /** The day it belongs to (days since 1970-01-01); a time before 04:00 belongs to the day before. */
  readonly date: number
  /** Day of the schedule, from 1. */
  readonly day: number
  readonly line: number
  readonly phase: number
  readonly cycle: number
}

/** Everything due, in order, one at a time: memory does not grow with the length of the schedule.
 *  Throws for a schedule that {@link problemsOf} objects to. `zone` is where the person is, for a rule "wherever". */
export function* occurrences(schedule: Schedule, zone?: string): Generator<Occurrence, void, undefined> {
  yield* stretch(schedule, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, zone)
}

/** What is due in `[from, to)`, both in milliseconds since the epoch, without walking there from the start. */
export const between = (schedule: Schedule, from: number, to: number, zone?: string): readonly Occurrence[] => [
  ...stretch(schedule, from, to, zone),
]

/** An occurrence as a date and wall time in the schedule's zone. */
export const zonedOf = (o: Occurrence, schedule: Schedule, zone?: string): ZonedDateTime =>
  zonedOfMs(o.ms, schedule.rule === "home" ? schedule.zone : (zone ?? schedule.zone))

function* stretch(schedule: Schedule, from: number, to: number, zone: string | undefined): Generator<Occurrence> {
  const clock = zoneClock(schedule.rule === "home" ? schedule.zone : (zone ?? schedule.zone))
  const start = epochDay(date(schedule.start))
  const runs = schedule.lines.map((line, index) => run(line, index, start, clock, from, to))
  const [only] = runs
  if (runs.length === 1 && only !== undefined) {
    yield* only
    return
  }
  // A handful of lines: the earliest head wins; ties go to the line that stands first.
  const heads = runs.map((r) => r.next())
  for (;;) {
    let best = -1
    heads.forEach((h, i) => {
      const holder = heads[best]
      if (!h.done && (holder === undefined || holder.done || h.value.ms < holder.value.ms)) best = i
    })
    const head = heads[best]
    const source = runs[best]
    if (head === undefined || head.done || source === undefined) return
    yield head.value
    heads[best] = source.next()
  }
}

function* run(
  line: Line,
  index: number,
  start: number,
  clock: ZoneClock,
  from: number,
  to: number,
): Generator<Occurrence, undefined, undefined> {
  const pattern = patternOf(line, start)
  const minutes = line.phases.map((p) => minutesOf(p.times))
  // Two days early: the night before belongs to the day before, and zones differ by more than a day.
  let day = pattern.nextOn(from === Number.NEGATIVE_INFINITY ? pattern.first : clock.wallOf(from).day - 2)
  // A day is held back until the next one is known: a time moved over a gap may come after times that were later than it.
  let held: readonly Occurrence[] = []
  while (day !== Number.POSITIVE_INFINITY && clock.msOf(day, 0) < to + DAY_MS) {
    const place = pattern.placeOf(day)
    if (place === null) throw new Error(`day ${day} is due and has no place in its line`)
    const { cycle, phase } = place
    const { times: rule, days } = line.phases[phase] ?? {}
    const fraction = days !== undefined && "every" in days && isFraction(days) ? days.every : null
    if (rule !== undefined && ("everyHours" in rule || fraction !== null)) {
      yield* held
      held = []
      const [begins, ends] = pattern.spanOf(cycle, phase)
      const span = { begins, ends, clock, from, to }
      const moments =
        "everyHours" in rule
          ? elapsed(rule.everyHours, minutesOf({ at: [rule.from] })[0] ?? 0, span)
          : runningOn(fraction ?? 1, minutes[phase]?.[0] ?? 0, span)
      for (const ms of moments) {
        const on = clock.wallOf(ms - nightEndsMinute * 60_000).day
        yield { ms, date: on, day: on - start + 1, line: index, phase, cycle }
      }
      if (ends === Number.POSITIVE_INFINITY) return
      day = pattern.nextOn(ends)
      continue
    }
    const wall = minutes[phase] ?? []
    if (held.length === 0 && isPlain(clock, day)) {
      if (!clock.skips(day)) {
        const midnight = clock.msOf(day, 0)
        for (const minute of wall) {
          const ms = midnight + minute * MINUTE_MS
          if (ms >= from && ms < to) yield { ms, date: day, day: day - start + 1, line: index, phase, cycle }
        }
      }
    } else if (!clock.skips(day)) {
      const due: Occurrence[] = []
      for (const minute of wall) {
        const ms = clock.msOf(day, minute)
        if (ms >= from && ms < to) due.push({ ms, date: day, day: day - start + 1, line: index, phase, cycle })
      }
      const [first] = due
      const last = held[held.length - 1]
      if (first !== undefined && last !== undefined && first.ms <= last.ms) {
        held = inOrder([...held, ...due])
      } else {
        yield* held
        held = isInOrder(due) ? due : inOrder(due)
      }
    }
    day = pattern.nextOn(day + 1)
  }
  yield* held
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** True when the clock is not changed from this midnight to the noon after its night: then every time is as many minutes after midnight as
 *  it says. A time inside a gap says so too, which is why the noon is asked and not the last time. */
const isPlain = (clock: ZoneClock, day: number): boolean =>
  clock.msOf(day, NOON_AFTER) === clock.msOf(day, 0) + NOON_AFTER * MINUTE_MS

const NOON_AFTER = 2160

const isInOrder = (list: readonly Occurrence[]): boolean => {
  for (let i = 1; i < list.length; i++) if ((list[i]?.ms ?? 0) <= (list[i - 1]?.ms ?? 0)) return false
  return true
}

/** By time; two that a gap has put on the same moment are one: a clock change never doubles a dose. */
const inOrder = (list: readonly Occurrence[]): readonly Occurrence[] =>
  [...list].sort((a, b) => a.ms - b.ms).filter((o, i, all) => o.ms !== all[i - 1]?.ms)
