import { z } from "zod"
import { blockOf, type EventId, epochDay, problem, type TrialBody } from "../../base/index.ts"
import { dayAt, type KeptTrial, trialSpan } from "../../follow/index.ts"
import { armOfBlock, parseWorthwhile } from "../../learn/index.ts"
import { eventSchema, idSchema, zoneSchema } from "../contract/event.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "../diary/kept-diary.ts"
import { write } from "../diary/logging.ts"
import { drawnOf } from "../diary/trial/secret.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { theTrial } from "./the-trial.ts"

const which = { id: idSchema<EventId>(), zone: zoneSchema }
const why = z.string().trim().min(1).max(10_000)
/** From 1, as containers are numbered. */
const block = z.number().int().min(1).max(256)

export const changeTrial = useCase({
  name: "change-trial",
  summary: "write down another outcome, direction or size than was settled; the report says both",
  input: z.strictObject({
    ...which,
    what: z.enum(["primary", "better", "worthwhile"]),
    to: z.string().trim().min(1).max(200),
    why,
  }),
  output: eventSchema,
  run: (ports, { id, zone, what, to, why: because }) =>
    withDiary(ports, async (kept) => {
      const found = theTrial(kept, id)
      if (!found.ok) return found
      const fits =
        what === "worthwhile" ? parseWorthwhile(to).ok : what === "primary" || to === "higher" || to === "lower"
      if (!fits)
        return wrongCall(
          problem(
            "trial/change",
            `“${to}” is no ${what === "better" ? "direction: say higher or lower" : "size: say 0.2sd or a number"}.`,
            { path: "to" },
          ),
        )
      return write(ports, kept, { zone }, { kind: "trial-changed", trial: id, what, to, why: because })
    }),
})

export const guessBlock = useCase({
  name: "guess-block",
  summary: "what somebody thinks a block of a blinded trial was; the first guess of a block counts",
  input: z.strictObject({ ...which, block, guess: z.enum(["on", "off", "unsure"]) }),
  output: eventSchema,
  run: (ports, { id, zone, block: number, guess }) =>
    withDiary(ports, async (kept) => {
      const found = theTrial(kept, id)
      if (!found.ok) return found
      const begun = await hasBegun(ports, kept, found.value, number - 1)
      if (!begun.ok) return begun
      if (found.value.opened !== null || found.value.unblinded.some((u) => u.block === number - 1))
        return unusable(problem("trial/guess-late", "What this block was is known, so there is nothing left to guess."))
      const body: TrialBody = {
        kind: "trial-guessed",
        trial: id,
        block: number - 1,
        guess: guess === "unsure" ? null : guess === "on" ? 0 : 1,
      }
      return write(ports, kept, { zone }, body)
    }),
})

export const unblindBlock = useCase({
  name: "unblind-block",
  summary: "look what a block of a blinded trial is, in an emergency; it is written down before it is shown",
  input: z.strictObject({ ...which, block, why }),
  output: z.object({
    format: z.literal("posology/trial-unblinded@1"),
    id: z.string(),
    block: z.number().int(),
    arm: z.string(),
  }),
  run: (ports, { id, zone, block: number, why: because }) =>
    withDiary(ports, async (kept) => {
      const found = theTrial(kept, id)
      if (!found.ok) return found
      const begun = await hasBegun(ports, kept, found.value, number - 1)
      if (!begun.ok) return begun
      const drawn = await drawnOf(ports, found.value)
      if (!drawn.ok) return unusable(drawn.problem)
      const written = await write(
        ports,
        kept,
        { zone },
        { kind: "trial-unblinded", trial: id, block: number - 1, why: because },
      )
      if (!written.ok) return written
      const arm = found.value.started.terms.arms[armOfBlock(drawn.value.allocation, number - 1)]
      return done({ format: "posology/trial-unblinded@1" as const, id, block: number, arm })
    }),
})

/** Whether a block (from 0) has begun: of one that has not, nobody guesses and nobody is told. */
const hasBegun = async (ports: Ports, kept: KeptDiary, trial: KeptTrial, number: number): Promise<Outcome<true>> => {
  const { terms } = trial.started
  const plan = await kept.plan(terms.plan)
  if (!plan) return noSuchPlan(terms.plan)
  const today = epochDay(dayAt(plan, ports.clock.now().epochMilliseconds))
  return number < 2 * terms.pairs && number <= blockOf(terms, today - trialSpan(trial).from)
    ? done(true)
    : wrongCall(problem("trial/block", "That block has not begun.", { path: "block" }))
}
