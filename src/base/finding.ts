import type { Span } from "./span.ts"

/** What a reader has to do about it: stop, ask somebody, know it, or know that nobody knows. */
export type Severity = "stop" | "caution" | "note" | "unknown"

/** The part of a protocol or page that fails: a finding names it, and never says just "wrong". */
export type FindingDimension = "dose" | "course" | "route" | "claim" | "reference" | "stack" | "product" | "page"

export type Confidence = "high" | "medium" | "low"

/** A fact a finding rests on. `unconfirmed` facts may lower a verdict to unknown and never raise one. */
export type Basis = {
  readonly fact: string
  readonly source: string
  readonly confidence: Confidence
  /** ISO date. */
  readonly checkedOn: string
  readonly unconfirmed: boolean
}

/** Something the page should be asked about. Every finding has a quote or names an absence. */
export type Finding = {
  /** `subject/what`, stable. */
  readonly code: string
  readonly severity: Severity
  readonly dimension: FindingDimension
  /** Index into the reading's protocols; null when it is about the page. */
  readonly protocol: number | null
  /** One sentence. */
  readonly message: string
  readonly spans: readonly Span[]
  /** The characters of `spans`, in the same order. */
  readonly quotes: readonly string[]
  /** What was looked for and not there. */
  readonly absent: string | null
  readonly basis: readonly Basis[]
}
