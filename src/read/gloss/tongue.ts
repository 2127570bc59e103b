/** Spellings and what they are called in English. A spelling is words and marks with spaces between, several of them have "; " between; `a|b` is
 *  either word, `a?` may be left out, `a*` is any word that begins so, `{n}` a number or a range, `{t}` a length of time, `{q}` an amount. */
export type Table = Readonly<Record<string, string>>

/** One phrase whose words stand in another order than in English, or mean something else together than apart.
 *  An example is marked text and the canonical line of its piece, as in the rules of English; a counter-example is text that the rule leaves alone. */
export type Turn = {
  readonly id: string
  readonly says: readonly string[]
  readonly means: string
  readonly examples: readonly (readonly [marked: string, means: string])[]
  readonly not: readonly [string, ...string[]]
}

/** Checks a phrase where it is written. */
export const turn = (t: Turn): Turn => t

/** A language that is read by its gloss: each word and phrase that matters gets its English one, all others stay what no rule knows. */
export type Tongue = {
  readonly code: string
  readonly name: string
  /** Nouns are written with a capital letter wherever they stand. */
  readonly nouns: boolean
  /** Its letters are those of English, so that a word that is not in its tables may look like an English one. */
  readonly latin: boolean
  /** How it writes words that are not cut at letters alone, as a regular expression: elided ones, numbers of several words. */
  readonly pieces?: string
  readonly units: Table
  readonly numbers: Table
  readonly time: Table
  /** Words between the two ends of a range: "to", "or". */
  readonly joins: Table
  readonly words: readonly Table[]
  readonly turns: readonly Turn[]
}
