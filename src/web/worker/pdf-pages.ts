import { extractText, getDocumentProxy } from "unpdf"
import type { PdfPages } from "../../app/index.ts"

/** The pages of a PDF, read in the worker; the library is loaded with the first PDF. */
export const pdfPages: PdfPages = async (bytes) => {
  try {
    const document = await getDocumentProxy(bytes)
    return (await extractText(document, { mergePages: false })).text
  } catch {
    return undefined
  }
}
