import { z } from "zod"
import { archiveMarkSchema, archiveRecordSchema } from "../contract/archive.ts"
import { done, useCase } from "../use-case.ts"
import { toWrite, withStore } from "./with-store.ts"

const MOST_AT_ONCE = 5000

/** Everything that is kept, part by part: what `posology export` writes into a file. */
export const archive = useCase({
  name: "archive",
  summary: "everything that is kept, part by part",
  input: z.strictObject({
    /** The last record of the part before. */
    after: archiveMarkSchema.nullable().default(null),
    limit: z.number().int().min(1).max(MOST_AT_ONCE).default(1000),
    /** Of the whole household, or of whoever calls. */
    of: z.enum(["everybody", "me"]).default("everybody"),
  }),
  output: z.object({ records: z.array(archiveRecordSchema), next: archiveMarkSchema.nullable() }),
  run: (ports, { after, limit, of }) =>
    withStore(ports, async (store) => {
      const records = [...(await store.archive(after, limit, of === "me" ? ports.who : undefined))]
      const last = records.length < limit ? undefined : records.at(-1)
      const { practice, person, id } = last?.record ?? {}
      const next = last && practice && person && id ? { kind: last.kind, practice, person, id } : null
      return done({ records, next })
    }),
})

/** Puts records of an archive in; what is there already stays as it is. */
export const restore = useCase({
  name: "restore",
  summary: "put records of an archive in; what is there stays as it is",
  input: z.strictObject({ records: z.array(archiveRecordSchema).max(MOST_AT_ONCE) }),
  output: z.object({ added: z.number().int(), known: z.number().int(), different: z.array(z.string()) }),
  run: (ports, { records }) =>
    toWrite(ports, async (store) => {
      const { added, known, different } = await store.restore(records)
      return done({ added, known, different: [...different] })
    }),
})
