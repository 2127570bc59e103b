/** Every white space but the line end, and but the space itself, of which a page has too many to put them back one by one. */
const SPACES = /[^\S\n ]/g
/** Characters nobody sees: controls but the line end, soft hyphens, zero-width marks. */
const INVISIBLE = /[^\P{Cc}\n]|\p{Cf}/gu
/** Runs of them inside a number, where a reader may have seen a hyphen, a break or nothing. */
const INSIDE = /(?<=[\p{N}.,·'’])(?:[^\P{Cc}\n]|\p{Cf})+(?=[\p{N}.,·'’])/gu
/** Marks that turn the order of what is shown. */
const TURNS = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/
const TURNED =
  /(?<=\p{N}[.,·]?)[\u061c\u200f\u202a-\u202e\u2066-\u2069]|[\u061c\u200f\u202a-\u202e\u2066-\u2069](?=[.,·]?\p{N})/gu
/** From a mark that turns everything behind it to its end. */
const TURNED_RUN = /[\u202b\u202d\u202e\u2067][^\n\u202c\u2069]*/g

/** Stands where something hidden stood in or around a number; no number reaches over it. */
export const HIDDEN = "\ufffd"

/** Hyphens and dashes that look like the two that are read, as those two. */
const DASHES: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\ufe63": "-",
  "\uff0d": "-",
  "\u2012": "–",
  "\u2015": "–",
  "\u2212": "–",
  "\ufe58": "–",
}
const DASH = /[\u2010-\u2012\u2015\u2212\ufe58\ufe63\uff0d]/g

/** A character that is a dash to any reader, as the dash that is read; any other as it is. */
export const dashed = (c: string): string => DASHES[c] ?? c

/** Brings line ends, spaces, dashes and invisible characters to one form: CRLF to LF, no-break and thin spaces and tabs to a space, a minus to
 *  a dash, and soft hyphens, zero-width and control characters out. Nothing a reader can see changes; what is hidden in a number is shown. */
export const tidy = (text: string): string =>
  visible(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(SPACES, " ")).replace(DASH, dashed)

const visible = (text: string): string => {
  if (!UNSEEN.test(text)) return text
  const plain = TURNS.test(text)
    ? text.replace(TURNED_RUN, (run) => run.replace(/\p{N}+/gu, around)).replace(TURNED, HIDDEN)
    : text
  return plain.replace(INSIDE, HIDDEN).replace(INVISIBLE, "")
}
const UNSEEN = /[^\P{Cc}\n]|\p{Cf}/u
const around = (digits: string): string => HIDDEN + digits + HIDDEN
