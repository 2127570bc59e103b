// What runs inside the thread that reads one PDF: it is ended from outside when it takes too much.
import { parentPort, workerData } from "node:worker_threads"
import { getDocumentProxy, getResolvedPDFJS } from "unpdf"
// Not the room's index: every PDF would wait for the whole house to load.
import { pagesOfPdf } from "../app/page/pdf-document.ts"

await getResolvedPDFJS()
// From here on the time is the file's own.
parentPort?.postMessage("ready")
parentPort?.postMessage(await pagesOfPdf(() => getDocumentProxy(workerData as Uint8Array)))
