/** What came back from one request. */
export type Answered =
  | { readonly kind: "answer"; readonly status: number; readonly retryAfter: string | null; readonly body: string }
  | { readonly kind: "timeout" }
  | { readonly kind: "unreachable"; readonly why: string }

/** Asks one address with GET and gives up after `timeoutMs`. It never throws. */
export type Fetch = (request: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}) => Promise<Answered>

/** Small answers kept between runs: ids and dates, no abstracts. */
export type Cache = {
  readonly get: (key: string) => Promise<string | undefined>
  readonly set: (key: string, value: string) => Promise<void>
}

/** What asking the bibliographic services takes from outside. */
export type OnlinePorts = {
  readonly fetch: Fetch
  /** Lets `ms` pass. */
  readonly wait: (ms: number) => Promise<void>
  /** Milliseconds that only ever grow, for keeping a distance between requests. */
  readonly ticks: () => number
  readonly cache: Cache
  readonly sha256: (text: string) => string
  /** A mail address the services may write to when something goes wrong with these requests. */
  readonly contact: string
  /** Where the services stand; theirs unless a test says otherwise. */
  readonly bases?: Bases
}

export type Bases = { readonly pubmed: string; readonly crossref: string; readonly europePmc: string }

export const bases: Bases = {
  pubmed: "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
  crossref: "https://api.crossref.org",
  europePmc: "https://www.ebi.ac.uk/europepmc/webservices/rest",
}
