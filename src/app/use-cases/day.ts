import { z } from "zod"
import {
  compareDates,
  instantOfMs,
  msOfInstant,
  type PlainDate,
  parseDate,
  showDate,
  showQuantity,
  showZoned,
  zonedOfMs,
} from "../../base/index.ts"
import {
  type DoseStanding,
  dayAt,
  type FollowedPlan,
  type PlanDay,
  planDay,
  type Standing,
  stockOf,
} from "../../follow/index.ts"
import { type DayAnswer, daySchema } from "../contract/day.ts"
import { zoneSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { type StockAnswer, stockSchema } from "../contract/stock.ts"
import { withDiary } from "../kept-diary.ts"
import { done, useCase } from "../use-case.ts"
import { named } from "./take.ts"

export const day = useCase({
  name: "day",
  summary: "what a day asks for, and what has become of it",
  input: z.strictObject({
    /** The day it is now, if left out. */
    date: z
      .string()
      .refine((s) => parseDate(s).ok, "expected a date such as 2026-12-01")
      .optional(),
    /** Where the person is; each plan's own zone, if left out. */
    zone: zoneSchema.optional(),
  }),
  output: daySchema,
  run: (ports, input) =>
    withDiary(ports, async ({ diary, plans }) => {
      const now = msOfInstant(ports.clock.now())
      const asked = input.date === undefined ? undefined : parseDate(input.date)
      const zone = input.zone ?? null
      const days = plans.map((plan) =>
        planDay(diary, plan, asked?.ok ? asked.value : dayAt(plan, now, zone), now, zone),
      )
      const dates = asked?.ok ? [asked.value] : plans.map((plan) => dayAt(plan, now, zone))
      return done(
        presentDay(
          days,
          latest(dates) ??
            instantOfMs(now)
              .toZonedDateTimeISO(zone ?? "UTC")
              .toPlainDate(),
          now,
          zone,
        ),
      )
    }),
})

const latest = (dates: readonly PlainDate[]): PlainDate | undefined => [...dates].sort(compareDates).at(-1)

const presentDay = (days: readonly PlanDay[], date: PlainDate, now: number, zone: string | null): DayAnswer => {
  const doses = days
    .flatMap((d) => d.doses.map((dose) => ({ plan: d.plan, dose })))
    .sort((a, b) => a.dose.ms - b.dose.ms)
  const of = <S extends DoseStanding["state"]>(...states: S[]) =>
    doses.flatMap(({ plan, dose }) => {
      const state = states.find((s) => s === dose.state)
      return state === undefined ? [] : [{ ...presentDose(plan, dose, zone), state }]
    })
  return {
    format: "posology/day@1",
    date: showDate(date),
    now: instantOfMs(now).toString(),
    due: of("due", "later"),
    taken: of("taken"),
    late: of("late"),
    missed: of("missed"),
    skipped: of("skipped"),
    paused: of("paused"),
    extra: days.flatMap((d) => d.extra.map((s) => ({ plan: d.plan.id, ...presentLog(d.plan, s, null, zone) }))),
    plans: days.map((d) => presentPlanDay(d, zone)),
  }
}

const moment = (plan: FollowedPlan, ms: number, zone: string | null): string =>
  showZoned(zonedOfMs(ms, zone ?? plan.schedule.zone))

const presentDose = (plan: FollowedPlan, dose: DoseStanding, zone: string | null) => ({
  plan: plan.id,
  title: plan.title,
  due: named(plan, dose),
  at: moment(plan, dose.ms, zone),
  amount: showQuantity(dose.amount),
  instruction: dose.instruction,
  day: dose.day,
  log: dose.log && dose.state === "taken" ? presentLog(plan, dose.log, dose.minutesLate, zone) : null,
  again: dose.again.map((s) => presentLog(plan, s, Math.floor((s.ms - dose.ms) / 60_000), zone)),
  reason: dose.log?.event.kind === "dose-skipped" ? dose.log.event.reason : (dose.pause?.why ?? null),
})

const presentLog = (
  plan: FollowedPlan,
  { id, ms, event }: Standing,
  minutesLate: number | null,
  zone: string | null,
) => ({
  event: id,
  at: moment(plan, ms, zone),
  amount: event.kind === "dose-taken" ? event.amount : "",
  device: event.device,
  minutesLate,
})

const presentPlanDay = ({ plan, rule, pause, reassess, site, next }: PlanDay, zone: string | null) => ({
  id: plan.id,
  title: plan.title,
  lateRule: rule.late,
  paused: pause && { since: moment(plan, pause.from, zone), code: pause.code, why: pause.why, event: pause.cause },
  reassess,
  site,
  next: next && { due: named(plan, next), at: moment(plan, next.ms, zone), amount: showQuantity(next.amount) },
})

export const stock = useCase({
  name: "stock",
  summary: "what is left in each container, how sure that is, and how far it goes",
  input: z.strictObject({ plan: planId.optional() }),
  output: stockSchema,
  run: (ports, input) =>
    withDiary(ports, async ({ diary, plans }) => {
      const now = msOfInstant(ports.clock.now())
      const wanted = plans.filter((p) => input.plan === undefined || p.id === input.plan)
      return done({
        format: "posology/stock@1" as const,
        plans: wanted.map((p) => presentStock(stockOf(diary, p, now))),
      })
    }),
})

const presentStock = (s: ReturnType<typeof stockOf>): StockAnswer["plans"][number] => ({
  plan: s.plan.id,
  title: s.plan.title,
  containers: s.containers.map((c) => ({
    container: c.container,
    product: c.opening.product,
    strength: c.opening.strengthTyped,
    lot: c.opening.lot,
    expiry: c.opening.expiry,
    cost: c.opening.cost,
    openedAt: moment(s.plan, c.openedAt, null),
    doses: c.doses,
    holds: c.holds && showQuantity(c.holds),
    taken: c.taken && showQuantity(c.taken),
    lost: c.lost && showQuantity(c.lost),
    left: c.left && showQuantity(c.left),
    band: c.band && [showQuantity(c.band[0]), showQuantity(c.band[1])],
    unknown: [...c.unknown],
    useBy: c.useBy && showDate(c.useBy),
    current: c.current,
  })),
  outside: s.outside,
  runsOut: s.runsOut && showDate(s.runsOut),
  reorder: s.reorder && showDate(s.reorder),
})
