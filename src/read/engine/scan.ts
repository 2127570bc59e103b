import { aNameNumber, aNumber, type Lexeme, unknownWord } from "./lexeme.ts"
import { lexicon, markOf } from "./lexicon.ts"
import { speller } from "./speller.ts"
import { STRETCH, type Tokens } from "./tokens.ts"

const HALVES: Readonly<Record<string, string>> = {
  "½": "1/2",
  "¼": "1/4",
  "¾": "3/4",
  "⅓": "1/3",
  "⅔": "2/3",
  "⅛": "1/8",
}
const WHOLE_AND_HALF: Readonly<Record<string, string>> = { "1/2": ".5", "1/4": ".25", "3/4": ".75", "1/8": ".125" }
const WRITTEN_HALVES: ReadonlySet<string> = new Set(Object.values(HALVES))

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

/** Where the decimal digits begin that are read: plain, full-width and Arabic-Indic. Other scripts' digits make a word, and no amount. */
const ZEROES = [0x30, 0xff10, 0x660] as const

const digitOf = (code: number): string => {
  for (const zero of ZEROES) if (code >= zero && code <= zero + 9) return String(code - zero)
  return ""
}

const kinds = new Uint8Array(0x10000).fill(MARK)
for (let c = 0; c < 0x10000; c++) {
  const s = String.fromCharCode(c)
  if (/\s|\p{Cc}|\p{Cf}/u.test(s)) kinds[c] = SPACE
  else if (digitOf(c) !== "") kinds[c] = DIGIT
  else if (/\p{L}|\p{M}|\p{Nd}/u.test(s)) kinds[c] = LETTER
}
const kindOf = (text: string, i: number): number =>
  i >= 0 && i < text.length ? (kinds[text.charCodeAt(i)] as number) : MARK
const isDigit = (text: string, i: number): boolean => kindOf(text, i) === DIGIT
const digitsUntil = (text: string, from: number): number => {
  let i = from
  while (i < text.length && isDigit(text, i)) i++
  return i
}
const plain = (text: string, from: number, to: number): string => {
  let out = ""
  let i = from
  while (i < to && text.charCodeAt(i) < 0x80) i++
  if (i === to) return text.slice(from, to)
  for (i = from; i < to; i++) out += digitOf(text.charCodeAt(i))
  return out
}

/** Whether the mark at `at` may part the thousands of a number. An ordinary space does so before "000" only: in "1 500 mg" it may also part
 *  a count from an amount. */
const thousands = (text: string, at: number, decimalComma: boolean): boolean => {
  const mark = text[at] ?? ""
  if (mark === ",") return !decimalComma
  if (mark === ".") return decimalComma
  return mark === "\u00a0" || mark === "\u202f" || mark === "\u2009" || (mark === " " && text.startsWith("000", at + 1))
}

/** True when the page's own numbers show that it writes decimals with a comma: "0,25 mg", and never "0.25". */
const usesDecimalComma = (text: string): boolean =>
  /(?<![\d.,])\d{1,3},\d{1,2}(?!\d)\s*(?:mg|mcg|µg|μg|g|ml|iu)\b/i.test(text) && !/\d\.\d(?!\d\d(?!\d))/.test(text)

/** Cuts a page into words, numbers and marks. Linear in its length; never throws. */
export const scan = (text: string): Tokens => {
  const room = 16 + (text.length >> 1)
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let word = new Int32Array(room)
  const digits: (string | null)[] = []
  const decimalComma = text.includes(",") && usesDecimalComma(text)
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
      const from = i
      let to = digitsUntil(text, i)
      let value = plain(text, from, to)
      // "1,000" is one thousand; "1,5" is not a number unless the page writes decimals that way.
      // On such a page "1.000" is one thousand; and a space that does not break belongs to the number anywhere.
      while (thousands(text, to, decimalComma) && digitsUntil(text, to + 1) === to + 4) {
        value += plain(text, to + 1, to + 4)
        to += 4
      }
      // "300,000" on such a page is three hundred or three hundred thousand.
      let open = false
      if ((text[to] === "." || (decimalComma && text[to] === ",")) && isDigit(text, to + 1)) {
        const last = digitsUntil(text, to + 1)
        open = text[to] === "," && last === to + 4 && value !== "0"
        value += `.${plain(text, to + 1, last)}`
        to = last
      }
      if (!value.includes(".")) {
        const half = text.charCodeAt(to) > 0x7f ? HALVES[text[to] ?? ""] : undefined
        const tail = half && WHOLE_AND_HALF[half]
        const slashed = writtenHalf(text, from, to)
        if (tail) {
          value += tail
          to++
        } else if (slashed !== null) {
          value = slashed
          to += 2
        }
      }
      add(from, to, open || partOfName(text, from) || unsure(text, from, to) ? aNameNumber : aNumber, value)
      i = to
    } else {
      const code = text.codePointAt(i) ?? 0
      const width = code > 0xffff ? 2 : 1
      const half = code > 0x7f ? HALVES[text[i] ?? ""] : undefined
      if (half) add(i, i + 1, aNumber, half)
      else if (code === 0x2e && bareDecimal(text, i)) {
        const last = digitsUntil(text, i + 1)
        add(i, last, aNumber, `0.${plain(text, i + 1, last)}`)
        i = last - width
      } else add(i, i + width, lexicon.marks.get(code) ?? unknownWord, null)
      i += width
    }
  }
  return { text, count: n, start, end, word, digits, near: nearOf(text, start, n) }
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

