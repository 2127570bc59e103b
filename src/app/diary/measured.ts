import { z } from "zod"
import { problem } from "../../base/index.ts"
import { instrumentNamed, instrumentOf } from "../../measure/index.ts"
import { eventSchema } from "../contract/event.ts"
import { scoreSchema, sessionFrom } from "../contract/measure.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"
import { withDiary } from "./kept-diary.ts"
import { known, logHead, write } from "./logging.ts"
import { sessionBody } from "./session-body.ts"
import { scoresSealed } from "./shown-event.ts"

/** Keeps a session: raw trials, scores, flags and device. */
export const logSession = useCase({
  name: "log-session",
  summary: "write a session of a task or questionnaire into the diary: its raw trials, scores and flags",
  input: z.strictObject({ ...logHead, session: z.unknown() }),
  output: z.object({
    event: eventSchema,
    score: scoreSchema,
    /** Why there are no scores in it; left out where there are. */
    sealed: z.string().optional(),
  }),
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const session = sessionFrom(input.session)
      if (!session.ok) return unusable(session.problem)
      const instrument = instrumentNamed(session.value.instrument)
      if (!instrument.ok) return wrongCall(instrument.problem)
      const body = sessionBody(instrument.value, session.value)
      if (!body.ok) return body
      const event = known(kept, input.id) ?? (await write(ports, kept, input, body.value))
      if ("ok" in event && !event.ok) return event
      const { kind: _, raw: __, version: ___, ...score } = body.value
      const sealed = scoresSealed(kept.diary)
      return done({
        event: "ok" in event ? event.value : event,
        score: { format: "posology/score@1" as const, ...score, ...(sealed === null ? {} : { scores: [] }) },
        ...(sealed === null ? {} : { sealed }),
      })
    }),
})

/** Keeps how somebody feels, as a session of the ratings. */
export const rate = useCase({
  name: "rate",
  summary: "write into the diary how one feels now, on lines from 0 to 100",
  input: z.strictObject({ ...logHead, ratings: z.record(z.string(), z.number()) }),
  output: eventSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const ratings = instrumentOf("ratings")
      if (ratings === undefined) throw new Error("there are no ratings")
      const items = ratings.outcomes.map((o) => o.name)
      const wrong = Object.entries(input.ratings).find(([item, v]) => !items.includes(item) || !(v >= 0 && v <= 100))
      if (wrong !== undefined || Object.keys(input.ratings).length === 0)
        return wrongCall(
          problem(
            "measure/rating",
            wrong !== undefined && items.includes(wrong[0])
              ? `${wrong[0]} is a number from 0 to 100.`
              : `What is rated is one of ${items.join(", ")}, each from 0 to 100.`,
            { path: wrong?.[0] ?? "ratings" },
          ),
        )
      const body = sessionBody(ratings, {
        instrument: ratings.id,
        version: ratings.version,
        seed: 0,
        device: {},
        trials: Object.entries(input.ratings).map(([item, value]) => ({ item, value, rt: null })),
      })
      if (!body.ok) return body
      const before = known(kept, input.id)
      return before === undefined ? write(ports, kept, input, body.value) : done(before)
    }),
})

/** Keeps a number that somebody read off something. */
export const enterNumber = useCase({
  name: "enter-number",
  summary: "write into the diary a number with its unit and its good direction: weight, pulse, a laboratory value",
  input: z.strictObject({
    ...logHead,
    name: z.string().trim().min(1).max(100),
    /** Kept as it is written. */
    value: z
      .string()
      .trim()
      .regex(/^-?\d{1,15}(\.\d{1,15})?$/, "expected a plain number such as 81.4"),
    unit: z.string().trim().min(1).max(40).optional(),
    better: z.enum(["higher", "lower"]).optional(),
  }),
  output: eventSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const before = known(kept, input.id)
      if (before !== undefined) return done(before)
      return write(ports, kept, input, {
        kind: "measurement",
        instrument: input.name,
        score: input.value,
        unit: input.unit ?? null,
        ...(input.better === undefined ? {} : { better: input.better }),
      })
    }),
})
