import { DIGIT, digitsUntil, isDigit, kindOf, LETTER, plainDigits, SPACE } from "./characters.ts"
import { lexicon } from "./lexicon.ts"

/** Why digits are not taken for the number they may be. */
export type Doubt =
  /** A mark stands right before or between the digits that does not end or part a number. */
  | "mark"
  /** "0,25" on a page that writes 0.5 elsewhere, "300,000" on one that writes 0,5. */
  | "comma"
  /** "10.000", which is ten or ten thousand. */
  | "point"
  /** The digits count nothing: the 157 of "BPC-157". */
  | "name"
  /** Another number stands beside it, with nothing between that says how the two belong together. */
  | "beside"
  /** A range that runs down, or is too wide to be one. */
  | "range"
  /** Nothing of something, or digits that begin with a zero: "00", "05". */
  | "zero"

/** How a page writes its numbers. */
export type Habit = {
  /** A comma stands before the tenths. */
  readonly comma: boolean
  /** A point parts the thousands. */
  readonly dots: boolean
  /** A point is seen to stand before the tenths. */
  readonly point: boolean
  /** Nobody knows which of the two parts thousands. */
  readonly open: boolean
}

export type Numeral = { readonly to: number; readonly value: string; readonly doubt: Doubt | null }

/** The fractions that are one character, and what they come to behind a whole number (null where that does not end). */
const FRACTIONS: Readonly<Record<string, string>> = {
  "½": "1/2",
  "¼": "1/4",
  "¾": "3/4",
  "⅓": "1/3",
  "⅔": "2/3",
  "⅕": "1/5",
  "⅖": "2/5",
  "⅗": "3/5",
  "⅘": "4/5",
  "⅙": "1/6",
  "⅚": "5/6",
  "⅛": "1/8",
  "⅜": "3/8",
  "⅝": "5/8",
  "⅞": "7/8",
}
const WRITTEN = new Set(Object.values(FRACTIONS))

/** The fraction that is the character at `i`. */
export const fractionAt = (text: string, i: number): string | undefined =>
  text.charCodeAt(i) > 0x7f ? FRACTIONS[text[i] ?? ""] : undefined

/** A whole number and a fraction as one: "1" and "1/2" are "1.5", "1" and "1/3" are "4/3". */
const together = (whole: string, fraction: string): string => {
  const [n = 0, d = 1] = fraction.split("/").map(Number)
  const over = BigInt(whole) * BigInt(d) + BigInt(n)
  return Number.isInteger(Math.log2(d)) || d === 5 ? decimal(over, d) : `${over}/${d}`
}

const decimal = (over: bigint, d: number): string => {
  const thousandths = ((over * 1000n) / BigInt(d)).toString().padStart(4, "0")
  return `${thousandths.slice(0, -3)}.${thousandths.slice(-3)}`.replace(/\.?0+$/, "")
}

/** True when the page's own numbers show that it writes decimals with a comma: "0,25 mg", and never "0.25". A comma before zeros alone
 *  ("3,00") shows nothing: it may be a slip in 300. */
const usesComma = (text: string): boolean =>
  /(?<![\d.,])(?:0,\d{1,2}|\d{1,3},\d?[1-9])(?!\d)\s*(?:mg|mcg|µg|μg|g|ml|iu)\b/i.test(text)

const usesPoint = (text: string): boolean => /\d\.\d(?!\d\d(?!\d))/.test(text)

/** A point before the tenths of an amount; those of dates and of numbered sections show nothing. */
const amountWithPoint = (text: string): boolean =>
  /(?<![\d.,])\d+\.(?:\d\d?|\d{4,})\s*(?:mg|mcg|µg|μg|g|ml|iu)\b/i.test(text)

/** Whether a page is in a language that writes a comma before the tenths: "spaced" where that language parts thousands by a space and never by a
 *  point; null where it may be in one. */
export type Comma = boolean | "spaced" | null

/** How a page writes its numbers. */
export const habitOf = (text: string, said: Comma): Habit => {
  const comma = said === "spaced" ? true : said
  const point = comma === true ? amountWithPoint(text) : usesPoint(text)
  const seen = text.includes(",") && usesComma(text)
  return {
    comma: (comma === true || seen) && !point,
    dots: (comma === true || seen) && !point && said !== "spaced",
    point: point && comma !== true,
    open: comma === null && !seen && !point,
  }
}

