import type { Reference, Span } from "../../base/index.ts"
import type { Part } from "../assemble/outline.ts"
import { blocksWith } from "./blocks-with.ts"

/** The references of a page: the list under its own heading, and what the prose names with a year or an identifier. */
export const referencesOf = (text: string, outline: readonly Part[]): readonly Reference[] => {
  const listed: Reference[] = []
  const cited: Reference[] = []
  for (const part of outline)
    for (const b of part.topic === "references" ? part.blocks : []) {
      const r = listedReference(text, b.span)
      if (r !== null) listed.push(r)
    }
  const prose = outline.filter((p) => p.topic !== "references").flatMap((p) => p.blocks)
  for (const b of blocksWith(text, prose, /\d{4}/g))
    for (const r of [...citedIn(text, b.span), ...booksIn(text, b.span)]) cited.push(r)
  const known = new Set(listed.flatMap((r) => [r.pmid, r.doi]))
  const seen = new Set<string>()
  return [
    ...listed,
    ...cited.filter((r) => {
      const key = r.pmid ?? r.doi ?? `${r.authors[0] ?? r.title} ${r.year}`
      if (known.has(key) || seen.has(key)) return false
      seen.add(key)
      return !listed.some((l) => l.year === r.year && surname(l.authors[0]) === surname(r.authors[0]))
    }),
  ]
}

const surname = (author: string | undefined): string => (author ?? "").split(/[\s,]/)[0] ?? ""

const DOI = /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)\]]/i
const PMID = /\bPMID:?\s*(\d{4,9})\b/i
const YEAR_IN_BRACKETS = /\((\d{4})[a-z]?\)/
const VOLUME =
  /[,.;\s]\s*(\d{1,4})\s*(?:\((\d{1,3}(?:[-–]\d+)?|Suppl[^)]*)\))?\s*[,:]\s*(?:pp?\.?\s*)?([A-Za-z]?\d+(?:\s*[-–—]\s*[A-Za-z]?\d+)?)/
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u

/** One line of a reference list, in either of the two common orders; null when it is no reference. */
export const listedReference = (text: string, span: Span): Reference | null => {
  const line = text.slice(span[0], span[1]).replace(/^\[?\d{1,3}[\].)]\s*/, "")
  const start = span[1] - line.length
  const exact: Span = [start, span[1]]
  const year = YEAR_IN_BRACKETS.exec(line)
  const ids = { doi: DOI.exec(line)?.[0] ?? null, pmid: PMID.exec(line)?.[1] ?? null, span: exact }
  if (year !== null && year.index < 300) {
    const rest = line.slice(year.index + year[0].length).replace(/^[.,:\s]+/, "")
    const title = titleIn(rest)
    const source = rest.slice(title.end)
    return {
      authors: authorsIn(line.slice(0, year.index)),
      year: Number(year[1]),
      title: title.words,
      ...journalIn(source),
      ...ids,
    }
  }
  const parts = line.split(/(?<=[.?!])\s+/)
  const authors = authorsIn(parts[0] ?? "")
  const lastYear = /\b(?:19|20)\d{2}\b/.exec(parts.slice(2).join(" "))
  if (parts.length >= 3 && authors.length > 0 && lastYear !== null) {
    const title = parts[1] ?? ""
    const source = line.slice(line.indexOf(title) + title.length)
    return { authors, year: Number(lastYear[0]), title, ...journalIn(source), ...ids }
  }
  if (ids.doi === null && ids.pmid === null) return null
  return { authors: [], year: null, title: null, journal: null, volume: null, issue: null, pages: null, ...ids }
}

const titleIn = (rest: string): { readonly words: string | null; readonly end: number } => {
  const quoted = /^["“”'‘]([^"“”]+)["”’']/.exec(rest)
  if (quoted) return { words: quoted[1] ?? null, end: quoted[0].length }
  const stop = /[.?!](?=\s|$)/.exec(rest)
  return stop === null ? { words: null, end: 0 } : { words: rest.slice(0, stop.index + 1), end: stop.index + 1 }
}