/** Digits glued to letters by a hyphen ("BPC-157"), or in brackets glued to a name ("ACTH(4-10)"), count nothing. */
const partOfName = (text: string, from: number): boolean => {
  const before = text[from - 1]
  if (before === "-" || before === "‑") {
    const k = kindOf(text, from - 2)
    return from >= 2 && ((k === LETTER && !unitBefore(text, from - 2)) || (k === DIGIT && nameBefore(text, from - 2)))
  }
  return before === "(" && from >= 2 && kindOf(text, from - 2) === LETTER && /[A-Z]/.test(text[from - 2] ?? "")
}

/** "1/2" standing by itself is a half; null for any other slash between numbers, and where a whole number stands before it. */
const writtenHalf = (text: string, from: number, to: number): string | null => {
  if (text[to] !== "/" || to - from !== 1) return null
  const written = text.slice(from, to + 2)
  const alone = !isDigit(text, to + 2) && !"/.,-".includes(text[to + 2] ?? " ") && !beside(text, from)
  return alone && WRITTEN_HALVES.has(written) ? written : null
}

/** Whether a sign or a number stands right before: the 1/2 of "1 1/2", "1-1/2" and "3/1/2". */
const beside = (text: string, from: number): boolean =>
  (from > 0 && "/.,-–—⁄".includes(text[from - 1] ?? " ")) || (text[from - 1] === " " && isDigit(text, from - 2))

/** ".5 mg" is half a milligram where the point begins a word. */
const bareDecimal = (text: string, at: number): boolean =>
  isDigit(text, at + 1) && (at === 0 || kindOf(text, at - 1) === SPACE || "(~≈<>≤≥–—".includes(text[at - 1] ?? ""))

/** Digits that are a piece of a number nobody can be certain of: either side of the comma in "0,25" on a page that writes 0.5 elsewhere, and
 *  what stands behind a point that belongs to nothing ("end.5 mg", "0. 5 mg"). */
const unsure = (text: string, from: number, to: number): boolean =>
  (text[from - 1] === "," && isDigit(text, from - 2)) ||
  (text[to] === "," && isDigit(text, to + 1)) ||
  (text[from - 1] === "." && !isDigit(text, from - 2)) ||
  (from >= 3 && text.startsWith("0. ", from - 3) && !isDigit(text, from - 4))

/** In "500mcg-1mg" the letters before the hyphen are a unit with its number, and no name. */
const unitBefore = (text: string, at: number): boolean => {
  let i = at
  while (i >= 0 && kindOf(text, i) === LETTER) i--
  return isDigit(text, i) && at - i <= 4
}

/** In "ACTH(4-10)" the 10 stands behind digits that are themselves part of the name. */
const nameBefore = (text: string, at: number): boolean => {
  let i = at
  while (i >= 0 && isDigit(text, i)) i--
  return (
    i >= 0 &&
    (text[i] === "(" || text[i] === "-") &&
    i + 1 <= at &&
    i >= 1 &&
    kindOf(text, i - 1) === LETTER &&
    /[A-Z]/.test(text[i - 1] ?? "")
  )
}

for (const mark of ".,;:!?()[]{}/|+-–—‒−~～*×·•→%&<>≤≥≈#\"'“”‘’$€£↑↓=_…®™°") markOf(mark)
