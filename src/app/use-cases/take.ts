import { z } from "zod"
import {
  type DiaryEvent,
  dimensionOf,
  instant,
  msOfInstant,
  parseInstant,
  parseQuantity,
  problem,
  type Quantity,
  showQuantity,
  showZoned,
  zonedOfMs,
} from "../../base/index.ts"
import { type DoseStanding, doseMeant, doseOfKey, type FollowedPlan } from "../../follow/index.ts"
import { beyondMost, refusedBeyond } from "../as-needed.ts"
import { amountSchema, eventSchema, takenSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { named } from "../dose-name.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "../kept-diary.ts"
import { tooFarAhead, withRemarks } from "../unlikely-dose.ts"
import { done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { known, logHead, write } from "./logging.ts"

const which = {
  plan: planId,
  /** Which planned dose, as `day` names it; the nearest in time, if left out. */
  due: z.string().optional(),
}

export const take = useCase({
  name: "take",
  summary: "log a dose: the planned amount, or the one that was really taken",
  input: z.strictObject({
    ...logHead,
    ...which,
    amount: amountSchema.optional(),
    site: z.string().max(100).optional(),
    /** Log another dose for a moment that already has one: "I took double". */
    again: z.boolean().default(false),
  }),
  output: takenSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const plan = await kept.plan(input.plan)
      if (!plan) return noSuchPlan(input.plan)
      const now = msOfInstant(ports.clock.now())
      const remarked = (event: DiaryEvent) => withRemarks(event, kept.diary, plan, now)
      const before = known(kept, input.id)
      if (before) return done(remarked(before))
      const at = msOfInstant(input.at === undefined ? ports.clock.now() : instant(input.at))
      const ahead = tooFarAhead(at, now, input.zone)
      if (ahead) return unusable(ahead)
      const dose = doseSaid(kept, plan, input.due, at, input.zone)
      if (!dose.ok) return dose
      const settled = dose.value
      if (settled?.state === "taken" && settled.log && !input.again) {
        const first = settled.log
        // The same dose at the same moment is the same tap, arrived twice.
        const written = kept.diary.written(first.id)
        if (written && first.ms === at) return done(remarked(written))
        return unusable(
          problem(
            "dose/already-taken",
            `The dose due ${named(plan, settled)} is already logged as taken at ${showZoned(zonedOfMs(first.ms, input.zone))}; say --again if you really took another one.`,
            { path: "at" },
          ),
        )
      }
      const tooMany = settled === null && !input.again ? beyondMost(kept.diary, plan, at, input.zone) : null
      if (tooMany !== null) return unusable(refusedBeyond(tooMany))
      const amount = amountOf(plan, dose.value, input.amount)
      if (!amount.ok) return amount
      const written = await write(ports, kept, input, {
        kind: "dose-taken",
        plan: plan.id,
        due: dose.value ? named(plan, dose.value) : null,
        amount: showQuantity(amount.value),
        site: input.site ?? null,
      })
      return written.ok ? done(remarked(written.value)) : written
    }),
})

export const skip = useCase({
  name: "skip",
  summary: "log that a planned dose was left out, and why",
  input: z.strictObject({ ...logHead, ...which, reason: z.string().max(10_000).optional() }),
  output: eventSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const plan = await kept.plan(input.plan)
      if (!plan) return noSuchPlan(input.plan)
      const before = known(kept, input.id)
      if (before) return done(before)
      const at = msOfInstant(input.at === undefined ? ports.clock.now() : instant(input.at))
      const dose = doseSaid(kept, plan, input.due, at, input.zone)
      if (!dose.ok) return dose
      if (!dose.value)
        return unusable(problem("dose/none", "No dose is planned within twelve hours of that moment.", { path: "at" }))
      if (dose.value.state === "taken")
        return unusable(
          problem("dose/already-taken", "That dose is logged as taken; take that back first if it was not.", {
            path: "due",
          }),
        )
      if (dose.value.state === "skipped" && dose.value.log) {
        const written = kept.diary.written(dose.value.log.id)
        if (written) return done(written)
      }
      return write(ports, kept, input, {
        kind: "dose-skipped",
        plan: plan.id,
        due: named(plan, dose.value),
        reason: input.reason ?? null,
      })
    }),
})

/** The planned dose that is meant: the one that was said, else the nearest; null where none is near. */
export const doseSaid = (
  { diary }: KeptDiary,
  plan: FollowedPlan,
  due: string | undefined,
  at: number,
  zone: string,
): Outcome<DoseStanding | null> => {
  if (due === undefined) return done(doseMeant(diary, plan, at, zone) ?? null)
  const moment = parseInstant(due)
  const dose = moment.ok ? doseOfKey(diary, plan, msOfInstant(moment.value), at, zone) : undefined
  return dose
    ? done(dose)
    : wrongCall(
        problem("dose/not-planned", `No dose of this plan is due ${due}; posology day lists them.`, { path: "due" }),
      )
}

/** The amount that was said, else the planned one. Another kind of unit than the plan's is refused: nothing would add up. */
const amountOf = (plan: FollowedPlan, dose: DoseStanding | null, said: string | undefined): Outcome<Quantity> => {
  const [only, ...others] = plan.gives
  const planned = dose?.amount ?? (others.length === 0 ? only?.amount : undefined)
  if (said === undefined) {
    return planned
      ? done(planned)
      : wrongCall(
          problem("dose/amount", "No dose is planned near that moment; say how much was taken, for example 300mcg.", {
            path: "amount",
          }),
        )
  }
  const amount = parseQuantity(said)
  if (!amount.ok) return wrongCall({ ...amount.problem, path: "amount" })
  if (amount.value.value.compare(0) <= 0)
    return wrongCall(
      problem("dose/amount", "A dose that was taken is more than nothing; log a skip instead.", { path: "amount" }),
    )
  if (
    planned &&
    (dimensionOf(planned) !== dimensionOf(amount.value) ||
      (dimensionOf(planned) === "count" && planned.unit !== amount.value.unit))
  )
    return wrongCall(
      problem("dose/unit", `This plan counts in ${planned.unit}; ${said} cannot be compared with it.`, {
        path: "amount",
      }),
    )
  return done(amount.value)
}
