import { z } from "zod"
import { fail, ok, type Result } from "../../base/index.ts"

const parameter = z.object({
  name: z.string(),
  unit: z.string(),
  meaning: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
})

/** `posology measure list --json`. */
export const instrumentsSchema = z.object({
  format: z.literal("posology/instruments@1"),
  instruments: z
    .array(
      z.object({
        id: z.string(),
        version: z.number().int(),
        name: z.string(),
        minutes: z.number(),
        outcomes: z
          .array(
            z.object({
              name: z.string(),
              unit: z.string(),
              better: z.enum(["higher", "lower"]),
              family: z.enum(["gaussian", "count", "ordinal"]),
              meaning: z.string(),
            }),
          )
          .readonly(),
        fields: z.array(z.object({ name: z.string(), unit: z.string(), meaning: z.string() })).readonly(),
        person: z.array(parameter).readonly(),
        /** What can be set about its task, with the values of a whole session; none for what is no task. */
        parameters: z.array(parameter).readonly(),
        behaviours: z.array(z.string()).readonly(),
        change: z.string(),
        licence: z.string(),
        citation: z.string(),
      }),
    )
    .readonly(),
})

/** The raw trials of one session: what `measure simulate` prints and `measure score` reads. */
export const sessionSchema = z.object({
  instrument: z.string(),
  version: z.number().int(),
  seed: z.number(),
  device: z.record(z.string(), z.unknown()),
  /** Parameters of the task that are not those of a whole session. */
  parameters: z.record(z.string(), z.number()).optional(),
  trials: z.array(z.record(z.string(), z.unknown())).readonly(),
})

/** A session out of what was handed in, or why it is none. */
export const sessionFrom = (given: unknown): Result<z.output<typeof sessionSchema>> => {
  const session = sessionSchema.safeParse(given)
  return session.success
    ? ok(session.data)
    : fail(
        "measure/session",
        "This is no session: it has to be an object with instrument, version, seed, device and trials, as measure simulate prints it.",
        { path: session.error.issues[0]?.path.join(".") ?? "" },
      )
}

/** `posology measure score --json`. */
export const scoreSchema = z.object({
  format: z.literal("posology/score@1"),
  instrument: z.string(),
  scores: z
    .array(z.object({ outcome: z.string(), value: z.number().nullable(), se: z.number().nullable() }))
    .readonly(),
  flags: z.array(z.object({ code: z.string(), why: z.string() })).readonly(),
})
