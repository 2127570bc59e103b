import { fail, ok, type Result } from "./problem.ts"
import { textOfUnits, windows1252 } from "./windows-1252.ts"

/** The text that `bytes` hold in `encoding`, or undefined where they are not valid in it, or it is unknown here. */
export type Decode = (bytes: Uint8Array, encoding: string) => string | undefined

/** The text of a file as its bytes say it: UTF-8, UTF-16 with or without a mark in front (a spreadsheet's "Unicode text"), else what older
 *  spreadsheets write (Windows-1252). A workbook or anything that is no text is refused (`file/workbook`, `file/binary`), saying how to save it.
 *  `name` is what the sentence calls the file. */
export const textOfBytes = (bytes: Uint8Array, name: string, decode: Decode): Result<string> => {
  const workbook = workbookIn(bytes)
  if (workbook !== null)
    return fail(
      "file/workbook",
      `${name} is ${workbook}, not a table of text; in the spreadsheet choose “Save as” and then “CSV UTF-8”, and give that file.`,
    )
  const order = utf16Of(bytes)
  const text = order === null ? (decode(bytes, "utf-8") ?? windows1252(bytes)) : utf16(bytes, order)
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

// Units that are halves of no character are let through: a spreadsheet's stray one is no reason to refuse its table.
const utf16 = (b: Uint8Array, order: "le" | "be"): string => {
  const [low, high] = order === "le" ? [0, 1] : [1, 0]
  const units = Uint16Array.from(
    { length: b.length >> 1 },
    (_, k) => ((b[2 * k + high] as number) << 8) | (b[2 * k + low] as number),
  )
  return textOfUnits(units).replace(/^\uFEFF/u, "")
}
