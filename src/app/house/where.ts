import { z } from "zod"
import { done, useCase } from "../use-case.ts"
import { withStore } from "../with-store.ts"

export const where = useCase({
  name: "where",
  summary: "where the data lies",
  input: z.strictObject({}),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("folder"), folder: z.string() }),
    z.object({ kind: z.literal("postgres"), address: z.string() }),
    z.object({ kind: z.literal("memory") }),
  ]),
  run: (ports) => withStore(ports, async (store) => done(store.whereabouts)),
})
