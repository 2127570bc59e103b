import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** A journal and how its volumes run. Titles that are editions or continuations of one another share `family`. */
export const journalRow = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  /** Spellings that occur and are wrong. */
  misspellings: z.array(z.string().min(1)).default([]),
  family: z.string().min(1),
  issn: z.string().nullable(),
  eissn: z.string().nullable(),
  firstYear: z.number().int().nullable(),
  /** volume = year − offset; null where several volumes appear a year. */
  offset: z.number().int().nullable(),
  issuesPerYear: z.number().int().positive().optional(),
  /** Volumes that were seen, with the issue and first page where they were read too. */
  anchors: z.array(
    z.strictObject({
      volume: z.number().int(),
      year: z.number().int(),
      issue: z.number().int().optional(),
      firstPage: z.number().int().optional(),
    }),
  ),
  ...provenanceShape,
})
export type JournalRow = Readonly<z.infer<typeof journalRow>>

/** A paper that exists. `journal` is a journal id, or null where the record gives none. */
export const paperRow = z.strictObject({
  id: z.string().min(1),
  compound: z.string().min(1),
  authors: z.array(z.string().min(1)),
  year: z.number().int(),
  title: z.string().min(1),
  journal: z.string().nullable(),
  volume: z.string().nullable(),
  issue: z.string().nullable(),
  pages: z.string().nullable(),
  pmid: z.string().nullable(),
  doi: z.string().nullable(),
  ...provenanceShape,
})
export type PaperRow = Readonly<z.infer<typeof paperRow>>

/** A paper that was taken back, or stands under a notice of concern. */
export const retractionRow = z.strictObject({
  id: z.string().min(1),
  firstAuthor: z.string().min(1),
  year: z.number().int(),
  pmid: z.string().nullable(),
  what: z.string().min(1),
  ...provenanceShape,
})
export type RetractionRow = Readonly<z.infer<typeof retractionRow>>

/** A journal title that was looked for and not found: no proof that there is none. */
export const unfoundJournalRow = z.strictObject({
  title: z.string().min(1),
  what: z.string().min(1),
  ...provenanceShape,
})
export type UnfoundJournalRow = Readonly<z.infer<typeof unfoundJournalRow>>
