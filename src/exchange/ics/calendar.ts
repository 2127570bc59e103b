import { dateOfDay, showDate, zoneClock } from "../../base/index.ts"
import { type Schedule, timeOf } from "../../schedule/index.ts"
import { type Run, runsOf } from "./runs.ts"
import { escapeText, foldLines } from "./text.ts"

/** A schedule, or the stretch of one for which a version of a plan holds: `[from, until)` in milliseconds since the epoch. It has to have a date and an end. */
export type CalendarPart = {
  readonly schedule: Schedule
  readonly from?: number
  readonly until?: number
  /** What an entry says: line and phase, as indexes. Say as little as the person wants on a locked screen. */
  readonly say: (line: number, phase: number) => { readonly title: string; readonly text: string }
}

/** What a calendar is made of. */
export type CalendarRequest = {
  /** Names every entry, so that a feed read again replaces what it wrote before. */
  readonly id: string
  /** Rises with every change of the plan. */
  readonly version: number
  /** The person's own name for the plan, which says nothing to whoever sees the screen: it stands before every title, so that two plans tell apart. */
  readonly label?: string | undefined
  readonly parts: readonly CalendarPart[]
  /** All-day entries. */
  readonly marks?: readonly { readonly date: string; readonly what: string }[]
  /** The moment this is written, "20261201T080000Z": the same for the same input. */
  readonly stamp: string
  /** What earlier versions put into the calendar: entries that are gone are cancelled, not forgotten. */
  readonly before?: readonly CalendarPart[]
  /** All-day entries of earlier versions: those that are gone are cancelled too. */
  readonly marksBefore?: NonNullable<CalendarRequest["marks"]>
  readonly alarm: boolean
}

/** The plan as an iCalendar file (RFC 5545), without a METHOD: that would make it a message of iTIP, which needs an ORGANIZER. Wall times in the plan's zone with the zone's clock changes, alarms, ids that stay the same from one
 *  version to the next, and cancelled entries for what a change took away. */
export const toIcs = (r: CalendarRequest): string => {
  const now = r.parts.flatMap((p) => entriesOf(r.id, p))
  const ids = new Set(now.map((e) => e.uid))
  const gone = new Map((r.before ?? []).flatMap((p) => entriesOf(r.id, p)).map((e) => [e.uid, e] as const))
  for (const uid of ids) gone.delete(uid)
  const all = [...now, ...gone.values()]
  const zones = [...new Set(all.flatMap(({ part: { schedule } }) => (schedule.rule === "home" ? [schedule.zone] : [])))]
  const runs = all.map((e) => e.run)
  return foldLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Posology//plan//EN",
    "CALSCALE:GREGORIAN",
    ...zones.flatMap((zone) => zoneLines(zone, runs)),
    ...now.flatMap((e) => eventLines(r, e, false)),
    ...[...gone.values()].flatMap((e) => eventLines(r, e, true)),
    ...(r.marks ?? []).flatMap((m) => markLines(r, m, false)),
    ...goneMarks(r).flatMap((m) => markLines(r, m, true)),
    "END:VCALENDAR",
  ])
}

type Entry = { readonly uid: string; readonly run: Run; readonly part: CalendarPart }

const entriesOf = (id: string, part: CalendarPart): readonly Entry[] => {
  const { zone } = part.schedule
  return runsOf(part.schedule, part.from, part.until).map((run) => ({ uid: uidOf(id, run, zone), run, part }))
}

/** Stable for a dose time of a stretch, whatever version of the plan it stands in. */
const uidOf = (id: string, run: Run, zone: string): string =>
  `${id}-${run.line}-${showDate(dateOfDay(run.day))}-${timeOf(run.minute).replace(":", "")}-${run.every}-${zone.replace(/\W/g, "_")}@posology`

const eventLines = (r: CalendarRequest, { uid, run, part }: Entry, cancelled: boolean): readonly string[] => {
  const { title: bare, text } = part.say(run.line, run.phase)
  const title = labelled(r, bare)
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${r.stamp}`,
    `SEQUENCE:${r.version}`,
    `DTSTART${startOf(run, part.schedule)}`,
    "DURATION:PT5M",
    ...(run.count > 1 ? [`RRULE:FREQ=DAILY;INTERVAL=${run.every};COUNT=${run.count}`] : []),
    `SUMMARY:${escapeText(title)}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    ...(r.alarm && !cancelled
      ? ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", `DESCRIPTION:${escapeText(title)}`, "END:VALARM"]
      : []),
    "END:VEVENT",
  ]
}

const labelled = ({ label }: CalendarRequest, title: string): string =>
  label === undefined || label === "" ? title : title === "" ? label : `${label}: ${title}`

const startOf = (run: Run, { zone, rule }: Schedule): string => {
  // Wherever the person is: a time without a zone, which every calendar shows by the clock of the place.
  if (rule === "wherever") return `:${compact(run.day)}T${timeOf(run.minute).replace(":", "")}00`
  if (zone !== "UTC" && !run.twice) return `;TZID=${zone}:${compact(run.day)}T${timeOf(run.minute).replace(":", "")}00`
  const { day, minute } = zoneClock("UTC").wallOf(run.ms)
  return `:${compact(day)}T${timeOf(minute).replace(":", "")}00Z`
}

type Mark = NonNullable<CalendarRequest["marks"]>[number]

const markUid = (r: CalendarRequest, { date, what }: Mark): string =>
  `${r.id}-${date}-${what.replace(/\W/g, "_")}@posology`

const goneMarks = (r: CalendarRequest): readonly Mark[] => {
  const gone = new Map((r.marksBefore ?? []).map((m) => [markUid(r, m), m]))
  for (const m of r.marks ?? []) gone.delete(markUid(r, m))
  return [...gone.values()]
}

const markLines = (r: CalendarRequest, mark: Mark, cancelled: boolean): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${markUid(r, mark)}`,
  `DTSTAMP:${r.stamp}`,
  `SEQUENCE:${r.version}`,
  `DTSTART;VALUE=DATE:${mark.date.replaceAll("-", "")}`,
  `SUMMARY:${escapeText(labelled(r, mark.what))}`,
  `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
  "TRANSP:TRANSPARENT",
  "CLASS:PRIVATE",
  "END:VEVENT",
]

/** The zone's clock changes over the stretch the runs need, each written out: no rule that a reader could apply differently. */
const zoneLines = (zone: string, runs: readonly Run[]): readonly string[] => {
  if (zone === "UTC" || runs.length === 0) return []
  const from = Math.min(...runs.map((r) => r.ms)) - YEAR_MS
  const to = Math.max(...runs.map((r) => r.ms + r.every * r.count * DAY_MS)) + YEAR_MS
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...zoneClock(zone)
      .changes(from, to)
      .flatMap((c) => {
        const kind = c.later ? "DAYLIGHT" : "STANDARD"
        return [`BEGIN:${kind}`, `DTSTART:${c.since}`, `TZOFFSETFROM:${c.from}`, `TZOFFSETTO:${c.to}`, `END:${kind}`]
      }),
    "END:VTIMEZONE",
  ]
}

const DAY_MS = 86_400_000
const YEAR_MS = 366 * DAY_MS

const compact = (day: number): string => showDate(dateOfDay(day)).replaceAll("-", "")
