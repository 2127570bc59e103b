// What runs inside the worker that reads one PDF: it is ended from outside when it takes too long.
import { getDocumentProxy, getResolvedPDFJS } from "unpdf"
// Not the room's index: every PDF would wait for the whole house to load.
import { pagesOfPdf } from "../../../app/page/pdf-document.ts"
import type { PdfSaid } from "./pdf-pages.ts"

self.onmessage = async ({ data }: MessageEvent<Uint8Array>) => {
  await getResolvedPDFJS()
  // From here on the time is the file's own.
  self.postMessage({ said: "ready" } satisfies PdfSaid)
  self.postMessage({ said: await pagesOfPdf(() => getDocumentProxy(data)) } satisfies PdfSaid)
}
