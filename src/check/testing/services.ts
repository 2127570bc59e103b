import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** A record as the pretended services hold it. */
export type Held = {
  readonly pmid: string
  readonly doi: string
  readonly title: string
  readonly family: string
  readonly initials: string
  readonly year: number
  readonly journal: string
  readonly abbreviation: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  readonly retracted?: boolean
}

export type Fault = "429 once" | "429 always" | "500 always" | "hang" | "truncated" | "changed" | "404"

/** The three services on one local port, speaking the shapes their documentation gives, with faults to order. */
export const startServices = async (records: readonly Held[]) => {
  const seen: string[] = []
  const faults: { pubmed?: Fault; crossref?: Fault; europePmc?: Fault } = {}
  const agents = new Set<string>()
  let busy = 0
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? "/", "http://localhost")
    seen.push(`${url.pathname}?${url.searchParams.toString()}`)
    agents.add(req.headers["user-agent"] ?? "")
    const service = url.pathname.split("/")[1] as "pubmed" | "crossref" | "europePmc"
    const fault = faults[service]
    if (fault === "hang") return
    if (fault === "429 always" || (fault === "429 once" && busy++ === 0)) {
      res.writeHead(429, { "retry-after": "2" }).end("slow down")
      return
    }
    if (fault === "500 always") return void res.writeHead(500).end("oops")
    if (fault === "404") return void res.writeHead(404).end("Resource not found.")
    const body = answer(url, records)
    const sent = fault === "truncated" ? body.slice(0, body.length / 2) : fault === "changed" ? changed(body) : body
    res
      .writeHead(200, { "content-type": url.pathname.endsWith("ecitmatch.cgi") ? "text/plain" : "application/json" })
      .end(sent)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  const root = `http://127.0.0.1:${port}`
  return {
    bases: { pubmed: `${root}/pubmed`, crossref: `${root}/crossref`, europePmc: `${root}/europePmc` },
    seen,
    agents,
    faults,
    reset: () => {
      seen.length = 0
      busy = 0
      delete faults.pubmed
      delete faults.crossref
      delete faults.europePmc
    },
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((w) => w.length > 3)
const like = (a: string, b: string): boolean => words(a).filter((w) => words(b).includes(w)).length >= 2

const answer = (url: URL, records: readonly Held[]): string => {
  const q = url.searchParams
  switch (url.pathname) {
    case "/pubmed/ecitmatch.cgi":
      return (q.get("bdata") ?? "")
        .split("\r")
        .map((line) => {
          const [journal = "", year, volume, page] = line.split("|")
          const hit = records.find(
            (r) =>
              [r.journal, r.abbreviation].some((j) => j.toLowerCase() === journal.toLowerCase()) &&
              String(r.year) === year &&
              r.volume === volume &&
              r.pages.split("-")[0] === page,
          )
          return `${line}${hit ? hit.pmid : "NOT_FOUND"}`
        })
        .join("\n")
    case "/pubmed/esearch.fcgi":
      return JSON.stringify({
        esearchresult: { idlist: records.filter((r) => like(r.title, q.get("term") ?? "")).map((r) => r.pmid) },
      })
    case "/pubmed/esummary.fcgi": {
      const ids = (q.get("id") ?? "").split(",").filter((id) => records.some((r) => r.pmid === id))
      return JSON.stringify({
        result: {
          uids: ids,
          ...Object.fromEntries(
            records
              .filter((r) => ids.includes(r.pmid))
              .map((r) => [
                r.pmid,
                {
                  uid: r.pmid,
                  title: `${r.title}.`,
                  authors: [{ name: `${r.family} ${r.initials}`, authtype: "Author" }],
                  source: r.abbreviation,
                  fulljournalname: r.journal,
                  pubdate: `${r.year} Mar`,
                  volume: r.volume,
                  issue: r.issue,
                  pages: r.pages,
                  pubtype: r.retracted ? ["Journal Article", "Retracted Publication"] : ["Journal Article"],
                  articleids: [{ idtype: "doi", value: r.doi }],
                },
              ]),
          ),
        },
      })
    }
    case "/crossref/works":
      return JSON.stringify({
        status: "ok",
        "message-type": "work-list",
        message: {
          "total-results": records.length,
          items: records.filter((r) => like(r.title, q.get("query.bibliographic") ?? "")).map(work),
        },
      })
    case "/europePmc/search":
      return JSON.stringify({
        hitCount: 1,
        nextCursorMark: "*",
        resultList: {
          result: records
            .filter((r) => like(r.title, q.get("query") ?? "") || (q.get("query") ?? "").includes(`EXT_ID:${r.pmid}`))
            .map((r) => ({
              id: r.pmid,
              source: "MED",
              pmid: r.pmid,
              doi: r.doi,
              title: `${r.title}.`,
              authorString: `${r.family} ${r.initials}, Somebody E.`,
              journalInfo: { volume: r.volume, issue: r.issue, journal: { title: r.journal } },
              pubYear: String(r.year),
              pageInfo: r.pages,
              pubTypeList: { pubType: r.retracted ? ["Retracted Publication"] : ["research-article"] },
            })),
        },
      })
    default: {
      const doi = decodeURIComponent(url.pathname.replace("/crossref/works/", ""))
      const hit = records.find((r) => r.doi === doi)
      return JSON.stringify({ status: "ok", "message-type": "work", message: hit ? work(hit) : {} })
    }
  }
}

const work = (r: Held) => ({
  DOI: r.doi,
  title: [r.retracted ? `RETRACTED: ${r.title}` : r.title],
  author: [{ given: r.initials, family: r.family, sequence: "first" }],
  "container-title": [r.journal],
  issued: { "date-parts": [[r.year, 3, 1]] },
  volume: r.volume,
  issue: r.issue,
  page: r.pages,
  score: 41.2,
})

/** The same answer with its fields under other names, as after a new version. */
const changed = (body: string): string =>
  body
    .replaceAll('"result"', '"records"')
    .replaceAll('"message"', '"payload"')
    .replaceAll('"resultList"', '"hits"')
    .replaceAll('"idlist"', '"ids"')
    .replaceAll("|r0|", "|x|")
