import { nightEndsMinute, type ZoneClock } from "../base/index.ts"

/** The days of one phase, `ends` being the first that is none of its own, and the stretch of moments that is asked for. */
export type Span = {
  readonly begins: number
  readonly ends: number
  readonly clock: ZoneClock
  readonly from: number
  readonly to: number
}

/** Every so many hours from the phase's first dose, as real time passes: a clock change moves the wall times. */
export function* elapsed(hours: number, minute: number, { begins, ends, clock, from, to }: Span): Generator<number> {
  const anchor = clock.msOf(begins, minute)
  const at = (k: number): number => anchor + Math.round(k * hours * 60) * MINUTE_MS
  const stop = lastly(clock, ends, to)
  let k = from <= anchor ? 0 : Math.max(0, Math.floor((from - anchor) / (hours * 3_600_000)) - 1)
  while (at(k) < from) k++
  for (let ms = at(k); ms < stop; ms = at(k)) {
    yield ms
    k++
  }
}

/** Every so many days, a fraction of one among them, by the calendar: the wall times stay through a clock change, and two that a gap puts on one
 *  moment are one. Nothing falls on a day that the place skips. */
export function* runningOn(days: number, minute: number, { begins, ends, clock, from, to }: Span): Generator<number> {
  const stop = lastly(clock, ends, to)
  const before = clock.wallOf(Math.max(from, clock.msOf(begins, 0))).day - begins - 3
  let last = Number.NEGATIVE_INFINITY
  for (let k = Math.max(0, Math.floor(before / days)); ; k++) {
    const minutes = minute + Math.round(k * days * DAY_MINUTES)
    const day = begins + Math.floor(minutes / DAY_MINUTES)
    const ms = clock.msOf(day, minutes % DAY_MINUTES)
    if (ms >= stop) return
    if (ms <= last || clock.skips(day)) continue
    last = ms
    if (ms >= from) yield ms
  }
}

const lastly = (clock: ZoneClock, ends: number, to: number): number =>
  ends === Number.POSITIVE_INFINITY ? to : Math.min(to, clock.msOf(ends, nightEndsMinute))

const DAY_MINUTES = 1440
const MINUTE_MS = 60_000
