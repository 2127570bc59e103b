import { z } from "zod"
import type { EventId, PersonId } from "../../base/index.ts"
import { eventSchema, idSchema } from "../contract/event.ts"
import { household } from "../house/household.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"
import { withStore } from "../with-store.ts"
import { withDiary } from "./kept-diary.ts"
import { remarksOnAll } from "./remarks.ts"
import { scoresSealed, withoutScores } from "./shown-event.ts"

const MOST_AT_ONCE = 10_000

export const log = useCase({
  name: "log",
  summary: "write events into the diary; the same event twice is once",
  input: z.strictObject({ events: z.array(eventSchema).max(MOST_AT_ONCE) }),
  output: z.object({
    added: z.number().int(),
    known: z.number().int(),
    /** Events with something unlikely about them, or that their own use case would have refused; left out where there are none. */
    remarks: z.array(z.object({ event: idSchema<EventId>(), remarks: z.array(z.string()).min(1) })).optional(),
  }),
  run: (ports, { events }) =>
    withStore(ports, async (store) => {
      const stranger = events.find((e) => e.practice !== ports.who.practice)
      if (stranger)
        return wrongCall({
          code: "event/practice",
          message: `The event ${stranger.id} is of the practice ${stranger.practice}, not of this one.`,
          path: "events",
        })
      const people = new Set([ports.who.person, ...(await household(store, ports)).map((p) => p.id)])
      const nobody = events.find((e) => !people.has(e.person))
      if (nobody)
        return wrongCall({
          code: "event/person",
          message: `The event ${nobody.id} is of the person ${nobody.person}, whom nobody in this house knows.`,
          path: "events",
        })
      const ofTrial = events.find((e) => e.kind.startsWith("trial-"))
      if (ofTrial)
        return wrongCall({
          code: "event/trial",
          message: `The event ${ofTrial.id} says what happened to a trial; a trial is begun, changed and opened where it is kept.`,
          path: "events",
        })
      const appended = await store.events.append(events)
      if (!appended.ok) return unusable(appended.problem)
      const remarks = await remarksOnAll(ports, events)
      return done({ ...appended.value, ...(remarks.length === 0 ? {} : { remarks }) })
    }),
})

export const diary = useCase({
  name: "diary",
  summary: "the events of the diary, in order of time",
  input: z.strictObject({
    person: idSchema<PersonId>().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    /** The last event of the part before: a long diary is read in parts. */
    after: z.strictObject({ at: z.string(), id: eventSchema.options[0].shape.id }).optional(),
    limit: z.number().int().min(1).max(MOST_AT_ONCE).default(MOST_AT_ONCE),
  }),
  output: z.object({
    events: z.array(eventSchema),
    more: z.boolean(),
    /** Why no scores stand in it; left out where they do. */
    sealed: z.string().optional(),
  }),
  run: (ports, { person, from, to, after, limit }) => {
    const whose = { practice: ports.who.practice, person: person ?? ports.who.person }
    return withDiary({ ...ports, who: { ...ports.who, ...whose } }, async ({ store, diary: kept }) => {
      const range = {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(after === undefined ? {} : { after }),
        limit: limit + 1,
      }
      const found = await store.events.list(whose, range)
      const sealed = scoresSealed(kept)
      return done({
        events: found.slice(0, limit).map(withoutScores(kept)),
        more: found.length > limit,
        ...(sealed === null ? {} : { sealed }),
      })
    })
  },
})
