import { z } from "zod"
import { PeopleReader, pool as poolPeople } from "../../learn/index.ts"
import { poolSchema } from "../contract/pool.ts"
import { unusable, useCase } from "../use-case.ts"
import { fromLearn } from "./from-learn.ts"
import { modelInput } from "./model-input.ts"

const isStream = (x: unknown): boolean => typeof x === "object" && x !== null && Symbol.asyncIterator in x

/** Many people's answer from rows in long form, as text or as a stream of bytes of any length. */
export const pool = useCase({
  name: "pool",
  summary: "many people's answer from their on and off days",
  input: z.strictObject({
    csv: z.union([z.string(), z.custom<AsyncIterable<Uint8Array>>(isStream)]),
    id: z.string().optional(),
    day: z.string().optional(),
    condition: z.string().optional(),
    outcome: z.string().optional(),
    on: z.string().optional(),
    covariates: z.array(z.string()).optional(),
    guess: z.string().optional(),
    oneArm: z.enum(["leave", "keep"]).optional(),
    variance: z.enum(["moderated", "shared"]).optional(),
    ...modelInput,
  }),
  output: poolSchema,
  run: async (_, { csv, ...options }) => {
    if (typeof csv === "string") return fromLearn(poolPeople(csv, options))
    const reader = new PeopleReader(options)
    for await (const bytes of csv) reader.push(bytes)
    const rows = reader.end()
    return rows.ok ? fromLearn(poolPeople(rows.value, options)) : unusable(rows.problem)
  },
})
