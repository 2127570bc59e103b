import { z } from "zod"
import type { Reference } from "../../base/index.ts"
import { familyName } from "../references/similarity.ts"
import { type Candidate, firstPageOf, type Heard, yearOf } from "./candidate.ts"
import { parseAs } from "./json.ts"
import { politely } from "./polite.ts"
import { bases, type OnlinePorts } from "./ports.ts"

const name = "Europe PMC"
/** No limit is published; at most two a second is asked here. */
const gapMs = 500

const answer = z.object({
  hitCount: z.number(),
  resultList: z.object({
    result: z.array(
      z.object({
        pmid: z.string().optional(),
        doi: z.string().optional(),
        title: z.string(),
        authorString: z.string().optional(),
        pubYear: z.string().optional(),
        pageInfo: z.string().optional(),
        journalInfo: z
          .object({ volume: z.string().optional(), journal: z.object({ title: z.string().optional() }).optional() })
          .optional(),
        pubTypeList: z.object({ pubType: z.array(z.string()) }).optional(),
      }),
    ),
  }),
})

/** Asks Europe PMC about each reference: by identifier where one is printed, by title and first author otherwise. */
export const askEuropePmc = async (refs: readonly Reference[], ports: OnlinePorts): Promise<readonly Heard[]> => {
  const base = (ports.bases ?? bases).europePmc
  const ask = politely(name, gapMs, ports)
  const heard: Heard[] = []
  for (const ref of refs) {
    const query = queryFor(ref)
    if (query === null) {
      heard.push({ answered: false, why: "the reference prints neither an identifier nor a title" })
      continue
    }
    const got = await ask(
      `${base}/search?query=${encodeURIComponent(query)}&format=json&resultType=core&pageSize=10&cursorMark=*`,
    )
    const parsed = got.ok ? parseAs(name, answer, got.value.body) : got
    heard.push(
      parsed.ok
        ? { answered: true, candidates: parsed.value.resultList.result.map(candidate) }
        : { answered: false, why: parsed.problem.message },
    )
  }
  return heard
}

const queryFor = (ref: Reference): string | null => {
  if (ref.pmid !== null) return `EXT_ID:${ref.pmid} AND SRC:MED`
  if (ref.doi !== null) return `DOI:"${quoted(ref.doi)}"`
  if (ref.title === null) return null
  const author = familyName(ref.authors[0] ?? "")
  return `TITLE:(${quoted(ref.title).replace(/[():]/gu, " ")})${author === "" ? "" : ` AND AUTH:"${quoted(author)}"`}`
}

const quoted = (text: string): string => text.replace(/["\\]/gu, " ").replace(/[.\s]+$/u, "")

const candidate = (r: z.infer<typeof answer>["resultList"]["result"][number]): Candidate => ({
  service: name,
  title: r.title,
  firstAuthor: r.authorString?.split(",")[0]?.trim() ?? null,
  year: yearOf(r.pubYear),
  journal: r.journalInfo?.journal?.title ?? null,
  volume: r.journalInfo?.volume ?? null,
  firstPage: firstPageOf(r.pageInfo ?? null),
  pmid: r.pmid ?? null,
  doi: r.doi ?? null,
  retracted: r.pubTypeList?.pubType.some((t) => /^retracted publication$/iu.test(t)) ?? false,
})
