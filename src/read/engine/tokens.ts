import { type Lexeme, lexemes, unknownWord } from "./lexeme.ts"
import type { Doubt } from "./numeral.ts"

/** The words, numbers and marks of a page, in columns: token `i` covers `text.slice(start[i], end[i])`.
 *  White space is no token. One object a page, so that a token costs no allocation of its own. */
export type Tokens = {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** The `id` of its lexeme. */
  readonly word: Int32Array
  /** For numbers: the digits, without separators, decimals after a point ("1000", "0.25", "1/2"). */
  readonly digits: readonly (string | null)[]
  /** For numbers that are not to be counted on: why. Their lexeme is the one for digits that count nothing. */
  readonly doubts: Map<number, Doubt>
  /** The first token that starts in each stretch of `STRETCH` characters or behind it, so that a place is found without searching the page. */
  readonly near: Int32Array
}

/** The lexeme of token `i`; the empty one outside the page. */
export const lexAt = (t: Tokens, i: number): Lexeme =>
  i >= 0 && i < t.count ? (lexemes[t.word[i] as number] as Lexeme) : unknownWord

/** The page's characters from token `i` up to but without token `j`. */
export const textOf = (t: Tokens, i: number, j: number): string =>
  j > i ? t.text.slice(t.start[i] ?? 0, t.end[j - 1] ?? 0) : ""

/** The first token that starts at or after character `at`. */
export const tokenFrom = (t: Tokens, at: number): number => {
  let i = at <= 0 ? 0 : (t.near[Math.floor(at / STRETCH)] ?? t.count)
  while (i < t.count && (t.start[i] as number) < at) i++
  return i
}

/** Characters to one entry of `near`. */
export const STRETCH = 32
