import {
  compareDates,
  compareQuantity,
  type DiaryEvent,
  dimensionOf,
  type EventId,
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
import { type Diary, doseOfKey, type FollowedPlan } from "../follow/index.ts"
import { beyondMost } from "./as-needed.ts"
import { outOf } from "./out-of.ts"

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
export const withRemarks = (event: DiaryEvent, diary: Diary, plan: FollowedPlan, now: number) => {
  const remarks = event.kind === "dose-taken" ? remarksOn(event, diary, plan, now) : []
  return event.kind !== "dose-taken" || remarks.length === 0 ? event : { ...event, remarks: [...remarks] }
}

/** A dose as it was taken; with its id where it stands in the diary already. */
export type DoseSaid = Pick<DiaryEvent & { kind: "dose-taken" }, "at" | "zone" | "amount" | "due"> & {
  readonly id?: EventId
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
    ...farAbove(dose.amount, plannedAmount(dose.due, diary, plan, at, dose.zone)),
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

const plannedAmount = (
  due: string | null,
  diary: Diary,
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
