import { fail, ok, type Result } from "../base/index.ts"

/** The text of every page of a PDF, in order; undefined for one that cannot be opened. Each surface brings the library that does it. */
export type PdfPages = (bytes: Uint8Array) => Promise<readonly string[] | undefined>

/** True for bytes that begin as a PDF does. */
export const looksLikePdf = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46

const MAX_BYTES = 20 * 1024 * 1024

/** The text of a PDF, page after page, one line a line. Scanned pages hold pictures and no text: `input/pdf-without-text`.
 *  What cannot be opened (damaged, or locked with a password) is `input/pdf-unreadable`; over 20 MB it is not tried. */
export const pdfText = async (bytes: Uint8Array, pages: PdfPages): Promise<Result<string>> => {
  if (bytes.length > MAX_BYTES)
    return fail("input/too-large", "This PDF is over the limit of 20 MB; cut out the part that gives the doses.")
  const text = await pages(bytes)
  if (text === undefined)
    return fail(
      "input/pdf-unreadable",
      "This PDF could not be opened; it is damaged or locked. Save it again, or copy its words into a text file.",
    )
  const whole = text.join("\n\n")
  return /\S/.test(whole)
    ? ok(whole)
    : fail("input/pdf-without-text", "This PDF holds pictures of pages and no text; copy its words into a text file.")
}
