import {
  compareDates,
  compareQuantity,
  type DiaryEvent,
  dimensionOf,
  exact,
  instant,
  msOfInstant,
  type PlainDate,
  parseDate,
  parseQuantity,
  type Quantity,
  showDate,
  showQuantity,
  showZoned,
  times,
  zonedOfMs,
} from "../../base/index.ts"
import { beyondMost, closeRemarks, type Diary, doseSaid, type FollowedPlan, plannedAmount } from "../../follow/index.ts"
import type { DoseSaid } from "./dose-said.ts"
import { outOf } from "./out-of.ts"

const SKEW_MS = 10 * 60_000

/** The event as it was kept; a dose with what is unlikely about it. */
export const withRemarks = (event: DiaryEvent, diary: Diary, plan: FollowedPlan, now: number) => {
  const when = { at: msOfInstant(instant(event.at)), zone: event.zone, own: event.id }
  const remarks =
    event.kind === "dose-taken"
      ? [...remarksOn(event, diary, plan, now), ...closeRemarks(event, diary, plan, when)]
      : []
  return event.kind !== "dose-taken" || remarks.length === 0 ? event : { ...event, remarks: [...remarks] }
}

/** What is unlikely about a dose, each in a sentence: in the future, before the plan, far above it, or beyond the most of a plan that is taken as
 *  needed. Nothing is kept out of the diary for it. `now` is in milliseconds since 1970. */
export const remarksOn = (dose: DoseSaid, diary: Diary, plan: FollowedPlan, now: number): readonly string[] => {
  const at = msOfInstant(instant(dose.at))
  const beyond = beyondMost(diary, plan, at, dose.zone, dose.id)
  return [
    ...(at - now > SKEW_MS
      ? [
          `${showZoned(zonedOfMs(at, dose.zone))} lies in the future: now is ${showZoned(zonedOfMs(now, dose.zone))}. Take it back if it has not been taken.`,
        ]
      : []),
    ...beforeStart(plan, at),
    ...farAbove(
      dose.amount,
      plannedAmount(plan, dose.due === null ? null : doseSaid(diary, plan, dose.due, { at, zone: dose.zone })),
    ),
    ...outOf(dose, diary, plan, at),
    ...(beyond === null ? [] : [`${beyond}. Take it back if it is a slip.`]),
  ]
}

const beforeStart = (plan: FollowedPlan, at: number): readonly string[] => {
  const [first] = [...plan.earlier.map((v) => v.schedule), plan.schedule].map((s) => parseDate(s.start))
  if (first?.ok !== true) return []
  const day: PlainDate = zonedOfMs(at, plan.schedule.zone).toPlainDate()
  return compareDates(day, first.value) < 0
    ? [`${showDate(day)} lies before this plan's first day, ${showDate(first.value)}.`]
    : []
}

const farAbove = (text: string, planned: Quantity | undefined): readonly string[] => {
  const amount = parseQuantity(text)
  if (!amount.ok || planned === undefined || dimensionOf(amount.value) !== dimensionOf(planned)) return []
  if (compareQuantity(amount.value, times(planned, exact(2))) < 0) return []
  return [
    `${showQuantity(amount.value)} is twice the planned ${showQuantity(planned)}, or more. If so much was taken, take nothing more of it today and call a poison centre or a doctor; the printed plan says what to do under “I took double”. If it is a slip, take it back.`,
  ]
}
