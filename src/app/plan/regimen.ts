import type { Finding, Price, Protocol, Reading } from "../../base/index.ts"

/** What a plan is made of: a protocol of a page with the page's text and price, one typed in, or one of a FHIR request. */
export type Regimen = {
  readonly protocol: Protocol
  /** Its place in the page, for findings; null where there is no page. */
  readonly index: number | null
  readonly text: string | null
  readonly price: Price | null
  /** What it stands in: the page, or what was typed in as the only protocol of one. */
  readonly reading: Reading
  /** Who prescribed it, where it is a person's own prescription. */
  readonly prescriber: string | null
  /** What other kept plans give in the same weeks, by name: it counts as taken besides, whatever was said of medicines. */
  readonly besides?: readonly string[]
  /** What there is to know about where it came from. */
  readonly said: readonly Finding[]
}
