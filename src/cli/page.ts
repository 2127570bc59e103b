import { looksLikePdf, type Outcome, pdfText } from "../app/index.ts"
import type { SourceKind } from "../base/index.ts"
import { readInput } from "./input.ts"
import { pdfPages } from "./pdf.ts"

/** The page named on the command line, as the use cases take it. */
export const openPage = async <T>(
  name: string,
  as: SourceKind | undefined,
  use: (page: { content: Uint8Array | string; name: string; as?: SourceKind }) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const bytes = await readInput(name)
  if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem }
  if (as === "pdf" || (as === undefined && looksLikePdf(bytes.value))) {
    const text = await pdfText(bytes.value, pdfPages)
    return text.ok
      ? use({ content: text.value, name, as: "pdf" })
      : { ok: false, fault: "input", problem: text.problem }
  }
  return use({ content: bytes.value, name, ...(as ? { as } : {}) })
}
