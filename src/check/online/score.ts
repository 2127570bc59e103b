import type { Reference } from "../../base/index.ts"
import type { Facts } from "../../reference/index.ts"
import { matchJournal } from "../references/journal.ts"
import { familyName, spelling, titleLikeness } from "../references/similarity.ts"
import { type Candidate, firstPageOf } from "./candidate.ts"

/** How far a record agrees with a printed reference, field by field and as one number between 0 and 1. */
export type Agreement = {
  readonly title: number
  readonly author: boolean
  readonly year: boolean
  readonly journal: boolean
  readonly volume: boolean
  readonly page: boolean
  readonly score: number
  readonly sameId: boolean
}

/** Weights proposed with the facts; they have not been tuned on a labelled set. */
const weights = { title: 0.5, author: 0.2, year: 0.1, journal: 0.1, volume: 0.05, page: 0.05 } as const

export const agreement = (ref: Reference, c: Candidate, facts: Facts): Agreement => {
  const sameId =
    (ref.doi !== null && c.doi !== null && ref.doi.toLowerCase() === c.doi.toLowerCase()) ||
    (ref.pmid !== null && ref.pmid === c.pmid)
  const title = ref.title === null ? (sameId ? 1 : 0) : titleLikeness(ref.title, c.title)
  const author =
    ref.authors[0] !== undefined &&
    c.firstAuthor !== null &&
    sameFamily(familyName(ref.authors[0]), familyName(c.firstAuthor))
  const year = ref.year !== null && ref.year === c.year
  const journal = ref.journal !== null && c.journal !== null && sameJournal(ref.journal, c.journal, facts)
  const volume = ref.volume !== null && ref.volume === c.volume
  const page = firstPageOf(ref.pages) !== null && firstPageOf(ref.pages) === c.firstPage
  const part = (holds: boolean, weight: number) => (holds ? weight : 0)
  const score =
    title * weights.title +
    part(author, weights.author) +
    part(year, weights.year) +
    part(journal, weights.journal) +
    part(volume, weights.volume) +
    part(page, weights.page)
  return { title, author, year, journal, volume, page, score, sameId }
}

/** Transliterations differ by a letter or two: Miasoedov and Myasoedov. */
const sameFamily = (a: string, b: string): boolean => a !== "" && (a === b || (a.length > 5 && spelling(a, b) >= 0.75))

const sameJournal = (a: string, b: string, facts: Facts): boolean => {
  const x = matchJournal(a, facts)
  const y = matchJournal(b, facts)
  if (x.kind !== "unknown" && y.kind !== "unknown") return x.row.family === y.row.family
  return fold(a) === fold(b) || abbreviates(fold(a), fold(b)) || abbreviates(fold(b), fold(a))
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

const small = new Set(["of", "and", "the", "in", "for"])
const abbreviates = (short: string, long: string): boolean => {
  const s = short.split(" ").filter((w) => !small.has(w))
  const l = long.split(" ").filter((w) => !small.has(w))
  return s.length === l.length && s.every((w, i) => l[i]?.startsWith(w) === true)
}
