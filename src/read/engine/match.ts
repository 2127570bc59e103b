import type { Column, Lexeme } from "./lexeme.ts"
import { markOf, wordOf } from "./lexicon.ts"
import type { Kind } from "./piece.ts"

/** What a rule looks like, as data: it says which tokens and earlier pieces stand one behind the other, and `run.ts` reads forward along it.
 *  A matcher sees words and pieces, never characters, and never looks back, so a rule costs at most its own length. */
export type Matcher =
  | { readonly op: "word"; readonly ways: readonly (readonly Lexeme[])[] }
  | { readonly op: "has"; readonly column: Column }
  | { readonly op: "num" }
  | { readonly op: "piece"; readonly kind: Kind }
  | { readonly op: "seq"; readonly parts: readonly Matcher[] }
  | { readonly op: "alt"; readonly parts: readonly Matcher[] }
  | { readonly op: "opt"; readonly of: Matcher }
  | { readonly op: "some"; readonly of: Matcher; readonly between: Matcher; readonly most: number }
  | { readonly op: "within"; readonly of: Matcher; readonly most: number }
  | { readonly op: "as"; readonly of: Matcher; readonly slot: string }
  | { readonly op: "clauseStart" }
  | { readonly op: "clauseEnd" }

const lexemesOf = (spelling: string): readonly Lexeme[] =>
  spelling.split(" ").map((s) => (/^[\p{L}\p{Nd}'’]+$/u.test(s) ? wordOf(s) : markOf(s)))

/** Any one of these words or marks. A spelling of several words ("as needed") is read word after word; the longest that fits is taken. */
export const word = (...spellings: readonly string[]): Matcher => ({
  op: "word",
  ways: spellings.map(lexemesOf).sort((a, b) => b.length - a.length),
})

/** A word for which a table has an entry in this column: `has("route")`. */
export const has = (column: Column): Matcher => ({ op: "has", column })

/** A number written in digits that is not part of a name. */
export const num: Matcher = { op: "num" }

/** One after the other. */
export const seq = (...parts: readonly Matcher[]): Matcher => ({ op: "seq", parts })

/** The first of these that matches. Put the longer one first. */
export const alt = (...parts: readonly Matcher[]): Matcher => ({ op: "alt", parts })

/** This, or nothing. */
export const opt = (of: Matcher): Matcher => ({ op: "opt", of })

/** This, once or more, at most `most` times, with `between` in the gaps. */
export const some = (of: Matcher, between: Matcher, most = 12): Matcher => ({ op: "some", of, between, most })

/** Up to `most` words that do not matter, fewest first, then this. */
export const within = (most: number, of: Matcher): Matcher => ({ op: "within", of, most })

/** A piece of this kind that an earlier stage has found here; the longest, when there are several. */
export const piece = (kind: Kind): Matcher => ({ op: "piece", kind })

/** Keeps what `of` took under a name, for the rule's `make`. */
export const as = (slot: string, of: Matcher): Matcher => ({ op: "as", of, slot })

/** Holds only at the first token of the block, of a clause in brackets, or after a mark that ends a clause. */
export const clauseStart: Matcher = { op: "clauseStart" }

/** Holds only where the block ends. */
export const clauseEnd: Matcher = { op: "clauseEnd" }
