import { fail, ok, type Result } from "./problem.ts"

/** The text of a file as its bytes say it: UTF-8, UTF-16 with or without a mark in front (a spreadsheet's "Unicode text"), else what older
 *  spreadsheets write (Windows-1252). A workbook or anything that is no text is refused (`file/workbook`, `file/binary`), saying how to save it.
 *  `name` is what the sentence calls the file. */
export const textOfBytes = (bytes: Uint8Array, name: string): Result<string> => {
  const workbook = workbookIn(bytes)
  if (workbook !== null)
    return fail(
      "file/workbook",
      `${name} is ${workbook}, not a table of text; in the spreadsheet choose “Save as” and then “CSV UTF-8”, and give that file.`,
    )
  const order = utf16Of(bytes)
  const text = order === null ? (utf8(bytes) ?? windows1252(bytes)) : utf16(bytes, order)
  return holdsControls(text.slice(0, 20_000))
    ? fail("file/binary", `${name} is not text; save the table as “CSV UTF-8” and give that file.`)
    : ok(text)
}

/** Whether there are characters that no text holds: controls other than tab, line ends, form feed and escape. */
export const holdsControls = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 32 && (c < 9 || c > 13) && c !== 27) return true
  }
  return false
}

/** What kind of workbook begins with these bytes: both kinds are archives of their own. */
const workbookIn = (b: Uint8Array): string | null =>
  starts(b, [0x50, 0x4b, 0x03, 0x04])
    ? "a spreadsheet’s own file (such as .xlsx or .ods)"
    : starts(b, [0xd0, 0xcf, 0x11, 0xe0])
      ? "an old spreadsheet file (.xls)"
      : null

const starts = (b: Uint8Array, with_: readonly number[]): boolean => with_.every((v, i) => b[i] === v)

// Without a mark, text of Latin letters shows itself by a zero in every other byte.
const utf16Of = (b: Uint8Array): "le" | "be" | null => {
  if (starts(b, [0xff, 0xfe])) return "le"
  if (starts(b, [0xfe, 0xff])) return "be"
  const pairs = Math.min(b.length >> 1, 200)
  const zeros = [0, 0]
  for (let i = 0; i < 2 * pairs; i++) if (b[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1
  const [even = 0, odd = 0] = zeros
  return pairs < 2 ? null : odd > 0.7 * pairs && even === 0 ? "le" : even > 0.7 * pairs && odd === 0 ? "be" : null
}

const joined = (count: number, codeAt: (k: number) => number): string => {
  const parts: string[] = []
  for (let from = 0; from < count; from += 4096)
    parts.push(String.fromCharCode(...Array.from({ length: Math.min(4096, count - from) }, (_, k) => codeAt(from + k))))
  return parts.join("").replace(/^\uFEFF/u, "")
}

const utf16 = (b: Uint8Array, order: "le" | "be"): string => {
  const [low, high] = order === "le" ? [0, 1] : [1, 0]
  return joined(b.length >> 1, (k) => ((b[2 * k + high] as number) << 8) | (b[2 * k + low] as number))
}

const windows1252 = (b: Uint8Array): string =>
  joined(b.length, (k) => {
    const c = b[k] as number
    return c >= 0x80 && c < 0xa0 ? EIGHTIES.charCodeAt(c - 0x80) : c
  })

const EIGHTIES = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

/** Null where the bytes are no UTF-8: then some other encoding wrote them. */
const utf8 = (b: Uint8Array): string | null => {
  const units = new Uint16Array(b.length)
  let n = 0
  for (let i = 0; i < b.length; ) {
    const first = b[i] as number
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1
    if (more < 0) return null
    let c = more === 0 ? first : first & (0x3f >> more)
    for (let k = 1; k <= more; k++) {
      const next = b[i + k] ?? 0
      if ((next & 0xc0) !== 0x80) return null
      c = (c << 6) | (next & 0x3f)
    }
    if ((more === 2 && (c < 0x800 || (c >= 0xd800 && c < 0xe000))) || (more === 3 && (c < 0x10000 || c > 0x10ffff)))
      return null
    if (c >= 0x10000) units[n++] = 0xd800 + ((c - 0x10000) >> 10)
    units[n++] = c >= 0x10000 ? 0xdc00 + ((c - 0x10000) & 0x3ff) : c
    i += more + 1
  }
  return joined(n, (k) => units[k] as number)
}
