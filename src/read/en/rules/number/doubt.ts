import { aNameNumber, aNumber, type Lexeme, lexemes } from "../../../engine/lexeme.ts"
import type { Comma, Doubt } from "../../../engine/numeral.ts"
import { scan } from "../../../engine/scan.ts"
import { lexAt, type Tokens } from "../../../engine/tokens.ts"
import { toNumber, wideOrTurned } from "./ends.ts"

/** How a page is to be scanned. `comma`: it is in a language that writes a comma before the tenths, null where it may be. `fresh`: where in the text something
 *  begins that has nothing to do with what stands before it, a cell for example; in order. */
export type Manner = { readonly comma?: Comma; readonly fresh?: readonly number[] }

/** The words, numbers and marks of a page. A number with a unit behind it keeps its value only where what stands before it says that it is the
 *  whole of it: not beside another number, not one end of a list, a sum or a range that cannot be one. */
export const tokensOf = (text: string, { comma = false, fresh = [] }: Manner = {}): Tokens => {
  const t = scan(text, comma)
  const w: Weighing = { t, fresh }
  for (let u = 1; u < t.count; u++) {
    const { unit, number } = lexemes[t.word[u] as number] as Lexeme
    if (number !== null && t.digits[u] == null && inWords(t, u)) doubt(t, u, "mark")
    if (unit === null) continue
    const j = lexAt(t, u - 1).text === "-" ? u - 2 : u - 1
    if (j >= 0 && t.digits[j] != null) weigh(w, j, u)
  }
  return t
}

/** Whether a number word is the end of a longer one: the "five" of "twenty-five", "one hundred and five" and "thirty five". */
const inWords = (t: Tokens, j: number): boolean => {
  let at = j - 1
  const joined = at >= 0 && said(t, at).toLowerCase() === "and"
  while (at >= 0 && /^(?:-|‑|–|and)$/.test(said(t, at).toLowerCase())) at--
  if (at < 0 || t.text.slice(t.end[at], t.start[j]).includes("\n")) return false
  // "2-five" is neither 2 nor 5.
  if (t.digits[at] != null) return !joined && at < j - 1
  // "Between two and five" are two numbers.
  return (joined ? /^(?:hundred|thousand)$/ : NUMBER_WORD).test(said(t, at).toLowerCase())
}
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|quarter)$/

type Weighing = { readonly t: Tokens; readonly fresh: readonly number[] }

/** The digits of a name ("KRL-22 5 mg") are no number. */
const isNumber = (t: Tokens, i: number): boolean => i >= 0 && t.digits[i] != null && t.doubts.get(i) !== "name"
const plain = (t: Tokens, i: number): boolean => lexAt(t, i) === aNumber

const doubt = (t: Tokens, i: number, why: Doubt): void => {
  if (!t.doubts.has(i)) t.doubts.set(i, why)
  t.word[i] = aNameNumber.id
}

/** The characters of token `i`. */
const said = (t: Tokens, i: number): string => t.text.slice(t.start[i], t.end[i])

/** The characters between two tokens that follow each other. */
const gap = (t: Tokens, i: number): string => t.text.slice(t.end[i - 1], t.start[i])

/** Whether token `i` has nothing to do with the one before it: the first of the page, of a cell, or of a paragraph behind an empty line. */
const begins = ({ t, fresh }: Weighing, i: number): boolean => {
  if (i <= 0) return true
  const before = t.start[i - 1] as number
  let low = 0
  let high = fresh.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((fresh[mid] as number) <= before) low = mid + 1
    else high = mid
  }
  return (fresh[low] ?? Number.POSITIVE_INFINITY) <= (t.start[i] as number) || /\n\s*\n/.test(gap(t, i))
}

/** Holds the number `j`, which has the unit `u` behind it, against what stands around it. */
const weigh = (w: Weighing, j: number, u: number): void => {
  const { t } = w
  const written = t.text.slice(t.start[j], t.end[j])
  if (/^0\d/.test(written) || toNumber(t.digits[j] as string) === 0) doubt(t, j, "zero")
  const first = firstOf(w, j)
  if (first !== null && parted(w, first, j, u))
    for (let i = first; i <= j; i++) if (isNumber(t, i)) doubt(t, i, "beside")
  weighBehind(w, j, u)
}

