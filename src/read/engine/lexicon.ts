import { aNameNumber, aNumber, type Column, type Lexeme, lexeme } from "./lexeme.ts"

/** Words by their lower-case spelling. Grows while the tables and rules are loaded, and is fixed afterwards. */
export type Lexicon = { readonly words: Map<string, Lexeme>; readonly marks: Map<number, Lexeme> }

export const lexicon: Lexicon = { words: new Map(), marks: new Map() }

/** The lexeme of a word, made when it is new. `spelling` is lower case and a single token. */
export const wordOf = (spelling: string): Lexeme => {
  if (spelling === "0") return aNumber
  if (spelling === "#") return aNameNumber
  const known = lexicon.words.get(spelling)
  if (known) return known
  const made = lexeme(spelling)
  lexicon.words.set(spelling, made)
  return made
}

/** The lexeme of a punctuation mark. */
export const markOf = (mark: string): Lexeme => {
  const code = mark.codePointAt(0) ?? 0
  const known = lexicon.marks.get(code)
  if (known) return known
  const made = lexeme(mark)
  lexicon.marks.set(code, made)
  return made
}

/** Adds one column of a table to the lexicon: `define("route", { nasal: "intranasal" })`. */
export const define = <K extends Column>(field: K, table: Readonly<Record<string, NonNullable<Lexeme[K]>>>): void => {
  for (const [spelling, value] of Object.entries(table)) wordOf(spelling)[field] = value
}
