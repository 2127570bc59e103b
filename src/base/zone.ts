// Unrolling a schedule over years asks a zone the same question thousands of times. Here a zone's clock changes are looked
// up once and kept; between two of them a wall time is an addition.
import { addDays, at, date, type Instant, instantOfMs, type PlainDate, time, type ZonedDateTime } from "./time.ts"

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const origin = date("1970-01-01")

/** Days from 1970-01-01 to a calendar date, by calendar. */
export const epochDay = (d: PlainDate): number => {
  // Days from civil, counting years from March so that the leap day comes last (the usual integer method).
  const y = d.month <= 2 ? d.year - 1 : d.year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5) + d.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The calendar date `n` days after 1970-01-01. */
export const dateOfDay = (n: number): PlainDate => addDays(origin, n)

/** 0 for Monday … 6 for Sunday. */
export const weekdayOfDay = (n: number): number => (((n + 3) % 7) + 7) % 7

/** A zone whose clock changes are known, as integers: days from 1970-01-01, minutes of the day, milliseconds since the epoch. */
export type ZoneClock = {
  readonly zone: string
  /** The moment a wall time falls on, by the policy of {@link at}: a skipped time moves forward by the gap, of a doubled one the first counts. */
  readonly msOf: (day: number, minute: number) => number
  /** The wall clock at a moment. */
  readonly wallOf: (ms: number) => { readonly day: number; readonly minute: number }
  /** True when this wall time comes twice, the clock having been put back. */
  readonly comesTwice: (day: number, minute: number) => boolean
  /** The clock changes in a stretch of time, with the one that set the clock at its start first; offsets as "+0200". */
  readonly changes: (fromMs: number, toMs: number) => readonly ClockChange[]
  /** True when this calendar day does not exist here, as 2011-12-30 in Samoa. */
  readonly skips: (day: number) => boolean
}

/** From `since` (wall time of the old clock, "20260308T020000") the clock shows `to` instead of `from`. */
export type ClockChange = {
  readonly since: string
  readonly from: string
  readonly to: string
  readonly later: boolean
}

type Changes = {
  /** Epoch ms from which offset k holds; the first is -Infinity. */
  readonly since: number[]
  readonly offset: number[]
  /** Wall ms from which offset k is the one to use for a wall time. */
  readonly wallSince: number[]
  /** Up to this epoch ms nothing is missing. */
  known: number
  next: ZonedDateTime | null
  /** The clock has once been put forward by so much that it left a noon out. */
  jumped: boolean
}

const clocks = new Map<string, ZoneClock>()

/** The clock of an IANA zone. Throws for a zone that {@link parseZone} would refuse. */
export const zoneClock = (zone: string): ZoneClock => {
  const kept = clocks.get(zone)
  if (kept) return kept
  const made = makeClock(zone)
  clocks.set(zone, made)
  return made
}

// Clock changes before this are of no use to a plan; ten days early so that nothing near the edge is missed.
const earliest = "1970-01-01"

const makeClock = (zone: string): ZoneClock => {
  const first = at(date(earliest), time("00:00"), zone)
  const changes: Changes = {
    since: [Number.NEGATIVE_INFINITY],
    offset: [offsetOf(first)],
    wallSince: [Number.NEGATIVE_INFINITY],
    known: first.epochMilliseconds,
    next: first,
    jumped: false,
  }
  let near = 0
  const offsetIndex = (list: readonly number[], value: number): number => {
    // Most questions come in order, so the last answer or the one after it is usually right.
    if ((list[near] ?? 0) <= value) {
      const after = list[near + 1]
      if (after === undefined || value < after) return near
    }
    let low = 0
    let high = list.length - 1
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if ((list[mid] ?? 0) <= value) low = mid
      else high = mid - 1
    }
    near = low
    return low
  }
  const wallMs = (ms: number): number => {
    learn(changes, ms)
    return ms + (changes.offset[offsetIndex(changes.since, ms)] ?? 0)
  }
  const msOf = (day: number, minute: number): number => {
    const wall = day * DAY_MS + minute * MINUTE_MS
    learn(changes, wall + DAY_MS)
    return wall - (changes.offset[offsetIndex(changes.wallSince, wall)] ?? 0)
  }
  return {
    zone,
    msOf,
    wallOf: (ms) => {
      const wall = wallMs(ms)
      const day = Math.floor(wall / DAY_MS)
      return { day, minute: Math.floor((wall - day * DAY_MS) / MINUTE_MS) }
    },
    comesTwice: (day, minute) => {
      const wall = day * DAY_MS + minute * MINUTE_MS
      learn(changes, wall + DAY_MS)
      const k = offsetIndex(changes.wallSince, wall)
      const next = changes.since[k + 1]
      const offset = changes.offset[k + 1]
      return next !== undefined && offset !== undefined && wall >= next + offset
    },
    changes: (fromMs, toMs) => {
      learn(changes, toMs)
      const start = offsetIndex(changes.since, fromMs)
      const out: ClockChange[] = []
      for (let k = start; k < changes.since.length && (changes.since[k] ?? 0) < toMs; k++) {
        const to = changes.offset[k] ?? 0
        const from = changes.offset[k - 1] ?? to
        const since = changes.since[k] ?? Number.NEGATIVE_INFINITY
        const wall = since === Number.NEGATIVE_INFINITY ? "19700101T000000" : compactWall(since + from)
        out.push({ since: wall, from: showOffset(from), to: showOffset(to), later: to > from })
      }
      return out
    },
    skips: (day) => {
      learn(changes, (day + 1) * DAY_MS)
      return changes.jumped && Math.floor(wallMs(msOf(day, 720)) / DAY_MS) !== day
    },
  }
}

const learn = (c: Changes, ms: number): void => {
  while (c.next !== null && c.known <= ms + 2 * DAY_MS) {
    const change: ZonedDateTime | null = c.next.getTimeZoneTransition("next")
    c.next = change
    if (change === null) break
    const before = c.offset[c.offset.length - 1] ?? 0
    const after = offsetOf(change)
    const t = change.epochMilliseconds
    c.known = t
    if (after === before) continue
    if (after - before >= DAY_MS / 2) c.jumped = true
    c.since.push(t)
    c.offset.push(after)
    // In a gap the old offset carries the time over it, in an overlap it gives the first of the two: so the new offset
    // starts where both wall clocks have passed the change.
    c.wallSince.push(t + Math.max(before, after))
  }
}

const offsetOf = (z: ZonedDateTime): number => Math.round(z.offsetNanoseconds / 1_000_000)

const two = (n: number): string => `${n}`.padStart(2, "0")

const showOffset = (ms: number): string => {
  const seconds = Math.abs(ms) / 1000
  const tail = seconds % 60 === 0 ? "" : two(seconds % 60)
  return `${ms < 0 ? "-" : "+"}${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${tail}`
}

const compactWall = (wallMs: number): string => {
  const day = Math.floor(wallMs / DAY_MS)
  const second = Math.floor((wallMs - day * DAY_MS) / 1000)
  const date = dateOfDay(day).toString().replaceAll("-", "")
  return `${date}T${two(Math.floor(second / 3600))}${two(Math.floor(second / 60) % 60)}${two(second % 60)}`
}

/** A moment given in milliseconds as a date and wall time in `zone`. */
export const zonedOfMs = (ms: number, zone: string): ZonedDateTime => instantOfMs(ms).toZonedDateTimeISO(zone)

/** Milliseconds since the epoch. */
export const msOfInstant = (i: Instant): number => i.epochMilliseconds
