// What runs inside the worker that reads one PDF: it is ended from outside when it takes too long.
import { getDocumentProxy, getResolvedPDFJS } from "unpdf"
// Not the room's index: every PDF would wait for the whole house to load.
import { pagesOfPdf } from "../../app/pdf-document.ts"

self.onmessage = async ({ data }: MessageEvent<Uint8Array>) => {
  await getResolvedPDFJS()
  // From here on the time is the file's own.
  self.postMessage("ready")
  self.postMessage(await pagesOfPdf(() => getDocumentProxy(data)))
}
