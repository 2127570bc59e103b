import { type Lexeme, unknownWord } from "./lexeme.ts"

/** The words, numbers and marks of a page, in columns: token `i` covers `text.slice(start[i], end[i])`.
 *  White space is no token. One object a page, so that a token costs no allocation of its own. */
export type Tokens = {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly lex: readonly Lexeme[]
  /** For numbers: the digits, without separators, decimals after a point ("1000", "0.25", "1/2"). */
  readonly digits: readonly (string | null)[]
}

/** The lexeme of token `i`; the empty one outside the page. */
export const lexAt = (t: Tokens, i: number): Lexeme => t.lex[i] ?? unknownWord

/** The page's characters from token `i` up to but without token `j`. */
export const textOf = (t: Tokens, i: number, j: number): string =>
  j > i ? t.text.slice(t.start[i] ?? 0, t.end[j - 1] ?? 0) : ""

/** The first token that starts at or after character `at`. */
export const tokenFrom = (t: Tokens, at: number): number => {
  let low = 0
  let high = t.count
  while (low < high) {
    const mid = (low + high) >> 1
    if ((t.start[mid] ?? 0) < at) low = mid + 1
    else high = mid
  }
  return low
}
