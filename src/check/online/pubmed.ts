import { z } from "zod"
import { fail, ok, type Reference, type Result } from "../../base/index.ts"
import { familyName } from "../references/similarity.ts"
import { type Candidate, firstPageOf, type Heard, yearOf } from "./candidate.ts"
import { parseAs } from "./json.ts"
import { politely } from "./polite.ts"
import { bases, type OnlinePorts } from "./ports.ts"

const name = "PubMed"
/** Three requests a second without a key. */
const gapMs = 350
const most = 5

const search = z.object({ esearchresult: z.object({ idlist: z.array(z.string()) }) })
const summaries = z.object({
  result: z.looseObject({ uids: z.array(z.string()) }),
})
const summary = z.object({
  title: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  source: z.string(),
  fulljournalname: z.string().optional(),
  pubdate: z.string(),
  volume: z.string().optional(),
  pages: z.string().optional(),
  pubtype: z.array(z.string()).optional(),
  articleids: z.array(z.object({ idtype: z.string(), value: z.string() })).optional(),
})

/** Asks PubMed about all references: one citation match for the lot, a title search for those it does not know, one summary call for what was found. */
export const askPubMed = async (refs: readonly Reference[], ports: OnlinePorts): Promise<readonly Heard[]> => {
  const base = (ports.bases ?? bases).pubmed
  const ask = politely(name, gapMs, ports)
  const who = `&tool=posology&email=${encodeURIComponent(ports.contact)}`

  const cited = await matchCitations(refs, (q) => ask(`${base}/ecitmatch.cgi?db=pubmed&retmode=xml&bdata=${q}${who}`))
  const idsOf: Result<readonly string[]>[] = []
  for (const [n, ref] of refs.entries()) {
    const known = cited.ok ? (cited.value.get(n) ?? []) : []
    const own = ref.pmid === null ? [] : [ref.pmid]
    if (known.length + own.length > 0 || ref.title === null) {
      idsOf.push(cited.ok ? ok([...new Set([...own, ...known])]) : own.length > 0 ? ok(own) : cited)
      continue
    }
    const found = await ask(
      `${base}/esearch.fcgi?db=pubmed&retmode=json&retmax=${most}&term=${encodeURIComponent(`${plain(ref.title)}[ti]`)}${who}`,
    )
    const ids = found.ok ? parseAs(name, search, found.value.body) : found
    idsOf.push(ids.ok ? ok(ids.value.esearchresult.idlist.slice(0, most)) : ids)
  }

  const wanted = [...new Set(idsOf.flatMap((r) => (r.ok ? r.value : [])))]
  const records =
    wanted.length === 0
      ? ok(new Map<string, Candidate>())
      : await summarise(wanted, (q) => ask(`${base}/esummary.fcgi?db=pubmed&retmode=json&id=${q}${who}`))
  return idsOf.map((ids): Heard => {
    if (!ids.ok) return { answered: false, why: ids.problem.message }
    if (!records.ok) return { answered: false, why: records.problem.message }
    return { answered: true, candidates: ids.value.flatMap((id) => records.value.get(id) ?? []) }
  })
}

type Got = Result<{ readonly status: number; readonly body: string }>

/** ecitmatch takes JOURNAL|YEAR|VOLUME|FIRSTPAGE|AUTHOR|KEY| a line, lines joined by a carriage return, and gives each back with a PMID, NOT_FOUND or AMBIGUOUS. */
const matchCitations = async (
  refs: readonly Reference[],
  ask: (query: string) => Promise<Got>,
): Promise<Result<ReadonlyMap<number, readonly string[]>>> => {
  const lines = refs.flatMap((r, n) =>
    r.journal === null || r.year === null
      ? []
      : [
          [r.journal, r.year, r.volume ?? "", firstPageOf(r.pages) ?? "", familyName(r.authors[0] ?? ""), `r${n}`]
            .map((x) => String(x).replace(/[|\r\n]/gu, " "))
            .join("|"),
        ],
  )
  if (lines.length === 0) return ok(new Map())
  const got = await ask(lines.map((l) => `${encodeURIComponent(l)}%7C`).join("%0D"))
  if (!got.ok) return got
  const found = new Map<number, readonly string[]>()
  for (const line of got.value.body.split(/[\r\n]+/u).filter((l) => l.trim() !== "")) {
    const fields = line.split("|")
    const key = /^r(\d+)$/u.exec(fields[5]?.trim() ?? "")
    if (!key) return fail("online/shape", `${name} sent a citation match without its key.`)
    const answer = fields[6]?.trim() ?? ""
    found.set(Number(key[1]), /^\d+$/u.test(answer) ? [answer] : [])
  }
  return ok(found)
}

const summarise = async (
  ids: readonly string[],
  ask: (query: string) => Promise<Got>,
): Promise<Result<ReadonlyMap<string, Candidate>>> => {
  const got = await ask(ids.join(","))
  if (!got.ok) return got
  const all = parseAs(name, summaries, got.value.body)
  if (!all.ok) return all
  const records = new Map<string, Candidate>()
  for (const pmid of all.value.result.uids) {
    const one = summary.safeParse(all.value.result[pmid])
    if (!one.success)
      return fail(
        "online/shape",
        `${name} sent a record without ${one.error.issues[0]?.path.join(".") || "its fields"}.`,
      )
    const s = one.data
    records.set(pmid, {
      service: name,
      title: s.title,
      firstAuthor: s.authors[0]?.name ?? null,
      year: yearOf(s.pubdate),
      journal: s.fulljournalname ?? s.source,
      volume: s.volume ?? null,
      firstPage: firstPageOf(s.pages ?? null),
      pmid,
      doi: s.articleids?.find((a) => a.idtype === "doi")?.value ?? null,
      retracted: s.pubtype?.some((t) => /^retracted publication$/iu.test(t)) ?? false,
    })
  }
  return ok(records)
}

const plain = (title: string): string =>
  title
    .replace(/[[\]"]/gu, " ")
    .replace(/[.\s]+$/u, "")
    .trim()
