import { z } from "zod"
import type { DiaryEvent } from "../../base/index.ts"
import {
  answerTo,
  type Diary,
  type FollowedPlan,
  objectionsTo,
  openWarnings,
  type PlanWarning,
} from "../../follow/index.ts"
import { eventSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import { answerSchema } from "../contract/plan.ts"
import { done, useCase } from "../use-case.ts"
import { actOn, logHead, objected, write } from "./logging.ts"

export const answer = useCase({
  name: "answer",
  summary: "answer a warning of a kept plan: somebody was asked, or it goes on without",
  input: z.strictObject({
    ...logHead,
    plan: planId,
    /** The warning's code, as `day` lists it; "unknown" for everything that nobody knows and nobody has answered. */
    code: z.string().max(100),
    answer: answerSchema,
  }),
  output: eventSchema,
  run: (ports, input) =>
    actOn(ports, input, async ({ kept, plan, before, when, now }) => {
      if (before) return done(before)
      const meant = warningsMeant(kept.diary, plan, input.code)
      const to = meant.map(({ code, says }) => ({ code, says }))
      const body = {
        kind: "plan-answered" as const,
        plan: plan.id,
        to: to.length > 0 ? to : [{ code: input.code, says: "" }],
        answer: input.answer,
      }
      const [refused] = objectionsTo(body, kept.diary, plan, when, now)
      if (refused) return objected(refused)
      // The same answer said again is the same answer, arrived twice.
      const same = meant.every((w) => answerTo(kept.diary, plan, w) === input.answer)
      const written = same ? lastAnswer(kept.diary, plan, meant) : undefined
      return written ? done(written) : write(ports, kept, input, body)
    }),
})

/** The warnings that a code names; of all unknowns, those that are open, or all of them where none is. */
const warningsMeant = (diary: Diary, plan: FollowedPlan, code: string): readonly PlanWarning[] => {
  if (code !== "unknown") return (plan.warnings ?? []).filter((w) => w.code === code)
  const unknown = (of: readonly PlanWarning[]) => of.filter((w) => w.severity === "unknown")
  const open = unknown(openWarnings(diary, plan))
  return open.length > 0 ? open : unknown(plan.warnings ?? [])
}

/** The event that answered these warnings last. */
const lastAnswer = (diary: Diary, plan: FollowedPlan, [first]: readonly PlanWarning[]): DiaryEvent | undefined => {
  const last = diary
    .answersOf(plan.id)
    .all()
    .findLast((s) => s.event.kind === "plan-answered" && s.event.to.some((one) => one.code === first?.code))
  return last && diary.written(last.id)
}