const JOINS: ReadonlySet<string> = new Set(["-", "–", "—", "‒", "−", "~", "～", "to", "or"])

/** The first number of the amount that ends with number `j`: `j` itself, or the lower end of its range; null when the two are none. */
const firstOf = (w: Weighing, j: number): number | null => {
  const { t } = w
  if (begins(w, j) || !JOINS.has(lexAt(t, j - 1).text)) return j
  const low = j - 2
  if (isNumber(t, low) && !begins(w, j - 1)) {
    const broken = /\n/.test(gap(t, j) + gap(t, j - 1))
    const counted = counts(t, low)
    if (counted && !/^\p{L}/u.test(said(t, j - 1)) && /\s/.test(gap(t, j)) && /\s/.test(gap(t, j - 1))) return j
    if (/^0\d/.test(said(t, low))) doubt(t, low, "zero")
    if (
      broken ||
      counted ||
      !plain(t, low) ||
      !plain(t, j) ||
      wideOrTurned(t.digits[low] as string, t.digits[j] as string)
    ) {
      for (const i of [low, j]) doubt(t, i, "range")
      return null
    }
    return low
  }
  // "600 mg – 300 mg", "500–1 mg" with both units.
  const one = lexAt(t, low).unit
  const other = lexAt(t, lexAt(t, j + 1).text === "-" ? j + 2 : j + 1).unit
  if (one === null || one !== other || !isNumber(t, j - 3) || begins(w, j - 1) || begins(w, low)) return j
  if (
    !plain(t, j - 3) ||
    !plain(t, j) ||
    (lexAt(t, j - 1).text !== "or" && wideOrTurned(t.digits[j - 3] as string, t.digits[j] as string))
  )
    for (const i of [j - 3, j]) doubt(t, i, "range")
  return j
}

/** Words that give the number behind them a place in a row: it ends there, and no amount begins with it. */
const COUNTERS: ReadonlySet<string> = new Set(
  "protocol option step phase stage tier level cycle group no number page table figure section chapter part point item visit arm version method example case dose injection scenario".split(
    " ",
  ),
)

/** Whether number `i` counts a week, a step or the like: "week 1", "days 1–3", "phase 2", "weeks 1, 3 and 5". */
export const counts = (t: Tokens, i: number, deep = 6): boolean => {
  const before = lexAt(t, i - 1)
  const { time } = before
  const long = time !== null && time !== "hour" && time !== "minute" && before.text.length > 1
  if (long || (before.text === "#" && /^\p{L}/u.test(said(t, i - 2)))) return true
  const word = said(t, i - 1).toLowerCase()
  // "Typical dose" on one line and "250–500 IU" on the next are a label and its value.
  if ((COUNTERS.has(word) || COUNTERS.has(word.replace(/s$/, ""))) && !/\n/.test(gap(t, i))) return true
  const joined = JOINS.has(before.text) || before.text === "," || before.text === "and" || before.text === "&"
  return deep > 0 && joined && isNumber(t, i - 2) && counts(t, i - 2, deep - 1)
}

/** A number at the start of its line, which numbers it when a point, a bracket or nothing stands behind it. */
const leads = (t: Tokens, i: number): boolean => i === 0 || /\n/.test(gap(t, i))

const PIECES: ReadonlySet<string> = new Set(
  "capsule capsules tablet tablets tab tabs caps pill pills vial vials".split(" "),
)

/** How far back a number is looked for. */
const FAR = 6

/** Whether what stands before the amount that begins with number `first` and ends with `j` may be a part of it. */
const parted = (w: Weighing, first: number, j: number, u: number): boolean => {
  const { t } = w
  if (begins(w, first)) return false
  // "Day 1 ½ mg": the fraction may be the day's or the amount.
  if (/\s/.test(said(t, first)) && counts(t, first)) return true
  const p = first - 1
  if (isNumber(t, p)) {
    const alone = leads(t, p) && leads(t, first)
    const counted = PIECES.has(lexAt(t, u + 1).text) && !/\D/.test(t.digits[p] as string)
    return !counts(t, p) && !alone && !counted
  }
  if (multiplies(t, p, u)) return false
  if (strays(t, p)) return true
  // "100 plus 200 mcg": what the two come to is not worked out here.
  if (/^(?:plus|minus)$/i.test(said(t, p)) && isNumber(t, p - 1) && !counts(t, p - 1)) return true
  if (runTogether(t, first, u)) {
    doubt(t, p - 1, "beside")
    return true
  }
  let joining = false
  for (let i = p; i >= 0 && first - i <= FAR && !begins(w, i + 1); i--) {
    if (holdsDigits(t, i)) return i === p ? sticks(t, i) : joined(t, i, first, j)
    if (ends(t, i, joining)) return false
    joining ||= JOINS.has(lexAt(t, i).text)
  }
  return false
}

