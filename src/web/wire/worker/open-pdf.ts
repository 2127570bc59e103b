import { pdfText } from "../../../app/index.ts"
import { fail, type Result } from "../../../base/index.ts"

/** The text of a PDF that was handed in. `posology.html` has no second file to load the reader of PDFs from, and says so. */
export const textOfPdf = async (bytes: Uint8Array): Promise<Result<string>> => {
  if (!__SERVER__)
    return fail(
      "input/pdf-unreadable",
      "Posology as one file does not read PDFs; copy the page’s words and paste them, or start the app.",
    )
  const { pdfPages } = await import("./pdf-pages.ts")
  return pdfText(bytes, pdfPages)
}
