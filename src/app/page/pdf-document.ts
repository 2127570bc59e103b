import type { PdfBarred } from "../ports/pdf-port.ts"
import { linesOfPdf, type PdfItem } from "./pdf-lines.ts"
import { pdfLimits } from "./pdf-text.ts"

/** An opened PDF, as far as its text is asked for. */
type PdfDocument = {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<{
    readonly getTextContent: () => Promise<{ readonly items: readonly (PdfItem | object)[] }>
    readonly cleanup: () => unknown
  }>
}

/** Reads an opened PDF page after page, never all at once: a count of pages is only what the file says of itself. Runs where it can be ended
 *  from outside; by itself it stops at {@link pdfLimits}. */
export const pagesOfPdf = async (open: () => Promise<PdfDocument>): Promise<readonly string[] | PdfBarred> => {
  try {
    const document = await open()
    if (document.numPages > pdfLimits.pages) return "pages"
    const pages: string[] = []
    let chars = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const text = linesOfPdf(items.flatMap((item) => ("str" in item ? [item] : [])))
      page.cleanup()
      chars += text.length
      if (chars > pdfLimits.textChars) return "unpacked"
      pages.push(text)
    }
    return pages
  } catch {
    return "unreadable"
  }
}
