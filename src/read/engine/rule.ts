import type { Lexeme } from "./lexeme.ts"
import type { Matcher } from "./match.ts"
import type { Kind, Values } from "./piece.ts"
import type { Tokens } from "./tokens.ts"

/** What a rule's `make` sees: the captures of its match. */
export type Match = {
  /** The digits, or the number word, of a captured token. */
  readonly number: (slot: string) => string
  /** True when the slot was captured. */
  readonly has: (slot: string) => boolean
  /** The page's characters of a capture; the whole match without a slot. */
  readonly text: (slot?: string) => string
  /** The piece of a kind that begins where the capture begins. */
  readonly piece: <K extends Kind>(slot: string, kind: K) => Values[K]
  /** The lexeme at the start of a capture. */
  readonly lex: (slot: string) => Lexeme
  /** Every capture under this name: first and one past the last token. */
  readonly all: (slot: string) => readonly (readonly [number, number])[]
  readonly tokens: Tokens
  readonly start: number
  readonly end: number
}

/** More than one reading of the same characters, and why. */
export type Ambiguity<V> = { readonly candidates: readonly V[]; readonly reason: string }

/** What a rule's `make` gave. */
export type Made = Values[Kind] | Ambiguity<Values[Kind]>

/** One phrase: what it looks like, what it means, and texts that prove it.
 *  An example is marked text ("Take {dose:250 mcg}") and the canonical line of its piece; a counter-example is text in which the rule must find nothing. */
export type Rule<K extends Kind = Kind> = {
  readonly id: string
  readonly kind: K
  readonly match: Matcher
  /** The value, null when the match means nothing after all, or several readings. */
  readonly make: (m: Match) => Values[K] | Ambiguity<Values[K]> | null
  readonly examples: readonly (readonly [marked: string, means: string])[]
  readonly not: readonly [string, ...string[]]
}

/** A rule of any kind. */
export type AnyRule = { readonly [K in Kind]: Rule<K> }[Kind]

/** Checks a rule against its kind where it is written. */
export const rule = <K extends Kind>(r: Rule<K>): Rule<K> => r

export const isAmbiguous = <V>(made: V | Ambiguity<V>): made is Ambiguity<V> =>
  typeof made === "object" && made !== null && "candidates" in made
