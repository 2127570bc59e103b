import { z } from "zod"
import type { EventId } from "../../base/index.ts"
import { epochDay, problem } from "../../base/index.ts"
import { dayAt, type KeptTrial, trialSpan } from "../../follow/index.ts"
import { armOfBlock, committedText } from "../../learn/index.ts"
import { idSchema, zoneSchema } from "../contract/event.ts"
import { openedSchema } from "../contract/trial.ts"
import { noSuchPlan, withDiary } from "../diary/kept-diary.ts"
import { write } from "../diary/logging.ts"
import { type Drawn, drawnOf } from "../diary/trial/secret.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"
import { theTrial } from "./the-trial.ts"

/** Opening is written down before anything is shown. */
export const openTrial = useCase({
  name: "open-trial",
  summary: "open a trial: what was drawn, and everything that is needed to check the commitment by hand",
  input: z.strictObject({
    id: idSchema<EventId>(),
    zone: zoneSchema,
    /** Before its last day is over: the trial ends with this day, and every report says so. */
    early: z.boolean().default(false),
    why: z.string().trim().max(10_000).optional(),
  }),
  output: openedSchema,
  run: (ports, { id, zone, early, why }) =>
    withDiary(ports, async (kept) => {
      const found = theTrial(kept, id)
      if (!found.ok) return found
      const trial = found.value
      const { terms, commitment } = trial.started
      const drawn = await drawnOf(ports, trial)
      if (trial.opened !== null)
        return drawn.ok ? done(shown(trial, drawn.value, trial.opened.early)) : unusable(drawn.problem)
      const plan = await kept.plan(terms.plan)
      if (!plan) return noSuchPlan(terms.plan)
      const over = epochDay(dayAt(plan, ports.clock.now().epochMilliseconds)) >= trialSpan(trial).planned
      if (!over && !early)
        return wrongCall(
          problem(
            "trial/not-over",
            "This trial is not over; to open it now, say that it is early, and why; every report will say so.",
            { path: "early" },
          ),
        )
      if (!over && !why)
        return wrongCall(
          problem("trial/why", "Say why it is opened early; it stands in every report.", { path: "why" }),
        )
      if (!drawn.ok) return unusable(drawn.problem)
      const { salt, seed } = drawn.value.secret
      const written = await write(
        ports,
        kept,
        { zone },
        { kind: "trial-opened", trial: id, early: !over, why: why ?? null, salt, seed },
      )
      if (!written.ok) return written
      return done({ ...shown(trial, drawn.value, !over), commitment })
    }),
})

const shown = (
  { started: { id, terms, commitment } }: KeptTrial,
  { secret, allocation, matches }: Drawn,
  early: boolean,
): z.output<typeof openedSchema> => ({
  format: "posology/trial-opened@1",
  id,
  early,
  ...secret,
  allocation: Array.from({ length: 2 * terms.pairs }, (_, block) => terms.arms[armOfBlock(allocation, block)]),
  commitment,
  hashed: committedText(terms, secret),
  matches,
})
