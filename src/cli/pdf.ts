import { extractText, getDocumentProxy } from "unpdf"
import { fail, ok, type Result } from "../base/index.ts"

/** True for bytes that begin as a PDF does. */
export const looksLikePdf = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46

/** The text of a PDF, page after page, one line a line. Scanned pages hold pictures and no text: `input/pdf-without-text`.
 *  What cannot be opened (damaged, or locked with a password) is `input/pdf-unreadable`. */
export const pdfText = async (bytes: Uint8Array): Promise<Result<string>> => {
  try {
    // The reader takes the buffer over, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes))
    const { text } = await extractText(document, { mergePages: false })
    const whole = text.join("\n\n")
    return /\S/.test(whole)
      ? ok(whole)
      : fail("input/pdf-without-text", "This PDF holds pictures of pages and no text; copy its words into a text file.")
  } catch {
    return fail(
      "input/pdf-unreadable",
      "This PDF could not be opened; it is damaged or locked. Save it again, or copy its words into a text file.",
    )
  }
}