/** "3 × 0.5 mg tablets", "1.5 mg (3 × 0.5 mg)": a sign of multiplication behind a whole count by itself, and either the pieces that are counted
 *  behind the unit, or what it comes to in front of the bracket. */
const multiplies = (t: Tokens, p: number, u: number): boolean =>
  TIMES.has(lexAt(t, p).text) &&
  (PIECES.has(lexAt(t, u + 1).text) || (OPENING.has(lexAt(t, p - 2).text) && lexAt(t, p - 3).unit !== null)) &&
  isNumber(t, p - 1) &&
  /^[1-9]$/.test(t.digits[p - 1] as string) &&
  !holdsDigits(t, p - 2) &&
  !strays(t, p - 2)

/** Whether digits of any kind stand in token `i`, those of a name ("KRL-22", "B12") as well. */
const holdsDigits = (t: Tokens, i: number): boolean => t.digits[i] != null || /\p{N}/u.test(said(t, i))

/** "300 g 600 mcg": two amounts with nothing between them, of which one or both may be a slip. */
const runTogether = (t: Tokens, first: number, u: number): boolean => {
  const one = lexAt(t, first - 1).unit
  const mass = one !== null && one !== "mL" && lexAt(t, u).unit !== "mL"
  return mass && isNumber(t, first - 2) && !/\n/.test(gap(t, first))
}

/** Whether token `i` is a word that ends what stands before it. "20 t 40 mg": a scrap between two numbers ends nothing. */
const ends = (t: Tokens, i: number, joining: boolean): boolean => {
  const word = said(t, i)
  const { text, unit, time, when, route, number } = lexAt(t, i)
  if (!/^\p{L}/u.test(word) || JOINS.has(text) || text === "and") return false
  const counted = t.digits[i - 1] != null
  if (unit !== null || MEASURES.has(text)) return counted
  if (word.length === 1) return false
  if (text === "am" || text === "pm") return true
  if (number !== null || text === "mo") return !counted
  if (time !== null) return !(joining && counted && word.length < 3)
  if (when !== null || route !== null) return !(counted && word.length < 3)
  return word.length > (text === "" ? 3 : 2)
}

/** What else is measured in so few letters. */
const MEASURES: ReadonlySet<string> = new Set(["kg", "lb", "lbs", "cm", "mm", "cc"])

/** A word with digits right before a number is a name ("B12 500 mcg"); a mark with digits is a piece of the number ("¹ 5 mg"). */
const sticks = (t: Tokens, i: number): boolean =>
  /^\p{L}/u.test(said(t, i)) ? isNumber(t, i - 1) : t.doubts.get(i) !== "name"

const TIMES: ReadonlySet<string> = new Set(["/", "x", "×", "*"])

/** Whether the digits in token `q` may belong to the amount that begins at `first`, by the marks between the two. */
const joined = (t: Tokens, q: number, first: number, j: number): boolean => {
  const p = first - 1
  const mark = lexAt(t, p).text
  const spaced = /\s/.test(gap(t, first)) && /\s/.test(gap(t, q + 1))
  const joins = Array.from({ length: p - q }, (_, k) => lexAt(t, q + 1 + k).text).some((x) => JOINS.has(x))
  if (!isNumber(t, q) && !/^\p{L}/u.test(said(t, q)) && t.doubts.get(q) !== "name") return true
  if (!isNumber(t, q)) return joins && !(spaced && mark !== "to" && mark !== "or" && named(t, q))
  if (q === p - 1) {
    // A slash and a sign of multiplication have rules of their own.
    if (TIMES.has(mark)) return false
    if (t.end[q] === t.start[p] && t.end[p] === t.start[first] && mark !== "") return true
    if (mark === "." && leads(t, q) && !leads(t, first)) return false
    if (mark === "and")
      return lexAt(t, q - 1).text !== "between" || wideOrTurned(t.digits[q] as string, t.digits[j] as string)
  }
  if (counts(t, q)) return false
  if (joins) return true
  return !closed(t, q, first) && !opened(t, first)
}

