import { z } from "zod"
import { instant, instantOfMs, msOfInstant, problem } from "../../base/index.ts"
import { eventSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { named } from "../dose-name.ts"
import { noSuchPlan, withDiary } from "../kept-diary.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { known, logHead, write } from "./logging.ts"
import { doseSaid } from "./take.ts"

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
      const at = msOfInstant(input.at === undefined ? ports.clock.now() : instant(input.at))
      const dose = doseSaid(kept, plan, input.due, at, input.zone)
      if (!dose.ok) return dose
      if (dose.value?.state !== "due" && dose.value?.state !== "late")
        return unusable(
          problem("dose/not-due", "Only a dose that is due and not settled can be put off.", { path: "due" }),
        )
      return write(ports, kept, input, {
        kind: "dose-snoozed",
        plan: plan.id,
        due: named(plan, dose.value),
        until: instantOfMs(at + input.minutes * 60_000).toString(),
      })
    }),
})