const journalIn = (source: string): Pick<Reference, "journal" | "volume" | "issue" | "pages"> => {
  const numbers = VOLUME.exec(source)
  const volume = numbers !== null && !/^(?:19|20)\d{2}$/.test(numbers[1] ?? "") ? numbers : null
  const yearAt = source.search(/[\s.;(](?:19|20)\d{2}\b/)
  const stop = [volume?.index ?? -1, yearAt].filter((n) => n >= 0)
  const words = source
    .slice(0, stop.length > 0 ? Math.min(...stop) : source.length)
    .replace(/https?:\S+|doi:?\S*|PMID:?\s*\d+/gi, "")
    .replace(/^[\s.,;]+|[\s.,;(]+$/g, "")
  return {
    journal: words === "" ? null : words,
    volume: volume?.[1] ?? null,
    issue: volume?.[2] ?? null,
    pages: volume?.[3]?.replace(/\s/g, "") ?? null,
  }
}

/** "Ashmarin, I. P., et al." and "Sigalos JT, Pastuszak AW." as one entry an author; "et al." is not an author. */
export const authorsIn = (words: string): readonly string[] => {
  const bare = words.replace(/[,\s]*\bet al\.?.*$/i, "").replace(/[\s.,]+$/, (tail) => (tail.includes(".") ? "." : ""))
  const parts = bare.split(/\s*[,;]\s*(?:&\s*|and\s+)?|\s+(?:&|and)\s+/).filter((p) => p !== "" && p !== ".")
  const authors: string[] = []
  for (const p of parts) {
    const last = authors.at(-1)
    if (last !== undefined && INITIALS.test(p) && !last.includes(",")) authors[authors.length - 1] = `${last}, ${p}`
    else authors.push(p)
  }
  const good = authors.map((a) => (/(?:,|\.)\s?\p{Lu}\.$/u.test(a) ? a : a.replace(/\.$/, "")))
  return good.every((a) => /^\p{Lu}/u.test(a) && a.length < 60 && a.split(/\s+/).length <= 5) ? good : []
}

const CITED =
  /(?:(\p{Lu}[\p{L}'’-]+(?: \p{Lu}{1,3})?)(?: (?:and|&) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}{1,3})?)| et al\.?),? \(?(\d{4})\)?)|["“]([^"“”]{8,200})["”],?\s*\(?PMID:?\s*(\d{4,9})/gu

/** A book in brackets: "[Handbook of Something. 3rd Edition(2020)]". */
const BOOK = /\[(\p{Lu}[^[\]()]{10,160}?)\s?\((\d{4})\)\]/gu

const booksIn = (text: string, span: Span): readonly Reference[] =>
  [...text.slice(span[0], span[1]).matchAll(BOOK)].map((m): Reference => {
    const at = span[0] + m.index
    return {
      authors: [],
      year: Number(m[2]),
      title: m[1] ?? null,
      journal: null,
      volume: null,
      issue: null,
      pages: null,
      doi: null,
      pmid: null,
      span: [at, at + m[0].length],
    }
  })

/** References that the prose names: "Dorr et al. (1996)", "(Author et al., 2003)", a title with its PMID. */
const citedIn = (text: string, span: Span): readonly Reference[] => {
  const found: Reference[] = []
  for (const m of text.slice(span[0], span[1]).matchAll(CITED)) {
    const at = span[0] + m.index
    const tail = /^\)?[\s*_]*(?:[\p{L}. ]{0,30})?\(PMID:?\s*(\d{4,9})\)/u.exec(
      text.slice(at + m[0].length, at + m[0].length + 60),
    )
    found.push({
      authors: m[1] === undefined ? [] : m[2] === undefined ? [m[1]] : [m[1], m[2]],
      year: m[3] === undefined ? null : Number(m[3]),
      title: m[4] ?? null,
      journal: null,
      volume: null,
      issue: null,
      pages: null,
      doi: null,
      pmid: m[5] ?? tail?.[1] ?? null,
      span: [at, at + m[0].length],
    })
  }
  return found
}
