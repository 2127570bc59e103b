import { DIGIT, digitsUntil, kindOf, LETTER, plainDigits, SPACE } from "./characters.ts"
import { aNameNumber, aNumber, type Lexeme, unknownWord } from "./lexeme.ts"
import { lexicon, markOf } from "./lexicon.ts"
import { bareDecimal, type Comma, type Doubt, doubtBefore, fractionAt, habitOf, numeralAt } from "./numeral.ts"
import { speller } from "./speller.ts"
import { STRETCH, type Tokens } from "./tokens.ts"

/** Cuts a page into words, numbers and marks. Linear in its length; never throws.
 *  `comma`: the page is in a language that writes a comma before the tenths; null where it may be in one. */
export const scan = (text: string, comma: Comma = false): Tokens => {
  const room = 16 + (text.length >> 1)
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let word = new Int32Array(room)
  const digits: (string | null)[] = []
  const doubts = new Map<number, Doubt>()
  const habit = habitOf(text, comma)
  const spell = speller()
  let n = 0
  const add = (from: number, to: number, l: Lexeme, d: string | null) => {
    if (n >= start.length) {
      start = grown(start)
      end = grown(end)
      word = grown(word)
    }
    start[n] = from
    end[n] = to
    word[n] = l.id
    digits.push(d)
    n++
  }
  const addNumber = (from: number, to: number, value: string, doubt: Doubt | null) => {
    if (doubt !== null) doubts.set(n, doubt)
    add(from, to, doubt === null ? aNumber : aNameNumber, value)
  }
  let i = 0
  while (i < text.length) {
    const kind = kindOf(text, i)
    if (kind === SPACE) {
      i++
    } else if (kind === LETTER) {
      const from = i
      i = wordEnd(text, i)
      add(from, i, spell(text, from, i), null)
    } else if (kind === DIGIT) {
      const { to, value, doubt } = numeralAt(text, i, habit)
      // "0,25" on a page that writes 0.5 elsewhere: neither side of the comma is a number.
      const open = text[to] === "," && kindOf(text, to + 1) === DIGIT && to + 1 < text.length ? "comma" : null
      addNumber(i, to, value, doubtBefore(text, i) ?? doubt ?? open)
      i = to
    } else {
      const code = text.codePointAt(i) ?? 0
      const width = code > 0xffff ? 2 : 1
      const fraction = fractionAt(text, i)
      if (fraction !== undefined) addNumber(i, i + 1, fraction, doubtBefore(text, i))
      else if (code === 0x2e && bareDecimal(text, i)) {
        const last = digitsUntil(text, i + 1)
        const tenths = plainDigits(text, i + 1, last)
        addNumber(i, last, `0.${tenths ?? ""}`, tenths === null ? "mark" : doubtBefore(text, i))
        i = last - width
      } else if (code === 0x2d && text[i + 1] === "-" && text[i + 2] !== "-" && text[i - 1] !== "-") {
        // Two hyphens are a dash.
        add(i, i + 2, markOf("–"), null)
        i++
      } else add(i, i + width, lexicon.marks.get(code) ?? unknownWord, null)
      i += width
    }
  }
  return { text, count: n, start, end, word, digits, doubts, near: nearOf(text, start, n) }
}

const nearOf = (text: string, start: Int32Array, count: number): Int32Array => {
  const near = new Int32Array(Math.floor(text.length / STRETCH) + 1)
  let i = 0
  for (let k = 0; k < near.length; k++) {
    while (i < count && (start[i] as number) < k * STRETCH) i++
    near[k] = i
  }
  return near
}

const grown = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const bigger = new Int32Array(old.length * 2)
  bigger.set(old)
  return bigger
}

/** A word is letters, then letters, digits and apostrophes ("B12", "q8h", "body's"). */
const wordEnd = (text: string, from: number): number => {
  let i = from
  for (;;) {
    const kind = kindOf(text, i)
    if (i < text.length && (kind === LETTER || kind === DIGIT)) i++
    else if ((text[i] === "'" || text[i] === "’") && kindOf(text, i + 1) === LETTER && i + 1 < text.length) i++
    else return i
  }
}

for (const mark of ".,;:!?()[]{}/|+-–—‒−~～*×·•→%&<>≤≥≈#\"'“”‘’$€£↑↓=_…®™°") markOf(mark)
