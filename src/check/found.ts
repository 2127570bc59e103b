import { type Basis, type Finding, type FindingDimension, quote, type Severity, type Span } from "../base/index.ts"
import type { Page } from "./page.ts"

/** What a check says: everything of a finding but its quotes, which are cut from the page. */
export type Said = {
  readonly code: string
  readonly severity: Severity
  readonly dimension: FindingDimension
  readonly protocol?: number | null
  readonly message: string
  readonly spans?: readonly Span[]
  readonly absent?: string
  readonly basis?: readonly Basis[]
}

/** Makes a finding. One without a quote or a named absence is a fault of the check and throws. */
export const found = (page: Page, said: Said): Finding => {
  const spans = said.spans ?? []
  if (spans.length === 0 && said.absent === undefined) throw new Error(`${said.code} has neither quote nor absence`)
  return {
    code: said.code,
    severity: said.severity,
    dimension: said.dimension,
    protocol: said.protocol ?? null,
    message: said.message,
    spans,
    quotes: spans.map((s) => quote(page.reading.text, s)),
    absent: said.absent ?? null,
    basis: said.basis ?? [],
  }
}
