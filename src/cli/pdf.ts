import { extractText, getDocumentProxy } from "unpdf"
import type { PdfPages } from "../app/index.ts"

/** The pages of a PDF, read in this process. */
export const pdfPages: PdfPages = async (bytes) => {
  try {
    // The reader takes the buffer over, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes))
    return (await extractText(document, { mergePages: false })).text
  } catch {
    return undefined
  }
}
