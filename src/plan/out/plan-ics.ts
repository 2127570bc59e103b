import { at, fail, type Instant, ok, type Plan, type Result, showDate, time } from "../../base/index.ts"
import type { Schedule } from "../../schedule/index.ts"
import { phaseName } from "../doses.ts"
import type { LivePlan, Version } from "../live.ts"
import { type CalendarPart, type CalendarRequest, toIcs } from "./ics.ts"
import { followable, type Made } from "./made.ts"

/** A granted plan as an iCalendar file. An entry's title says the count and not the substance, because it shows on a locked screen. A refused plan is a problem. */
export const planIcs = (made: Made, options: { readonly alarm: boolean }): Result<string> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { id, version, madeAt, plan } = made
  const parts = [{ schedule: schedule.value, say: sayFor(plan, schedule.value) }]
  return ok(toIcs({ id, version, parts, marks: marksOf(plan), stamp: stampOf(madeAt), alarm: options.alarm }))
}

/** A plan that is followed, as the calendar a feed gives: each version for its own days, and cancelled entries for what changes took away. */
export const liveIcs = (live: LivePlan, writtenAt: Instant, options: { readonly alarm: boolean }): Result<string> => {
  const states = live.versions.map((_, i) => partsOf(live.versions.slice(0, i + 1)))
  const now = states[states.length - 1]
  const latest = live.versions[live.versions.length - 1]
  if (now === undefined || latest === undefined) return fail("plan/empty", "This plan has no version.")
  const bad = states.find((s) => !s.ok)
  if (bad && !bad.ok) return bad
  if (!now.ok) return now
  const before = states.slice(0, -1).flatMap((s) => (s.ok ? s.value : []))
  const request: CalendarRequest = {
    id: live.id,
    version: live.versions.length - 1,
    parts: now.value,
    before,
    marks: marksOf(latest.plan),
    stamp: stampOf(writtenAt),
    alarm: options.alarm,
  }
  return ok(toIcs(request))
}

const partsOf = (versions: readonly Version[]): Result<readonly CalendarPart[]> => {
  const parts: CalendarPart[] = []
  for (const [i, v] of versions.entries()) {
    const schedule = followable(v)
    if (!schedule.ok) return schedule
    const next = versions[i + 1]
    parts.push({
      schedule: schedule.value,
      from: nightBefore(v, v),
      ...(next ? { until: nightBefore(next, v) } : {}),
      say: sayFor(v.plan, schedule.value),
    })
  }
  return ok(parts)
}

/** When the day on which a version begins starts: at 04:00, for until then it is still the night of the day before. */
const nightBefore = (next: Version, of: Version): number =>
  at(next.from, time(DAY_BEGINS), of.request.zone).epochMilliseconds

const DAY_BEGINS = "04:00"

const sayFor =
  (plan: Plan, schedule: Schedule): CalendarPart["say"] =>
  (line, phase) => {
    const name = phaseName(schedule.lines[line]?.phases ?? [], phase)
    const text = plan.doses.find((d) => d.phase === name)?.instruction ?? ""
    const [title = ""] = text.split(":")
    return { title, text }
  }

const marksOf = (plan: Plan): NonNullable<CalendarRequest["marks"]> =>
  plan.marks.map((m) => ({ date: showDate(m.date), what: m.what }))

const stampOf = (i: Instant): string => i.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")
