import type { Facts, JournalRow, UnfoundJournalRow } from "../../reference/index.ts"
import { spelling } from "./similarity.ts"

/** What a printed journal name stands for. */
export type JournalMatch =
  | { readonly kind: "known"; readonly row: JournalRow }
  | { readonly kind: "misspelt"; readonly row: JournalRow }
  | { readonly kind: "unknown"; readonly looked: UnfoundJournalRow | undefined }

const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/gu, " and ")
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Looks a printed journal up in the table: exactly, then as an abbreviation, then as a misspelling (alike to 0.9 and not equal). */
export const matchJournal = (name: string, facts: Facts): JournalMatch => {
  const wanted = fold(name)
  const { journals, unfoundJournals } = facts.set
  const known = journals.find((j) =>
    [j.title, ...j.aliases].some((t) => fold(t) === wanted || abbreviates(wanted, fold(t))),
  )
  if (known) return { kind: "known", row: known }
  const misspelt = journals.find(
    (j) => j.misspellings.some((m) => fold(m) === wanted) || spelling(fold(j.title), wanted) >= 0.9,
  )
  if (misspelt) return { kind: "misspelt", row: misspelt }
  return { kind: "unknown", looked: unfoundJournals.find((j) => fold(j.title) === wanted) }
}

const small = new Set(["of", "and", "the", "in", "for"])

/** "cns neurosci ther" for "cns neuroscience and therapeutics": every word a true beginning of its word, none left over, at least two of them. */
const abbreviates = (short: string, title: string): boolean => {
  const words = short.split(" ").filter((w) => !small.has(w))
  const full = title.split(" ").filter((w) => !small.has(w))
  return words.length > 1 && words.length === full.length && words.every((w, i) => full[i]?.startsWith(w) === true)
}
