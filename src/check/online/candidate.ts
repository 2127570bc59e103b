/** A record that a service holds and that may be the printed reference. */
export type Candidate = {
  readonly service: ServiceName
  readonly title: string
  /** Family name of the first author, as the service writes it; null where it gives none. */
  readonly firstAuthor: string | null
  readonly year: number | null
  readonly journal: string | null
  readonly volume: string | null
  readonly firstPage: string | null
  readonly pmid: string | null
  readonly doi: string | null
  readonly retracted: boolean
}

export type ServiceName = "PubMed" | "Crossref" | "Europe PMC"

/** What a service said about one reference: its candidates, none included, or why it did not say. */
export type Heard =
  | { readonly answered: true; readonly candidates: readonly Candidate[] }
  | { readonly answered: false; readonly why: string }

/** The number a page range begins with: "198–203" → "198", "e1037" → "e1037". */
export const firstPageOf = (pages: string | null): string | null => pages?.split(/[-\u2010-\u2015]/u)[0]?.trim() || null

/** The year a date begins with: "2014 Mar", "2014-03-01". */
export const yearOf = (text: string | undefined): number | null => {
  const m = /\b(1[89]\d\d|20\d\d)\b/u.exec(text ?? "")
  return m ? Number(m[1]) : null
}
