import {
  addDays,
  compareDates,
  date,
  epochDay,
  type PlainDate,
  parseDate,
  problem,
  showDate,
  zoneClock,
} from "../../base/index.ts"
import { dayAt, type FollowedPlan, plannedOn } from "../../follow/index.ts"
import { between } from "../../schedule/index.ts"
import type { KeptDiary } from "../diary/kept-diary.ts"
import { done, type Outcome, wrongCall } from "../use-case.ts"

/** The first day: never one of whose doses any has come due. */
export const firstDay = (
  kept: KeptDiary,
  followed: FollowedPlan,
  asked: PlainDate | undefined,
  now: number,
): Outcome<PlainDate> => {
  const today = dayAt(followed, now)
  const begun =
    plannedOn(followed, epochDay(today)).some((d) => d.ms <= now) ||
    kept.diary.dosesOf(followed.id).between(now - 43_200_000, now + 1).length > 0
  const earliest = begun ? addDays(today, 1) : today
  const planned = date(followed.schedule.start)
  if (asked === undefined) return done(compareDates(planned, today) > 0 ? planned : addDays(today, 1))
  if (compareDates(asked, earliest) < 0)
    return wrongCall(
      problem("trial/start", `A trial is committed to before its first day; the earliest is ${showDate(earliest)}.`, {
        path: "start",
      }),
    )
  return compareDates(asked, addDays(today, 366)) > 0
    ? wrongCall(problem("trial/start", "A trial begins within a year.", { path: "start" }))
    : done(asked)
}

/** The day of the plan, from 1, that a trial's blocks begin with when its first day is `from`. */
export const planDayFrom = (kept: KeptDiary, followed: FollowedPlan, from: PlainDate, now: number): number =>
  1 + livedBefore(kept, followed, epochDay(from), now)

/** Days of the plan that are lived before a trial begins on `from` (days since 1970): days with a dose taken, and days with one still planned. */
const livedBefore = (kept: KeptDiary, { id, schedule }: FollowedPlan, from: number, now: number): number => {
  const clock = zoneClock(schedule.zone)
  const days = new Set<number>()
  for (const { ms } of kept.diary.dosesOf(id).all()) days.add(clock.wallOf(ms).day)
  for (const o of between(schedule, now, clock.msOf(from + 1, 0))) if (o.date < from) days.add(o.date)
  return days.size
}

/** A date that was typed, or what is wrong with it. */
export const startNamed = (text: string | undefined): Outcome<PlainDate | undefined> => {
  if (text === undefined) return done(undefined)
  const read = parseDate(text)
  return read.ok ? done(read.value) : { ok: false, fault: "call", problem: { ...read.problem, path: "start" } }
}
