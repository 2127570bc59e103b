import {
  addDays,
  at,
  blockStarts,
  date,
  dateOfDay,
  type Instant,
  ok,
  type PlainDate,
  type Plan,
  type PlanMark,
  type Result,
  showDate,
  time,
} from "../../base/index.ts"
import { sourceDay, type TrialRun } from "../../follow/index.ts"
import { followable, type LivePlan, type Made, phaseName, type Version } from "../../plan/index.ts"
import type { Schedule } from "../../schedule/index.ts"
import { type CalendarPart, type CalendarRequest, toIcs } from "./calendar.ts"

/** A granted plan as an iCalendar file. An entry's title says the count and not the substance, because it shows on a locked screen. A refused plan is a problem. */
export const planIcs = (
  made: Made,
  options: { readonly alarm: boolean; readonly label?: string | undefined },
): Result<string> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { id, version, madeAt, plan } = made
  const parts = [{ schedule: schedule.value, say: sayFor(plan, schedule.value) }]
  return ok(toIcs({ id, version, parts, marks: marksOf(plan.marks), stamp: stampOf(madeAt), ...options }))
}

/** What a feed is made of besides the plan as it stands. */
export type FeedOptions = {
  readonly alarm: boolean
  readonly label?: string | undefined
  /** Rises whenever the calendar changes. */
  readonly sequence: number
  /** The plan as it stood before, through every change: what they put into the calendar and the plan no longer holds is cancelled. */
  readonly before: readonly LivePlan[]
  /** Stretches in which nothing falls due, in milliseconds since the epoch; null while one lasts. */
  readonly pauses: readonly { readonly from: number; readonly to: number | null }[]
  /** Trials that the plan is lived in. Their days look alike in a calendar, whatever their arm, those that were lived among them. */
  readonly trials?: readonly TrialRun[] | undefined
}

/** A plan that is followed, as the calendar a feed gives: each version for its own days, nothing in its pauses, and cancelled entries for what changes took away. */
export const liveIcs = (live: LivePlan, writtenAt: Instant, options: FeedOptions): string => {
  const latest = live.versions[live.versions.length - 1] ?? live.versions[0]
  const before = [...options.before, live]
  const trials = options.trials ?? []
  const own = trials.reduce(
    (parts, t) => parts.flatMap((part) => withoutPauses(part, [trialStretch(t, latest)])),
    partsOf(live.versions),
  )
  const parts = [...own, ...trials.flatMap((t) => trialParts(t, latest))]
  return toIcs({
    id: live.id,
    version: options.sequence,
    parts: parts.flatMap((part) => withoutPauses(part, options.pauses)),
    before: before.flatMap((l) => partsOf(l.versions)),
    marks: marksOf(latest.marks),
    marksBefore: before.flatMap((l) => l.versions.flatMap((v) => marksOf(v.marks))),
    stamp: stampOf(writtenAt),
    alarm: options.alarm,
    label: options.label,
  })
}

const trialStretch = ({ from, until }: TrialRun, version: Version) => ({
  from: dayBegins(dateOfDay(from), version),
  to: dayBegins(dateOfDay(until), version),
})

/** The days of a trial: each block has the doses of the plan's days that it would live, whichever arm it is. */
const trialParts = (trial: TrialRun, version: Version): readonly CalendarPart[] => {
  const { layout } = trial
  return Array.from({ length: 2 * layout.pairs }, (_, block) => trial.from + blockStarts(layout, block)).flatMap(
    (day) => {
      const [from, until] = [day, Math.min(day + layout.blockDays, trial.until)]
      if (from >= until) return []
      const shift = day - sourceDay(trial, day)
      const start = showDate(addDays(date(version.schedule.start), shift))
      return [
        {
          schedule: { ...version.schedule, start },
          from: dayBegins(dateOfDay(from), version),
          until: dayBegins(dateOfDay(until), version),
          say: () => ({
            title: "Trial: look at Today",
            text: "What this day asks for stands in Posology, under Today.",
          }),
        },
      ]
    },
  )
}

const withoutPauses = (part: CalendarPart, pauses: FeedOptions["pauses"]): readonly CalendarPart[] => {
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = part
  const parts: CalendarPart[] = []
  let at = from
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    if (pause.from > at) parts.push({ ...part, from: at, until: Math.min(pause.from, until) })
    at = Math.max(at, pause.to ?? Number.POSITIVE_INFINITY)
  }
  if (at < until) parts.push({ ...part, from: at, until })
  return parts.filter((p) => (p.from ?? 0) < (p.until ?? 0))
}

const partsOf = (versions: readonly Version[]): readonly CalendarPart[] =>
  versions.map((v, i) => {
    const next = versions[i + 1]
    return {
      schedule: v.schedule,
      from: dayBegins(v.from, v),
      ...(next ? { until: dayBegins(next.from, v) } : {}),
      say: (_, phase) => entryOf((v.gives.length > 1 ? v.gives[phase] : v.gives[0])?.instruction ?? ""),
    }
  })

/** When a day starts in a version: at 04:00, for until then it is still the night of the day before. */
const dayBegins = (day: PlainDate, { schedule }: Version): number =>
  at(day, time(DAY_BEGINS), schedule.zone).epochMilliseconds

const DAY_BEGINS = "04:00"

const sayFor =
  (plan: Plan, schedule: Schedule): CalendarPart["say"] =>
  (line, phase) => {
    const name = phaseName(schedule.lines[line]?.phases ?? [], phase)
    return entryOf(plan.doses.find((d) => d.phase === name)?.instruction ?? "")
  }

const entryOf = (text: string): ReturnType<CalendarPart["say"]> => ({ title: text.split(":")[0] ?? "", text })

const marksOf = (marks: readonly PlanMark[]): NonNullable<CalendarRequest["marks"]> =>
  marks.map((m) => ({ date: showDate(m.date), what: m.what }))

const stampOf = (i: Instant): string => i.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")