/** Whether the mark at `at` may part the thousands of a number. An ordinary space does so before "000" only: in "1 500 mg" it may also part
 *  a count from an amount. */
const parts = (text: string, at: number, habit: Habit): boolean => {
  const mark = text[at] ?? ""
  if (mark === ",") return !habit.comma && !habit.open
  if (mark === ".") return habit.dots
  return mark === "\u00a0" || mark === "\u202f" || mark === "\u2009" || (mark === " " && text.startsWith("000", at + 1))
}

/** Reads the number whose first digit stands at `from`. What stands before it is not looked at. */
export const numeralAt = (text: string, from: number, habit: Habit): Numeral => {
  let to = digitsUntil(text, from)
  const first = plainDigits(text, from, to)
  if (first === null) return { to, value: text.slice(from, to), doubt: "mark" }
  let value = first
  let doubt: Doubt | null = null
  let whole = true
  // "1,000" is one thousand; "1,5" is not a number unless the page writes decimals that way; a zero in front is never a thousand.
  if (value.length <= 3 && value[0] !== "0")
    while (parts(text, to, habit) && digitsUntil(text, to + 1) === to + 4) {
      const more = plainDigits(text, to + 1, to + 4)
      if (more === null || isPlain(text, from) !== isPlain(text, to + 1)) doubt = "mark"
      value += more ?? ""
      to += 4
      whole = false
    }
  const mark = text[to] ?? ""
  if ((mark === "." || mark === "·" || (habit.comma && mark === ",")) && isDigit(text, to + 1)) {
    const last = digitsUntil(text, to + 1)
    const tenths = plainDigits(text, to + 1, last)
    if (tenths === null || isPlain(text, from) !== isPlain(text, to + 1)) doubt = "mark"
    // Three digits behind the mark may be thousands, unless a zero or thousands that are marked stand before it.
    const open = last === to + 4 && value[0] !== "0" && value.length <= 3 && whole
    if (open && mark === ",") doubt ??= "comma"
    else if (open && !(mark === "." && habit.point && text[last - 1] !== "0")) doubt ??= "point"
    value += `.${tenths ?? ""}`
    to = last
  } else if (whole && doubt === null) {
    const behind = fractionBehind(text, from, to)
    // "0 ½": a whole number that is none.
    const none = value[0] === "0" && behind?.whole === true
    if (behind !== null) return { to: behind.to, value: behind.value(value), doubt: none ? "zero" : doubt }
  }
  return { to, value, doubt }
}

const isPlain = (text: string, i: number): boolean => text.charCodeAt(i) < 0x80

type Behind = { readonly to: number; readonly value: (whole: string) => string; readonly whole: boolean }

/** The fraction that digits begin or are the whole of: "1½", "1 ½", "1 and 1/2", "1/2", "1⁄2". */
const fractionBehind = (text: string, from: number, to: number): Behind | null => {
  const glued = fractionAt(text, to)
  if (glued !== undefined) return { to: to + 1, value: (whole) => together(whole, glued), whole: true }
  const slash = text[to]
  if (slash === "⁄" || slash === "/") {
    const written = writtenFraction(text, from)
    return written === null || written.to <= to ? null : { to: written.to, value: () => written.value, whole: false }
  }
  if (slash !== " ") return null
  const and = text.startsWith(" and ", to)
  const at = to + (and ? 5 : 1)
  const one = fractionAt(text, at)
  if (one !== undefined) return { to: at + 1, value: (whole) => together(whole, one), whole: true }
  const written = isDigit(text, at) && (and || text[at + 1] === "⁄") ? writtenFraction(text, at) : null
  return written === null ? null : { to: written.to, value: (whole) => together(whole, written.value), whole: true }
}

/** "1/2" standing by itself is a half; null for any other slash between numbers. */
const writtenFraction = (text: string, from: number): { readonly to: number; readonly value: string } | null => {
  const value = `${text[from]}/${text[from + 2]}`
  const slash = text[from + 1]
  if ((slash !== "/" && slash !== "⁄") || !WRITTEN.has(value)) return null
  const more = isDigit(text, from + 3) || "/⁄.,-–'".includes(text[from + 3] ?? " ")
  return more || (slash === "/" && beside(text, from)) ? null : { to: from + 3, value }
}

/** Whether a sign or a number stands right before: the 1/2 of "1 1/2", "1-1/2" and "3/1/2". */
const beside = (text: string, from: number): boolean =>
  (from > 0 && "/.,-–—⁄".includes(text[from - 1] ?? " ")) || (text[from - 1] === " " && isDigit(text, from - 2))

