import { z } from "zod"
import { problem } from "../../base/index.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { toWrite, withStore } from "../with-store.ts"
import { archiveMarkSchema, archiveRecordSchema, whoseSchema } from "./archive-records.ts"
import { household } from "./household.ts"

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
  input: z.strictObject({
    records: z.array(archiveRecordSchema).max(MOST_AT_ONCE),
    /** Whose records are still to come: asked before the first part, so that an archive is taken whole or not at all. */
    whose: z.array(whoseSchema).max(MOST_AT_ONCE).default([]),
  }),
  output: z.object({ added: z.number().int(), known: z.number().int(), different: z.array(z.string()) }),
  run: (ports, { records, whose }) =>
    toWrite(ports, async (store) => {
      const house = new Set<string>((await household(store, ports)).map(({ id }) => id))
      for (const { kind, record } of records) if (kind === "person") house.add(record.person)
      for (const { practice, person, id } of [...whose, ...records.map(({ record }) => record)]) {
        const what = id === undefined ? "a record" : `the record ${id}`
        if (practice !== ports.who.practice)
          return unusable(
            problem(
              "restore/practice",
              `The archive holds ${what} of the practice "${practice}", and this is "${ports.who.practice}"; nothing of it was put in.`,
            ),
          )
        if (!house.has(person))
          return unusable(
            problem(
              "restore/person",
              `The archive holds ${what} of "${person}", whom nobody here knows; nothing of it was put in. Add that person first, or take the archive that names them.`,
            ),
          )
      }
      const { added, known, different } = await store.restore(records)
      return done({ added, known, different: [...different] })
    }),
})
