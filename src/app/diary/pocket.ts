import { z } from "zod"
import { instantOfMs, msOfInstant } from "../../base/index.ts"
import { carriedEvents } from "../../follow/index.ts"
import { pocketSchema } from "../contract/pocket.ts"
import { done, useCase } from "../use-case.ts"
import { withDiary } from "./kept-diary.ts"
import { packPlan } from "./packed-plan.ts"

/** How far back a device's own copy goes: long enough for sites in turn and for side effects that rise. */
const CARRIED_MS = 60 * 86_400_000

export const pocket = useCase({
  name: "pocket",
  summary: "what a device carries to work without a network: the plans, and the diary of late",
  input: z.strictObject({}),
  output: pocketSchema,
  run: (ports) =>
    withDiary(ports, async ({ diary, plans }) => {
      const now = msOfInstant(ports.clock.now())
      const since = now - CARRIED_MS
      return done({
        format: "posology/pocket@1" as const,
        at: instantOfMs(now).toString(),
        who: { practice: ports.who.practice, person: ports.who.person },
        since: instantOfMs(since).toString(),
        plans: plans.map(packPlan),
        events: [...carriedEvents(diary, plans, since)],
      })
    }),
})
