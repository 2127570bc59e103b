import { z } from "zod"
import { instant, instantOfMs, msOfInstant } from "../../base/index.ts"
import { doseSaid, named, notDue, notPlanned, objectionsTo } from "../../follow/index.ts"
import { eventSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { done, useCase } from "../use-case.ts"
import { noSuchPlan, withDiary } from "./kept-diary.ts"
import { known, logHead, objected, write } from "./logging.ts"

export const snooze = useCase({
  name: "snooze",
  summary: "have a due dose told again in 10, 30 or 60 minutes",
  input: z.strictObject({
    ...logHead,
    plan: planId,
    /** Which planned dose, as `day` names it; the nearest in time, if left out. */
    due: z.string().optional(),
    minutes: z.literal([10, 30, 60]),
  }),
  output: eventSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const plan = await kept.plan(input.plan)
      if (!plan) return noSuchPlan(input.plan)
      const before = known(kept, input.id)
      if (before) return done(before)
      const now = msOfInstant(ports.clock.now())
      const at = input.at === undefined ? now : msOfInstant(instant(input.at))
      const when = { at, zone: input.zone }
      const dose = doseSaid(kept.diary, plan, input.due, when)
      if (!dose) return objected(dose === null || input.due === undefined ? notDue : notPlanned(input.due))
      const body = {
        kind: "dose-snoozed" as const,
        plan: plan.id,
        due: named(plan, dose),
        until: instantOfMs(at + input.minutes * 60_000).toString(),
      }
      const [refused] = objectionsTo(body, kept.diary, plan, when, now)
      return refused ? objected(refused) : write(ports, kept, input, body)
    }),
})