/** Marks right behind number `q` that end it: "12: 500 mg", "(1–29): 5 mg", "0.1% 5 mg". */
const closed = (t: Tokens, q: number, first: number): boolean => {
  for (let i = q + 1; i < first; i++) if (!CLOSING.has(said(t, i)) || gap(t, i) !== "") return false
  return gap(t, first) !== ""
}
/** A mark that begins something else, right before number `first`: "2 (300 mcg)". */
const opened = (t: Tokens, first: number): boolean =>
  OPENING.has(said(t, first - 1)) && gap(t, first - 1) !== "" && gap(t, first) === ""
const CLOSING: ReadonlySet<string> = new Set([":", ")", "]", "}", "%", "”", "’", '"'])
const OPENING: ReadonlySet<string> = new Set(["(", "["])

/** "BPC-157 – 300 mcg", "Vitamin B12 – 500 mcg": a name in front of a dash, not an end of a range that was garbled. */
const named = (t: Tokens, q: number): boolean =>
  t.doubts.get(q) === "name" ||
  (/^[A-HJ-NP-Z]/.test(said(t, q)) && (leads(t, q) || /^\p{Lu}\p{L}/u.test(said(t, q - 1))))

/** Marks that are a piece of a number, a sign or a price where nothing stands right before them. */
const STRAY = /^(?:[./,·'’\u2044\u2215^_\ufffd]|(?![~≈<>≤≥=|→+])\p{Sm}|\p{Sc})$/u

const strays = (t: Tokens, p: number): boolean =>
  STRAY.test(said(t, p)) && !/[\p{L}\p{N})\]%"”]/u.test(t.text[(t.start[p] as number) - 1] ?? " ") && !separates(t, p)

/** "2 sprays · 334 mcg": a dot in the middle of the line, with room on both sides, behind a word that is no unit. */
const separates = (t: Tokens, p: number): boolean =>
  said(t, p) === "·" &&
  /\s/.test(gap(t, p)) &&
  /\s/.test(gap(t, p + 1)) &&
  /^\p{L}{3,}$/u.test(said(t, p - 1)) &&
  lexAt(t, p - 1).unit === null

/** "300 mcg to 600 daily": what follows may be the other end. */
const weighBehind = (w: Weighing, j: number, u: number): void => {
  const { t } = w
  // "2g.5 mg", "0.5g mg": the unit is a slip for a digit.
  const next = lexAt(t, u + 1)
  const runsOn = t.end[u] === t.start[u + 1] && t.end[u + 1] === t.start[u + 2] && t.digits[u + 2] != null
  if (
    (next.unit !== null ||
      (runsOn && /^[.,·'’]$/.test(said(t, u + 1))) ||
      (t.digits[u + 1] != null && t.end[u] === t.start[u + 1])) &&
    !begins(w, u + 1)
  )
    doubt(t, j, "mark")
  const m = u + 2
  if (!JOINS.has(lexAt(t, u + 1).text) || !isNumber(t, m) || begins(w, u + 1) || begins(w, m)) return
  if (/\n/.test(gap(t, u + 1) + gap(t, m))) return
  const behind = lexAt(t, m + 1)
  const ends =
    m + 1 >= t.count ||
    begins(w, m + 1) ||
    /\n/.test(gap(t, m + 1)) ||
    ".,;)|".includes(behind.text || " ") ||
    behind.every !== null ||
    behind.times !== null ||
    behind.latin !== null ||
    behind.when !== null ||
    behind.route !== null ||
    ["per", "a", "each", "in", "at", "before", "with", "every"].includes(behind.text)
  const low = toNumber(t.digits[j] as string)
  const high = toNumber(t.digits[m] as string)
  if (ends && high >= low && high <= 20 * low) for (const i of [j, m]) doubt(t, i, "range")
}
