import { z } from "zod"
import { type DiaryEvent, parseQuantity, problem, type Quantity, showQuantity } from "../../base/index.ts"
import {
  type DoseStanding,
  doseSaid,
  type FollowedPlan,
  named,
  noneNear,
  notPlanned,
  objectionsTo,
  plannedAmount,
} from "../../follow/index.ts"
import { amountSchema, eventSchema, takenSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { done, type Outcome, useCase, wrongCall } from "../use-case.ts"
import { actOn, logHead, objected, onPurpose, write } from "./logging.ts"
import { withRemarks } from "./unlikely-dose.ts"

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
    actOn(ports, input, async ({ kept, plan, before, when, now }) => {
      const remarked = (event: DiaryEvent) => withRemarks(event, kept.diary, plan, now)
      if (before) return done(remarked(before))
      const dose = doseSaid(kept.diary, plan, input.due, when)
      const first = dose?.state === "taken" && !input.again ? dose.log : null
      const written = first && kept.diary.written(first.id)
      // The same dose at the same moment is the same tap, arrived twice.
      if (written && first.ms === when.at) return done(remarked(written))
      const amount = amountOf(plan, dose, input.amount)
      const body = {
        kind: "dose-taken" as const,
        plan: plan.id,
        due: dose ? named(plan, dose) : (input.due ?? null),
        amount: amount.ok ? showQuantity(amount.value) : "",
        site: input.site ?? null,
      }
      const against = objectionsTo(body, kept.diary, plan, when, now).filter(
        (o) => !(input.again && onPurpose.includes(o.code)),
      )
      const [refused] = against
      if (refused) return objected(refused)
      if (!amount.ok) return amount
      const event = await write(ports, kept, input, body)
      return event.ok ? done(remarked(event.value)) : event
    }),
})

export const skip = useCase({
  name: "skip",
  summary: "log that a planned dose was left out, and why",
  input: z.strictObject({ ...logHead, ...which, reason: z.string().max(10_000).optional() }),
  output: eventSchema,
  run: (ports, input) =>
    actOn(ports, input, async ({ kept, plan, before, when, now }) => {
      if (before) return done(before)
      const dose = doseSaid(kept.diary, plan, input.due, when)
      if (!dose) return objected(input.due === undefined ? noneNear : notPlanned(input.due))
      const written = dose.state === "skipped" && dose.log ? kept.diary.written(dose.log.id) : undefined
      if (written) return done(written)
      const body = {
        kind: "dose-skipped" as const,
        plan: plan.id,
        due: named(plan, dose),
        reason: input.reason ?? null,
      }
      const [refused] = objectionsTo(body, kept.diary, plan, when, now)
      return refused ? objected(refused) : write(ports, kept, input, body)
    }),
})

/** The amount that was said, else the planned one; without either the call lacks it. */
const amountOf = (
  plan: FollowedPlan,
  dose: DoseStanding | null | undefined,
  said: string | undefined,
): Outcome<Quantity> => {
  if (said !== undefined) {
    const amount = parseQuantity(said)
    return amount.ok ? done(amount.value) : wrongCall({ ...amount.problem, path: "amount" })
  }
  const planned = plannedAmount(plan, dose)
  return planned
    ? done(planned)
    : wrongCall(
        problem("dose/amount", "No dose is planned near that moment; say how much was taken, for example 300mcg.", {
          path: "amount",
        }),
      )
}
