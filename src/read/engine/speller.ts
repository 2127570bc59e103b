import { type Lexeme, unknownWord } from "./lexeme.ts"
import { lexicon } from "./lexicon.ts"

/** Looks a word of a text up in the lexicon, whatever its case. */
export type Speller = (text: string, from: number, to: number) => Lexeme

const EMPTY = -1

/** To the eye it is the M of "MG", to a program the µ of "µg": it spells neither. */
const CAPITAL_MU = "\u039c"

/** The lower case of a letter, digit or apostrophe of ASCII; -1 for any other character. */
const lower = (code: number): number => (code >= 0x80 ? -1 : code >= 0x41 && code <= 0x5a ? code + 0x20 : code)

const hashOf = (text: string, from: number, to: number): number => {
  let hash = to - from
  for (let i = from; i < to; i++) {
    const c = lower(text.charCodeAt(i))
    if (c < 0) return -1
    hash = (Math.imul(hash, 31) + c) & 0x7fffffff
  }
  return hash
}

/** Whether a spelling in lower case is that of the word at `from`. */
const spells = (spelling: string, text: string, from: number, to: number): boolean => {
  if (spelling.length !== to - from) return false
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== lower(text.charCodeAt(from + i))) return false
  return true
}

const build = (): Speller => {
  const words = [...lexicon.words.entries()]
  let size = 1024
  while (size < words.length * 4) size *= 2
  const slots = new Int32Array(size).fill(EMPTY)
  for (const [k, [spelling]] of words.entries()) {
    const hash = hashOf(spelling, 0, spelling.length)
    if (hash < 0) continue
    let at = hash & (size - 1)
    while (slots[at] !== EMPTY) at = (at + 1) & (size - 1)
    slots[at] = k
  }
  return (text, from, to) => {
    const hash = hashOf(text, from, to)
    // Beyond ASCII the language knows the lower case of a letter better.
    if (hash < 0) {
      const word = text.slice(from, to)
      return (word.includes(CAPITAL_MU) ? undefined : lexicon.words.get(word.toLowerCase())) ?? unknownWord
    }
    for (let at = hash & (size - 1); slots[at] !== EMPTY; at = (at + 1) & (size - 1)) {
      const known = words[slots[at] as number] as (typeof words)[number]
      if (spells(known[0], text, from, to)) return known[1]
    }
    return unknownWord
  }
}

let built: { readonly spell: Speller; readonly words: number } | null = null

/** The speller of the lexicon as it is now. A page has thousands of words, most of them in no table: they are told by a number made of
 *  their letters, without a string of their own. */
export const speller = (): Speller => {
  if (built === null || built.words !== lexicon.words.size) built = { spell: build(), words: lexicon.words.size }
  return built.spell
}
