import { z } from "zod"
import { instantOfMs } from "../../base/index.ts"
import { doseSaid, named, notDue, notPlanned, objectionsTo } from "../../follow/index.ts"
import { eventSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { done, useCase } from "../use-case.ts"
import { actOn, logHead, objected, write } from "./logging.ts"

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
    actOn(ports, input, async ({ kept, plan, before, when, now }) => {
      if (before) return done(before)
      const dose = doseSaid(kept.diary, plan, input.due, when)
      if (!dose) return objected(dose === null || input.due === undefined ? notDue : notPlanned(input.due))
      const body = {
        kind: "dose-snoozed" as const,
        plan: plan.id,
        due: named(plan, dose),
        until: instantOfMs(when.at + input.minutes * 60_000).toString(),
      }
      const [refused] = objectionsTo(body, kept.diary, plan, when, now)
      return refused ? objected(refused) : write(ports, kept, input, body)
    }),
})
