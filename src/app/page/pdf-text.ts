import { fail, ok, type Result } from "../../base/index.ts"
import type { PdfBarred, PdfPages } from "../ports/pdf-port.ts"

/** What one PDF may take. `textChars` is of all pages together; `memoryBytes` what reading it may add to the process. */
export const pdfLimits = { ms: 3000, pages: 1000, textChars: 5_000_000, memoryBytes: 192 * 1024 * 1024 } as const

/** True for bytes that begin as a PDF does. */
export const looksLikePdf = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46

const MAX_BYTES = 20 * 1024 * 1024

/** The text of a PDF, page after page, one line a line. Scanned pages hold pictures and no text: `input/pdf-without-text`.
 *  What cannot be opened (damaged, or locked with a password) is `input/pdf-unreadable`; over 20 MB it is not tried (`input/too-large`), and
 *  what is over {@link pdfLimits} is ended: `input/pdf-slow`, `input/pdf-pages`, `input/pdf-unpacked`. */
export const pdfText = async (bytes: Uint8Array, pages: PdfPages): Promise<Result<string>> => {
  if (bytes.length > MAX_BYTES)
    return fail("input/too-large", "This PDF is over the limit of 20 MB; cut out the part that gives the doses.")
  const text = await pages(bytes)
  if (typeof text === "string") return fail(`input/pdf-${text}`, whyBarred[text])
  const whole = text.join("\n\n")
  return /\S/.test(whole)
    ? ok(whole)
    : fail("input/pdf-without-text", "This PDF holds pictures of pages and no text; copy its words into a text file.")
}

const whyBarred: Readonly<Record<PdfBarred, string>> = {
  unreadable:
    "This PDF could not be opened; it is damaged or locked. Save it again, or copy its words into a text file.",
  slow: `This PDF was not read within ${pdfLimits.ms / 1000} seconds; save the pages that give the doses as a PDF of their own, or copy their words into a text file.`,
  pages: `This PDF says that it has more than ${pdfLimits.pages} pages; save those that give the doses as a PDF of their own.`,
  unpacked:
    "This PDF unpacks to far more than a page holds; save the pages that give the doses as a PDF of their own, or copy their words into a text file.",
}
