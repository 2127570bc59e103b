import { type DayAnswer, remarksOn } from "../../../../app/index.ts"
import {
  type DecimalMark,
  type EventBody,
  type EventId,
  instant,
  instantOfMs,
  msOfInstant,
  type PlainBody,
  type PlanId,
  parseQuantity,
  showQuantity,
} from "../../../../base/index.ts"
import type { Diary, FollowedPlan, Standing } from "../../../../follow/index.ts"
import { asTyped } from "../../../kit/words/number.ts"
import type { Entry } from "../../../wire/outbox/entry.ts"

/** A dose of the day, in whatever state. */
export type DayDose = DayAnswer["due" | "taken" | "late" | "missed" | "skipped" | "paused"][number]

/** How a dose was really taken, where that differs from the plan. */
export type Taken = {
  readonly amount?: string
  readonly site?: string | null
  /** ISO instant. */
  readonly at?: string
}

/** The entry of a dose taken as planned, or as `how` says. */
export const takenEntry = (dose: DayDose, site: string | null, how: Taken = {}): Entry => ({
  body: {
    kind: "dose-taken",
    plan: dose.plan as PlanId,
    due: dose.due,
    amount: how.amount ?? dose.amount,
    site: how.site === undefined ? site : how.site,
  },
  ...(how.at === undefined ? {} : { at: how.at }),
})

/** The entry of a dose left out. */
export const skippedEntry = (dose: DayDose, reason: string): Entry => ({
  body: { kind: "dose-skipped", plan: dose.plan as PlanId, due: dose.due, reason: reason.trim() || null },
})

/** The entry that has a dose told again in so many minutes. */
export const snoozedEntry = (dose: DayDose, now: number, minutes: 10 | 30 | 60): Entry => ({
  body: {
    kind: "dose-snoozed",
    plan: dose.plan as PlanId,
    due: dose.due,
    until: instantOfMs(now + minutes * 60_000).toString(),
  },
})

/** True while nothing is logged for any of these doses: the same tap twice, or a tap in two tabs, logs once. */
export const stillOpen =
  (doses: readonly DayDose[]) =>
  (diary: Diary): boolean =>
    doses.every((d) => loggedFor(diary, d) === undefined)

/** The entry that settled a dose: the first that says taken, else the first that says left out. */
export const loggedFor = (diary: Diary, dose: DayDose): Standing | undefined => {
  const logs = diary.forDue(dose.plan as PlanId, msOfInstant(instant(dose.due)))
  return logs.find((l) => l.event.kind === "dose-taken") ?? logs[0]
}

/** What there is to do now, next and later today. A late dose is among `now` while its plan lets it be taken. */
export const inTurn = (day: DayAnswer): Readonly<Record<"now" | "later", readonly DayDose[]>> => ({
  now: [...day.late, ...day.due.filter((d) => d.state === "due")].sort((a, b) => order(a.at, b.at)),
  later: day.due.filter((d) => d.state === "later"),
})

/** Whether a dose that is still to come may be logged before its hour: only the next one of its plan, and not while an earlier one is open. */
export const mayBeEarly = (day: DayAnswer, dose: DayDose): boolean => {
  const { now, later } = inTurn(day)
  const next = later.find((d) => d.plan === dose.plan)
  return next?.due === dose.due && !now.some((d) => d.plan === dose.plan)
}

const order = (a: string, b: string): number => msOfInstant(instant(a)) - msOfInstant(instant(b))

/** What is settled today, in the order of the day. */
export const settledOf = (day: DayAnswer): readonly DayDose[] =>
  [...day.taken, ...day.skipped, ...day.missed, ...day.paused].sort((a, b) => order(a.at, b.at))

/** A typed amount in the plan's own unit, written in one way. A number that can be read in two ways ("1,000") is no amount. Undefined, too, for
 *  what is not above zero. */
export const typedAmount = (typed: string, unit: string, mark?: DecimalMark): string | undefined => {
  const number = asTyped(typed.trim(), mark)
  if (!number.ok || !/^\d{1,7}(?:\.\d{1,6})?$/u.test(number.value) || /^[0.]*$/u.test(number.value)) return undefined
  const amount = parseQuantity(`${number.value} ${unit}`)
  return amount.ok ? showQuantity(amount.value) : undefined
}

/** What there is to say before so much is logged; null below twice what is planned. */
export const farAbove = (amount: string, planned: string): string | null => {
  const [said, due] = [parseQuantity(amount), parseQuantity(planned)]
  return said.ok &&
    due.ok &&
    said.value.unit === due.value.unit &&
    said.value.value.compare(due.value.value.mul(2)) >= 0
    ? "That is twice what is planned, or more. If so much was taken, take nothing more of it today and call a poison centre or a doctor."
    : null
}

/** What is unlikely about a dose that is being logged, also as the correction of another; nothing about anything else. */
export const remarksOnEntry = (
  { body, at }: Entry,
  diary: Diary,
  plans: readonly FollowedPlan[],
  now: number,
  zone: string,
): readonly string[] => {
  const dose = body.kind === "correction" ? body.replacement : body
  if (dose?.kind !== "dose-taken") return []
  const plan = plans.find((p) => p.id === dose.plan)
  const before = body.kind === "correction" ? { id: body.of } : {}
  const when =
    (body.kind === "correction" ? (body.happened ?? diary.written(body.of)?.at) : at) ?? instantOfMs(now).toString()
  return plan ? remarksOn({ ...dose, ...before, at: when, zone }, diary, plan, now) : []
}

/** An amount split into its number and its unit: "300" and "mcg". */
export const splitAmount = (amount: string): readonly [number: string, unit: string] => {
  const at = amount.indexOf(" ")
  return [amount.slice(0, at), amount.slice(at + 1)]
}

/** Where a plan's container is primed, spilled or emptied: the one opened last, else the one it was planned for. */
export const containerOf = (diary: Diary, plan: FollowedPlan): string | null => {
  const last = diary.openingsOf(plan.id).all().at(-1)?.event
  return last?.kind === "container-opened" ? last.container : (plan.inHand?.container ?? null)
}

/** What an earlier entry should have said. */
export const correctedEntry = (of: EventId, { body, at }: Entry): Entry => ({
  body: {
    kind: "correction",
    of,
    replacement: isPlain(body) ? body : null,
    happened: at ?? null,
  },
})

const isPlain = (body: EventBody): body is PlainBody => body.kind !== "correction" && !body.kind.startsWith("trial-")

/** One more dose of a plan: for the moment that was logged last today, else for none. Undefined where the plan says no one amount. */
export const secondDose = (day: DayAnswer, plan: FollowedPlan): Entry | undefined => {
  const last = day.taken.filter((d) => d.plan === plan.id).at(-1)
  const [only, ...others] = plan.gives
  const amount = last?.amount ?? (only && others.length === 0 ? showQuantity(only.amount) : undefined)
  if (amount === undefined) return undefined
  return { body: { kind: "dose-taken", plan: plan.id, due: last?.due ?? null, amount, site: null } }
}
