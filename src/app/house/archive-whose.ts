import type { z } from "zod"
import { firstPerson } from "../ports/ports.ts"
import type { whoseSchema } from "./archive-records.ts"

type Whose = z.input<typeof whoseSchema>

/** Whose the records of an archive are, each once, as `restore` is asked about them before the first part is put in. A person whom the archive
 *  itself names stands there by the house alone. `take` hears every record, not yet held against its schema. */
export const archiveWhose = () => {
  const named = new Set<string>()
  const seen = new Map<string, Whose>()
  return {
    take: (line: unknown): void => {
      const { kind, record } = line as { readonly kind?: unknown; readonly record?: Partial<Whose> }
      const { practice, person, id } = record ?? {}
      if (typeof practice !== "string" || typeof person !== "string") return
      if (kind === "person") named.add(`${practice} ${person}`)
      const key = `${practice} ${person}`
      if (!seen.has(key)) seen.set(key, { practice, person, ...(typeof id === "string" ? { id } : {}) })
    },
    all: (): Whose[] =>
      [...seen].map(([key, one]) => (named.has(key) ? { practice: one.practice, person: firstPerson } : one)),
  }
}
