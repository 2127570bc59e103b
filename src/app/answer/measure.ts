import { z } from "zod"
import { problem } from "../../base/index.ts"
import { instrumentNamed, instruments as kept, personFrom } from "../../measure/index.ts"
import { instrumentsSchema, scoreSchema, sessionFrom, sessionSchema } from "../contract/measure.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"

/** What a person can be measured with. */
export const instruments = useCase({
  name: "instruments",
  summary: "the tasks and questions a person can be measured with",
  input: z.strictObject({}),
  output: instrumentsSchema,
  run: () =>
    done({
      format: "posology/instruments@1" as const,
      instruments: kept.map(({ score: _, simulate: __, task, ...said }) => ({
        ...said,
        parameters: task?.parameters ?? [],
      })),
    }),
})

/** What a made-up person would answer, trial by trial. */
export const simulateSession = useCase({
  name: "simulate-session",
  summary: "the raw trials of a made-up person",
  input: z.strictObject({
    instrument: z.string(),
    seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    person: z.record(z.string(), z.unknown()).optional(),
  }),
  output: sessionSchema,
  run: (_, input) => {
    const found = instrumentNamed(input.instrument)
    if (!found.ok) return wrongCall(found.problem)
    const instrument = found.value
    const person = personFrom(instrument, input.person ?? {})
    return person.ok ? done(instrument.simulate(person.value, input.seed)) : wrongCall(person.problem)
  },
})

/** The scores of one session. */
export const scoreSession = useCase({
  name: "score-session",
  summary: "the scores of one session, with their standard errors",
  input: z.strictObject({ instrument: z.string(), session: z.unknown() }),
  output: scoreSchema,
  run: (_, input) => {
    const found = instrumentNamed(input.instrument)
    if (!found.ok) return wrongCall(found.problem)
    const instrument = found.value
    const session = sessionFrom(input.session)
    if (!session.ok) return unusable(session.problem)
    if (session.value.instrument !== instrument.id)
      return unusable(
        problem("measure/other", `These are trials of ${session.value.instrument}, not of ${instrument.id}.`, {
          path: "instrument",
        }),
      )
    const sheet = instrument.score(session.value)
    return sheet.ok ? done({ format: "posology/score@1" as const, ...sheet.value }) : unusable(sheet.problem)
  },
})
