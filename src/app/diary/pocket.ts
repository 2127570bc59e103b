import { z } from "zod"
import { instant, instantOfMs, msOfInstant } from "../../base/index.ts"
import { carriedEvents } from "../../follow/index.ts"
import { copyKnownSchema, type Pocket, pocketSchema, type SamePocket, samePocketSchema } from "../contract/pocket.ts"
import { done, useCase } from "../use-case.ts"
import { copyMark } from "./copy-mark.ts"
import { withDiary } from "./kept-diary.ts"
import { packPlan } from "./packed-plan.ts"
import { shownEvent } from "./shown-event.ts"

/** How far back a device's own copy goes: long enough for sites in turn and for side effects that rise. */
const CARRIED_MS = 60 * 86_400_000
/** A copy that goes back further than this is made anew, shorter. */
const STALE_MS = 2 * CARRIED_MS

export const pocket = useCase({
  name: "pocket",
  summary: "what a device carries to work without a network: the plans, and the diary of late",
  input: z.strictObject({
    /** What the device has already; where that is all, nothing is sent again. */
    have: copyKnownSchema.optional(),
  }),
  output: z.union([pocketSchema, samePocketSchema]),
  run: (ports, { have }) =>
    withDiary<Pocket | SamePocket>(ports, async ({ diary, plans }) => {
      const now = msOfInstant(ports.clock.now())
      const at = instantOfMs(now).toString()
      const packed = plans.map(packPlan)
      const from = have && msOfInstant(instant(have.since))
      if (have && from !== undefined && from >= now - STALE_MS) {
        const there = copyMark(packed, carriedEvents(diary, plans, from))
        if (there === have.mark) return done({ format: "posology/pocket-same@1" as const, at })
      }
      const since = now - CARRIED_MS
      return done({
        format: "posology/pocket@1" as const,
        at,
        who: { practice: ports.who.practice, person: ports.who.person },
        since: instantOfMs(since).toString(),
        plans: packed,
        // A device only has to know what was done.
        events: carriedEvents(diary, plans, since).map(shownEvent(diary)),
      })
    }),
})
