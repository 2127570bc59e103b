import { getDocumentProxy } from "unpdf"
import { linesOfPdf, type PdfPages } from "../app/index.ts"

/** The pages of a PDF, read in this process. */
export const pdfPages: PdfPages = async (bytes) => {
  try {
    // The reader takes the buffer over, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes))
    const pages: string[] = []
    for (let n = 1; n <= document.numPages; n++) {
      const { items } = await (await document.getPage(n)).getTextContent()
      pages.push(linesOfPdf(items.flatMap((i) => ("str" in i ? [i] : []))))
    }
    return pages
  } catch {
    return undefined
  }
}
