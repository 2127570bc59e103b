import { getDocumentProxy } from "unpdf"
import { linesOfPdf, type PdfPages } from "../../app/index.ts"

/** The pages of a PDF, read in the worker; the library is loaded with the first PDF. */
export const pdfPages: PdfPages = async (bytes) => {
  try {
    const document = await getDocumentProxy(bytes)
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
