import {
  type Exact,
  exact,
  type Finding,
  type Frequency,
  overlaps,
  type Span,
  settled,
  spansOf,
  timesSaid,
} from "../base/index.ts"
import { stop } from "../deliver/index.ts"
import type { PlanRequest } from "./request.ts"

/** How often the page says: of the whole regimen, or, where only its steps say it, what all of them say. Undefined where it says nothing, null where the steps differ. */
export const rhythmOf = ({ protocol }: PlanRequest): Frequency | null | undefined => {
  const whole = protocol === null ? undefined : settled(protocol.frequency)
  if (whole !== undefined) return whole
  const ofSteps = (protocol?.steps ?? []).flatMap((s) => (s.frequency === null ? [] : [s.frequency]))
  const [first] = ofSteps
  if (first === undefined) return undefined
  return ofSteps.every((f) => JSON.stringify(f) === JSON.stringify(first)) ? first : null
}

const mayBeRhythm =
  /\b(?:every|each)\s+(?!(?:single\s+)?(?:day|night|morning|evening)\b)(?:[\p{L}\d./½¼¾-]+\s+){0,3}?(?:days?|nights?|hours?|minutes?|weeks?|months?|fortnights?)\b|\b(?:(?:bi-?)?(?:weekly|monthly)|fortnightly|quarterly|alternat\w+\s+(?:days?|weeks?|months?|nights?))\b/iu

/** Words of this regimen that may say how often and were not understood; null where the person said the days, or nothing is there. Without them a page's
 *  silence is planned at the person's times on every day; with them that would overrule the page. */
export const unreadRhythm = ({ protocol, text, unread, weekdays, asNeeded }: PlanRequest): string | null => {
  if (protocol === null || text === null || weekdays !== undefined || asNeeded !== undefined) return null
  const { frequency, span } = protocol
  // A rhythm that somebody entered or struck out is their word, and the page's no longer counts.
  if (frequency.how === "entered") return null
  const words = (at: Span) => text.slice(...at).replace(/\s+/gu, " ")
  const open = frequency.how === "ambiguous" ? spansOf(frequency)[0] : undefined
  if (open !== undefined) return words(open)
  // An exception takes days out of a rhythm that was read; other words count only where none was.
  const silent = settled(frequency) === undefined
  const left = unread?.find(
    (u) => (u.about === "exception" || (silent && u.about === "rhythm")) && overlaps(u.span, span),
  )
  if (left !== undefined) return words(left.span)
  if (!silent) return null
  const found = mayBeRhythm.exec(text.slice(...span))
  return found === null ? null : found[0].replace(/\s+/gu, " ")
}

/** On how many days of a week doses are taken: the chosen weekdays, else what the page's pattern comes to. */
export const daysAWeek = (request: PlanRequest): Exact => {
  const { weekdays } = request
  if (weekdays !== undefined) return exact(weekdays.length)
  const f = rhythmOf(request)
  const p = f?.pattern
  if (p?.type === "weekdays") return exact(p.days.length)
  if (p?.type === "every_n" && p.unit === "day") return exact(7).div(counted(p.n))
  if (p?.type === "on_off") return counted(7 * p.on).div(counted(p.on + p.off))
  if (p?.type === "every_n" && p.unit === "hour" && p.n > DAY_HOURS) return exact(7 * DAY_HOURS).div(counted(p.n))
  return f?.per === "week" && f.high < 7 ? counted(f.high) : exact(7)
}

const DAY_HOURS = 24

/** A count of a page as an exact number; pages count in fractions too. */
const counted = (n: number): Exact => exact(Number.isFinite(n) ? `${n}` : 0)

/** The most doses that one day can hold. By the hour they run on through the night, however few times of day were said. */
export const dosesADay = (request: PlanRequest): number =>
  request.asNeeded?.atMost ?? Math.max(request.times.length, ...hourly(request))

/** How many doses come within 24 hours, of the whole regimen or of its steps, where they are taken every so many hours. */
const hourly = ({ protocol }: PlanRequest): readonly number[] =>
  protocol === null
    ? []
    : [settled(protocol.frequency), ...protocol.steps.map((s) => s.frequency)].flatMap((f) => {
        const p = f?.pattern
        return p?.type === "every_n" && p.unit === "hour" && p.n > 0 ? [dosesIn24Hours(counted(p.n))] : []
      })

/** Doses so many hours apart that begin within 24 hours: five for every 5 hours. */
const dosesIn24Hours = (apart: Exact): number => {
  let n = 0
  for (let at = exact(0); at.compare(DAY_HOURS) < 0 && n < MOST_COUNTED; at = at.add(apart)) n++
  return n
}
const MOST_COUNTED = 1440

/** The times of day that a page names are a rhythm where it says no other: "in the morning or in the evening" is once. */
const byTimesOfDay = (request: PlanRequest): Frequency | undefined => {
  const { protocol, text } = request
  if (protocol === null || text === null || rhythmOf(request) === null) return undefined
  const n = timesSaid(protocol, text)
  return n === undefined ? undefined : { low: n, high: n, per: "day", pattern: null }
}

/** A plan may be less often than the page, never more. */
export const timesLimit = (request: PlanRequest): readonly Finding[] => {
  const f = rhythmOf(request) ?? byTimesOfDay(request)
  if (f === undefined || (f.pattern?.type === "every_n" && f.pattern.unit === "hour")) return []
  const often = f.per === "day" ? exact(dosesADay(request)) : daysAWeek(request).mul(dosesADay(request))
  return often.compare(counted(f.high)) > 0
    ? [
        stop(
          "plan/more-times-than-page",
          "course",
          `${often.toString()} times a ${f.per} is more often than the page's ${f.high}; a plan may stay below the page and does not go above it.`,
          "a statement on the page of this many doses",
        ),
      ]
    : []
}
