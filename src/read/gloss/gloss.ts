import type { Span } from "../../base/index.ts"
import { lexicon, wordOf } from "../engine/lexicon.ts"
import type { Named } from "../words/named.ts"
import { type Cut, cutterOf } from "./cut.ts"
import { everywhere, type Hit, type PhraseBook, phraseBookOf } from "./phrase-book.ts"
import type { Tongue } from "./tongue.ts"

/** A stretch of the page and what stands for it in the gloss. Between two of them both texts are the same. */
export type Atom = { readonly own: Span; readonly gloss: Span; readonly turn: string | null }

/** A text with every known word and phrase in English. */
export type Glossed = { readonly text: string; readonly atoms: readonly Atom[] }

/** Glosses a stretch of a page. Linear in its length. */
export type Glosser = (text: string) => Glossed

const glossers = new WeakMap<Tongue, { readonly book: PhraseBook; readonly cutOf: (text: string) => readonly Cut[] }>()

/** The glosser of a language. Names of substances, which `find` knows, stay as they are. */
export const glosserOf = (tongue: Tongue, find: (text: string) => readonly Named[]): Glosser => {
  const made = glossers.get(tongue) ?? { book: phraseBookOf(tongue), cutOf: cutterOf(tongue.pieces) }
  glossers.set(tongue, made)
  const { book: phrases, cutOf } = made
  return (text) => {
    const cuts = cutOf(text)
    const names = find(text)
    const atoms: Atom[] = []
    let out = ""
    let done = 0
    const put = (own: Span, words: string, turn: string | null): void => {
      out += text.slice(done, own[0])
      if (words !== text.slice(...own)) {
        atoms.push({ own, gloss: [out.length, out.length + words.length], turn })
      }
      out += words
      done = own[1]
    }
    for (let i = 0, n = 0; i < cuts.length; ) {
      const c = cuts[i] as Cut
      while ((names[n]?.end ?? text.length + 1) <= c.from) n++
      const name = names[n]
      const hit = phrases(cuts, i)
      const end = hit === null ? c.to : (cuts[hit.to - 1] as Cut).to
      // A name stays, unless a longer phrase holds it.
      if (name !== undefined && name.start <= c.from && (hit === null || end <= name.end)) {
        while (i < cuts.length && (cuts[i] as Cut).from < name.end) i++
        continue
      }
      if (hit === null) {
        if (c.kind === "word") put([c.from, c.to], own(tongue.numbers, c.low) ?? unknown(tongue, text, c), null)
        i++
        continue
      }
      // A word that is said by nothing takes the space behind it along: no line begins with one.
      const whole: Span = [c.from, hit.entry.means === "" ? end + spacesAt(text, end) : end]
      put(whole, cased(tongue, text, cuts, i, sayHit(tongue, phrases, text, cuts, hit)), hit.entry.turn)
      i = hit.to
    }
    return { text: out + text.slice(done), atoms }
  }
}

const spacesAt = (text: string, at: number): number => /^ */.exec(text.slice(at, at + 8))?.[0].length ?? 0

/** The English of a phrase, with what its slots took in their places. */
const sayHit = (tongue: Tongue, book: PhraseBook, text: string, cuts: readonly Cut[], hit: Hit): string => {
  let k = 0
  return hit.entry.means.replace(/\{[ntq]\}/g, () => {
    const slot = hit.slots[k++]
    return slot === undefined ? "" : inSlot(tongue, book, text, cuts, slot)
  })
}

/** Numbers and marks as they stand, words in English; the words of numbers and between them before what else they may be. */
const inSlot = (
  tongue: Tongue,
  book: PhraseBook,
  text: string,
  cuts: readonly Cut[],
  [from, to]: readonly [number, number],
): string => {
  let out = ""
  for (let i = from; i < to; i++) {
    const c = cuts[i] as Cut
    const gap = i === from ? "" : text.slice((cuts[i - 1] as Cut).to, c.from)
    const english = (): string =>
      digits(own(tongue.numbers, c.low)) ??
      own(tongue.joins, c.low) ??
      book(cuts.slice(i, i + 1), 0)?.entry.means ??
      c.low
    out += gap + (c.kind === "word" ? english() : c.low)
  }
  return out
}

/** A number that a word stands for, in digits: beside others the rules know it better so. */
const digits = (word: string | undefined): string | undefined => {
  const number = word === undefined ? null : wordOf(word).number
  return number === null ? word : String(number)
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const OPENS = /(?:^|[.!?:;|•·(\n[])\s*$/

/** English words with a capital letter where the page has one that means something. */
const cased = (tongue: Tongue, text: string, cuts: readonly Cut[], at: number, words: string): string => {
  const c = cuts[at] as Cut
  const first = text[c.from] ?? ""
  if (words === "" || !/\p{Lu}/u.test(first)) return words
  const shouted = c.to - c.from > 1 && text.slice(c.from, c.to) === text.slice(c.from, c.to).toUpperCase()
  if (tongue.nouns && !shouted && !OPENS.test(text.slice(Math.max(0, c.from - 4), c.from))) return words
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Begins a word that no rule knows, so that none takes it for an English one: "am" and "once" mean other things elsewhere. */
const STRANGE = "zq"

/** Words without what was put before them. */
export const ownLetters = (words: string): string =>
  words.replace(/(?<!\p{L})(?:(z)q|(Z)q|ZQ)(\p{L})/gu, (_, _small, big, letter: string) =>
    big === undefined ? letter : letter.toUpperCase(),
  )

/** A word in no table of its language. */
const unknown = (tongue: Tongue, text: string, c: Cut): string => {
  const word = text.slice(c.from, c.to)
  if (/\p{N}/u.test(word) || !/^\p{Script=Latin}/u.test(word)) return word
  const shouted = word === word.toUpperCase()
  if (shouted && word.length < 6) {
    const letter = word.length === 1
    return letter || everywhere[c.low] !== undefined || ROUTES.has(word) || !lexicon.words.has(c.low)
      ? word
      : STRANGE.toUpperCase() + word
  }
  if (!tongue.latin) return word
  if (word.length === 1 && text[c.to] === ".") return word
  return /^\p{Lu}/u.test(word) ? `Zq${word.charAt(0).toLowerCase()}${word.slice(1)}` : STRANGE + word
}

const ROUTES: ReadonlySet<string> = new Set(["SC", "SQ", "IM", "IV", "PO", "SL"])
