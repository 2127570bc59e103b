import { fail, ok, type PlainDate, type Result, showDate } from "../base/index.ts"
import type { Schedule, TimeRule } from "./schedule.ts"

/** A schedule whose start was "on demand", begun on a date. */
export const startOn = (s: Schedule, date: PlainDate): Schedule => ({ ...s, start: showDate(date) })

/** The schedule as it is followed from another zone on. The rule decides what that changes: with `home` nothing falls at another moment, with `wherever` the wall times stay. */
export const inZoneOf = (s: Schedule, zone: string): Schedule => (s.rule === "home" ? s : { ...s, zone })

/** Where a phase still says "1 to 3 times a day", the person's own times. A problem (`schedule/not-in-range`) when they are more or fewer than the range. */
export const settleTimes = (s: Schedule, line: number, phase: number, at: readonly string[]): Result<Schedule> => {
  const open = s.lines[line]?.phases[phase]?.times
  if (open === undefined || !("low" in open)) return fail("schedule/settled", "These times are not a range.")
  if (at.length < open.low || at.length > open.high) {
    return fail("schedule/not-in-range", `${at.length} times a day is not between ${open.low} and ${open.high}.`)
  }
  const times: TimeRule = { at }
  return ok({
    ...s,
    lines: s.lines.map((l, i) =>
      i === line ? { ...l, phases: l.phases.map((p, k) => (k === phase ? { ...p, times } : p)) } : l,
    ),
  })
}
