import { z } from "zod"
import { type ProtocolField, quote } from "../../base/index.ts"
import { documentId } from "../contract/kept.ts"
import type { ReadAnswer } from "../contract/read.ts"
import type { Correction } from "../ports/store-port.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { notKept, withStore } from "../with-store.ts"
import { type Carried, carriedCorrections } from "./carried-corrections.ts"
import { changedLines } from "./changed-lines.ts"
import { pageInput, readPage } from "./page-input.ts"
import { presentReading } from "./present/read.ts"

const corrected = z.object({
  /** The correction's id: what `save-page` leaves behind by it. */
  id: z.string(),
  /** The protocol it is about: its number in the newer copy, or in the older one where the newer has no place for it. */
  protocol: z.number().int(),
  name: z.string().nullable(),
  field: z.string(),
  value: z.unknown().optional(),
  /** The page's own words for the field in the copy that was corrected. */
  was: z.array(z.string()),
})

/** What a newer copy of a kept page changes, before anything is written. */
export const newerPage = useCase({
  name: "newer-page",
  summary: "what a newer copy of a kept page changes, and what becomes of what was put right in it",
  input: z.strictObject({ page: documentId, newer: pageInput }),
  output: z.object({
    /** The lines that differ, in the order of the page. */
    changes: z.array(z.object({ what: z.enum(["gone", "new"]), text: z.string() })),
    protocols: z.object({ before: z.number().int(), after: z.number().int() }),
    /** Corrections that still have their place, and whether the page's own words for the field are what they were; `is` are its words now. */
    kept: z.array(corrected.extend({ pageSays: z.enum(["same", "other"]), is: z.array(z.string()) })),
    /** Corrections about a protocol, or a field, that is no longer on the page. */
    gone: z.array(corrected.extend({ gone: z.enum(["protocol", "field"]) })),
  }),
  run: (ports, { page, newer }) =>
    withStore(ports, async (store) => {
      const earlier = await store.pages.open(ports.who, page)
      if (!earlier) return notKept("page", page)
      const reading = readPage(ports, newer)
      if (!reading.ok) return unusable(reading.problem)
      const [before, after] = [earlier.reading, presentReading(reading.value)]
      const carried = carriedCorrections(before, await store.corrections.of(ports.who, page), after)
      return done({
        changes: [...changedLines(before.text, after.text)],
        protocols: { before: before.protocols.length, after: after.protocols.length },
        ...presentCarried(before, carried, after),
      })
    }),
})

const presentCarried = (before: ReadAnswer, { kept, gone }: Carried<Correction>, after: ReadAnswer) => {
  const about = ({ id, field, protocol, to }: Correction) => ({
    id,
    field,
    name: before.protocols[protocol]?.name ?? null,
    ...(to === "withdrawn" ? {} : { value: to.value }),
    was: wordsFor(before, protocol, field),
  })
  return {
    kept: kept.map(({ correction, protocol, pageSays }) => ({
      ...about(correction),
      protocol: protocol + 1,
      pageSays,
      is: wordsFor(after, protocol, correction.field),
    })),
    gone: gone.map(({ correction, gone: what }) => ({
      ...about(correction),
      protocol: correction.protocol + 1,
      gone: what,
    })),
  }
}

const wordsFor = ({ text, protocols }: ReadAnswer, protocol: number, field: ProtocolField): string[] =>
  (protocols[protocol]?.how[field]?.spans ?? []).map((s) => quote(text, s).trim())