/** Marks after which a number may begin. */
const OPENS = new Set("([{|=≈<>≤≥\"'“‘«‹")
/** What may stand before the colon of a label. */
const CLOSES = new Set(")]}\"'”’*%")
/** Marks with which a line of a list may begin. */
const BULLETS = new Set("-–—*•▪◦‣")
const DASHES = new Set("-–—‒−~～")

/** Why the number that begins at `from` is in doubt by what stands right before it; null when that is known to end whatever came before. */
export const doubtBefore = (text: string, from: number): Doubt | null => {
  if (from === 0) return null
  const mark = text[from - 1] as string
  if (kindOf(text, from - 1) === SPACE) return afterZeroPoint(text, from) ? "mark" : null
  const behind = from < 2 ? SPACE : kindOf(text, from - 2)
  if (mark === "(" && behind === LETTER && /[A-Z]/.test(text[from - 2] ?? "")) return "name"
  if (DASHES.has(mark) || mark === "‑") return doubtBehindDash(text, from - 1)
  const digit = behind === DIGIT
  // A clock, a ratio, a fraction and a product are told by what else stands around them; "5<10" and "300'600" are not.
  if (mark === ":" || mark === "/" || mark === "×" || mark === "*") {
    if (digit) return null
    if (mark === "*") return lineStart(text, from - 1) ? null : "mark"
    return mark !== "×" && (behind === LETTER || (mark === "/" ? behind === SPACE : CLOSES.has(text[from - 2] ?? "")))
      ? null
      : "mark"
  }
  if (mark === "+") return behind === LETTER ? null : "mark"
  if (OPENS.has(mark)) return digit || (text[from - 2] === mark && mark !== "(") ? "mark" : null
  if (BULLETS.has(mark) && lineStart(text, from - 1)) return null
  return mark === "," && digit ? "comma" : "mark"
}

/** The same for a number with a dash right before it, which joins it to another number, to a name, or is a sign. */
const doubtBehindDash = (text: string, dash: number): Doubt | null => {
  const twice = text[dash] === "-" && text[dash - 1] === "-"
  const at = dash - (twice ? 2 : 1)
  if (at < 0) return null
  const kind = kindOf(text, at)
  if (kind === DIGIT) return /[-‑]/.test(text[dash] ?? "") && inBrackets(text, at) ? "name" : null
  if (kind === LETTER) return unitBefore(text, at) ? null : "name"
  if (kind === SPACE && text[at] === " " && isDigit(text, at - 1)) return null
  if (fractionAt(text, at) !== undefined) return null
  return text[dash] === "~"
    ? kind === SPACE || text[at] === "("
      ? null
      : "mark"
    : lineStart(text, dash)
      ? null
      : "mark"
}

/** The 5 of "0. 5 mg". */
const afterZeroPoint = (text: string, from: number): boolean =>
  from >= 3 && text.startsWith("0. ", from - 3) && !isDigit(text, from - 4)

const lineStart = (text: string, at: number): boolean => {
  let i = at - 1
  while (i >= 0 && text[i] === " ") i--
  return i < 0 || text[i] === "\n"
}

/** In "500mcg-1mg" and "500 mcg-1 mg" the letters before the hyphen are a unit with its number, and no name. */
const unitBefore = (text: string, at: number): boolean => {
  let i = at
  while (i >= 0 && kindOf(text, i) === LETTER) i--
  if (lexicon.words.get(text.slice(i + 1, at + 1).toLowerCase())?.unit == null) return false
  if (text[i] === " ") i--
  return isDigit(text, i)
}

/** In "ACTH(4-10)" the 10 stands behind digits that are themselves part of the name. */
const inBrackets = (text: string, at: number): boolean => {
  let i = at
  while (i >= 0 && isDigit(text, i)) i--
  return (
    i >= 1 && (text[i] === "(" || text[i] === "-") && kindOf(text, i - 1) === LETTER && /[A-Z]/.test(text[i - 1] ?? "")
  )
}

/** ".5 mg" is half a milligram where the point begins a word. */
export const bareDecimal = (text: string, at: number): boolean =>
  isDigit(text, at + 1) && (at === 0 || kindOf(text, at - 1) === SPACE || "(~≈<>≤≥–—".includes(text[at - 1] ?? ""))
