import { z } from "zod"
import type { PersonId } from "../../base/index.ts"
import { eventSchema, idSchema } from "../contract/event.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"
import { withStore } from "./with-store.ts"

const MOST_AT_ONCE = 10_000

export const log = useCase({
  name: "log",
  summary: "write events into the diary; the same event twice is once",
  input: z.strictObject({ events: z.array(eventSchema).max(MOST_AT_ONCE) }),
  output: z.object({ added: z.number().int(), known: z.number().int() }),
  run: (ports, { events }) =>
    withStore(ports, async (store) => {
      const stranger = events.find((e) => e.practice !== ports.who.practice)
      if (stranger)
        return wrongCall({
          code: "event/practice",
          message: `The event ${stranger.id} is of the practice ${stranger.practice}, not of this one.`,
          path: "events",
        })
      const appended = await store.events.append(events)
      return appended.ok ? done(appended.value) : unusable(appended.problem)
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
  output: z.object({ events: z.array(eventSchema), more: z.boolean() }),
  run: (ports, { person, from, to, after, limit }) =>
    withStore(ports, async (store) => {
      const whose = { practice: ports.who.practice, person: person ?? ports.who.person }
      const range = {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(after === undefined ? {} : { after }),
        limit: limit + 1,
      }
      const found = await store.events.list(whose, range)
      return done({ events: found.slice(0, limit), more: found.length > limit })
    }),
})
