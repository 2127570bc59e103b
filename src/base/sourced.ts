import type { PersonId } from "./brand.ts"
import type { Span } from "./span.ts"

/** The page says so, in these characters; `rule` is the reading rule that took them. */
export type Stated<T> = {
  readonly how: "stated"
  readonly value: T
  readonly spans: readonly Span[]
  readonly rule: string
}

/** The page does not say so in words, but these characters and this reason lead there. */
export type Implied<T> = {
  readonly how: "implied"
  readonly value: T
  readonly spans: readonly Span[]
  readonly rule: string
  readonly reason: string
}

/** A person typed it. `at` is an ISO instant. */
export type Entered<T> = { readonly how: "entered"; readonly value: T; readonly by: PersonId; readonly at: string }

/** Arithmetic on other fields, named in `from`. */
export type Computed<T> = { readonly how: "computed"; readonly value: T; readonly from: readonly string[] }

/** Nothing was said. Missing is an answer, never a reason to fill something in. */
export type Missing = { readonly how: "missing" }

/** The page can be read in more than one way; all readings are kept, and a person has to choose. */
export type Ambiguous<T> = {
  readonly how: "ambiguous"
  readonly candidates: readonly { readonly value: T; readonly spans: readonly Span[]; readonly rule: string }[]
  readonly reason: string
}

/** A value together with how we know it. */
export type Sourced<T> = Stated<T> | Implied<T> | Entered<T> | Computed<T> | Missing | Ambiguous<T>

export const missing: Missing = { how: "missing" }

export const stated = <T>(value: T, spans: readonly Span[], rule: string): Stated<T> => ({
  how: "stated",
  value,
  spans,
  rule,
})

export const implied = <T>(value: T, spans: readonly Span[], rule: string, reason: string): Implied<T> => ({
  how: "implied",
  value,
  spans,
  rule,
  reason,
})

/** The settled value, or undefined while it is missing or ambiguous. */
export const settled = <T>(s: Sourced<T>): T | undefined => ("value" in s ? s.value : undefined)

/** The characters a value rests on; empty for what a person typed, what was computed, and what is missing. */
export const spansOf = (s: Sourced<unknown>): readonly Span[] =>
  s.how === "stated" || s.how === "implied"
    ? s.spans
    : s.how === "ambiguous"
      ? s.candidates.flatMap((c) => c.spans)
      : []

/** The same provenance with the value changed. */
export const mapSourced = <A, B>(s: Sourced<A>, f: (value: A) => B): Sourced<B> =>
  s.how === "missing"
    ? s
    : s.how === "ambiguous"
      ? { ...s, candidates: s.candidates.map((c) => ({ ...c, value: f(c.value) })) }
      : { ...s, value: f(s.value) }
