import {
  compareDates,
  compareQuantity,
  type DiaryEvent,
  dimensionOf,
  exact,
  instant,
  msOfInstant,
  type PlainDate,
  type Problem,
  parseDate,
  parseInstant,
  parseQuantity,
  problem,
  type Quantity,
  showDate,
  showQuantity,
  showZoned,
  times,
  zonedOfMs,
} from "../base/index.ts"
import { doseOfKey, type FollowedPlan } from "../follow/index.ts"
import type { KeptDiary } from "./kept-diary.ts"

const SKEW_MS = 10 * 60_000
const MONTH_MS = 31 * 24 * 3_600_000

/** Why a dose cannot have been taken then: more than a month from now is another year or month by mistake. Less than that is kept, with a remark. */
export const tooFarAhead = (at: number, now: number, zone: string): Problem | null =>
  at - now <= MONTH_MS
    ? null
    : problem(
        "dose/future",
        `${showZoned(zonedOfMs(at, zone))} lies more than a month ahead of now, ${showZoned(zonedOfMs(now, zone))}; a dose is logged once it was taken.`,
        { path: "at" },
      )

/** The event as it was kept; a dose with what is unlikely about it. */
export const withRemarks = (event: DiaryEvent, kept: KeptDiary, plan: FollowedPlan, now: number) => {
  if (event.kind !== "dose-taken") return event
  const at = msOfInstant(instant(event.at))
  const remarks = [
    ...(at - now > SKEW_MS
      ? [
          `${showZoned(zonedOfMs(at, event.zone))} lies in the future: now is ${showZoned(zonedOfMs(now, event.zone))}. Take it back if it has not been taken.`,
        ]
      : []),
    ...beforeStart(plan, at),
    ...farAbove(event.amount, plannedAmount(event.due, kept, plan, at, event.zone)),
  ]
  return remarks.length === 0 ? event : { ...event, remarks }
}

const beforeStart = (plan: FollowedPlan, at: number): readonly string[] => {
  const [first] = [...plan.earlier.map((v) => v.schedule), plan.schedule].map((s) => parseDate(s.start))
  if (first?.ok !== true) return []
  const day: PlainDate = zonedOfMs(at, plan.schedule.zone).toPlainDate()
  return compareDates(day, first.value) < 0
    ? [`${showDate(day)} lies before this plan's first day, ${showDate(first.value)}.`]
    : []
}

const plannedAmount = (
  due: string | null,
  { diary }: KeptDiary,
  plan: FollowedPlan,
  at: number,
  zone: string,
): Quantity | undefined => {
  const moment = due === null ? null : parseInstant(due)
  const dose = moment?.ok ? doseOfKey(diary, plan, msOfInstant(moment.value), at, zone) : undefined
  const [only, ...others] = plan.gives
  return dose?.amount ?? (others.length === 0 ? only?.amount : undefined)
}

const farAbove = (text: string, planned: Quantity | undefined): readonly string[] => {
  const amount = parseQuantity(text)
  if (!amount.ok || planned === undefined || dimensionOf(amount.value) !== dimensionOf(planned)) return []
  if (compareQuantity(amount.value, times(planned, exact(2))) < 0) return []
  return [
    `${showQuantity(amount.value)} is twice the planned ${showQuantity(planned)}, or more. If so much was taken, take nothing more of it today and call a poison centre or a doctor; the printed plan says what to do under “I took double”. If it is a slip, take it back.`,
  ]
}
