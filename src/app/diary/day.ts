import { z } from "zod"
import { msOfInstant, parseDate, showDate, showExact, showQuantity } from "../../base/index.ts"
import { stockOf } from "../../follow/index.ts"
import { daySchema } from "../contract/day.ts"
import { zoneSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { type StockAnswer, stockSchema } from "../contract/stock.ts"
import { done, useCase } from "../use-case.ts"
import { withDiary } from "./kept-diary.ts"
import { containerCautions } from "./present/container.ts"
import { dayOf } from "./present/day.ts"
import { moment } from "./present/moment.ts"

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
      const asked = input.date === undefined ? undefined : parseDate(input.date)
      const on = asked?.ok ? asked.value : null
      return done(dayOf(diary, plans, msOfInstant(ports.clock.now()), input.zone ?? null, on))
    }),
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
        plans: gravestFirst(wanted.map((p) => presentStock(stockOf(diary, p, now)))),
      })
    }),
})

/** A container in use that is not to be used comes before the others. */
const gravestFirst = (plans: readonly StockAnswer["plans"][number][]): StockAnswer["plans"] => {
  const isGrave = (p: (typeof plans)[number]) => p.containers.some((c) => c.current && (c.cautions ?? []).length > 0)
  return [...plans.filter(isGrave), ...plans.filter((p) => !isGrave(p))]
}

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
    over: c.over && showQuantity(c.over),
    cautions: [...containerCautions(c)],
    useBy: c.useBy && showDate(c.useBy),
    current: c.current,
  })),
  outside: s.outside,
  ...(s.inTrial === 0 ? {} : { inTrial: s.inTrial }),
  runsOut: s.runsOut && showDate(s.runsOut),
  reorder: s.reorder && showDate(s.reorder),
  spent: s.spent.map((c) => `${showExact(c.amount)} ${c.currency}`),
  unpriced: s.unpriced,
})
