import { z } from "zod"
import type { Reference } from "../../base/index.ts"
import { familyName } from "../references/similarity.ts"
import { type Candidate, firstPageOf, type Heard } from "./candidate.ts"
import { parseAs } from "./json.ts"
import { politely } from "./polite.ts"
import { bases, type OnlinePorts } from "./ports.ts"

const name = "Crossref"
/** One list query a second in the public pool since December 2025. */
const gapMs = 1050

const updates = z.array(z.object({ type: z.string(), DOI: z.string().optional() })).optional()
const work = z.object({
  DOI: z.string(),
  title: z.array(z.string()).optional(),
  author: z.array(z.object({ family: z.string().optional(), name: z.string().optional() })).optional(),
  "container-title": z.array(z.string()).optional(),
  issued: z.object({ "date-parts": z.array(z.array(z.number().nullable())) }).optional(),
  volume: z.string().optional(),
  page: z.string().optional(),
  "update-to": updates,
  "updated-by": updates,
})
const list = z.object({ message: z.object({ items: z.array(work) }) })
const one = z.object({ message: work })

const select = "DOI,title,author,container-title,issued,volume,issue,page,score,update-to,updated-by"

/** Asks Crossref about each reference, one after the other: by DOI where one is printed, by its bibliographic text otherwise. */
export const askCrossref = async (refs: readonly Reference[], ports: OnlinePorts): Promise<readonly Heard[]> => {
  const base = (ports.bases ?? bases).crossref
  const ask = politely(name, gapMs, ports)
  const who = `mailto=${encodeURIComponent(ports.contact)}`
  const heard: Heard[] = []
  for (const ref of refs) {
    const byDoi = ref.doi !== null
    const got = await ask(
      byDoi
        ? `${base}/works/${encodeURIComponent(ref.doi ?? "")}?${who}`
        : `${base}/works?query.bibliographic=${encodeURIComponent(bibliographic(ref))}&query.author=${encodeURIComponent(familyName(ref.authors[0] ?? ""))}&rows=5&select=${select}&${who}`,
    )
    if (!got.ok) {
      heard.push({ answered: false, why: got.problem.message })
    } else if (got.value.status === 404) {
      heard.push({ answered: true, candidates: [] })
    } else if (byDoi) {
      const parsed = parseAs(name, one, got.value.body)
      heard.push(
        parsed.ok
          ? { answered: true, candidates: [candidate(parsed.value.message)] }
          : { answered: false, why: parsed.problem.message },
      )
    } else {
      const parsed = parseAs(name, list, got.value.body)
      heard.push(
        parsed.ok
          ? { answered: true, candidates: parsed.value.message.items.map(candidate) }
          : { answered: false, why: parsed.problem.message },
      )
    }
  }
  return heard
}

const bibliographic = (r: Reference): string =>
  [r.title, r.journal, r.volume, r.year].filter((x) => x !== null).join(" ")

const candidate = (w: z.infer<typeof work>): Candidate => {
  const title = w.title?.[0] ?? ""
  return {
    service: name,
    title,
    firstAuthor: w.author?.[0]?.family ?? w.author?.[0]?.name ?? null,
    year: w.issued?.["date-parts"][0]?.[0] ?? null,
    journal: w["container-title"]?.[0] ?? null,
    volume: w.volume ?? null,
    firstPage: firstPageOf(w.page ?? null),
    pmid: null,
    doi: w.DOI,
    retracted: takenBack(w, title),
  }
}

/** Whether the record is of a paper that was taken back. The paper carries the notice in `updated-by`; the notice carries the paper in
 *  `update-to`, and is itself not taken back, whatever its title begins with. A publisher may write a paper over: then it points at itself. */
const takenBack = (w: z.infer<typeof work>, title: string): boolean => {
  const ends = (u: { readonly type: string }) => /retract|withdraw|removal/iu.test(u.type)
  const takesBack = (w["update-to"] ?? []).filter(ends)
  const itself = takesBack.some((u) => u.DOI?.toLowerCase() === w.DOI.toLowerCase())
  const isNotice = takesBack.length > 0 && !itself
  // Publishers also put the word before the title.
  const saidInTitle = /^\s*\[?(?:retracted\b|withdrawn(?:[:\]]| article\b))/iu.test(title)
  return (w["updated-by"] ?? []).some(ends) || itself || (saidInTitle && !isNotice)
}
