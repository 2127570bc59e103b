import { type PdfBarred, type PdfPages, pdfLimits } from "../../../app/index.ts"

/** What the worker says. The library posts messages of its own on the same line; those have no `said`. */
export type PdfSaid = { readonly said: readonly string[] | PdfBarred | "ready" }

/** The pages of a PDF, read in a worker of its own that is ended when time is up; the library is loaded there, with the first PDF. */
export const pdfPages: PdfPages = (bytes) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" })
    const end = (answer: readonly string[] | PdfBarred) => {
      clearTimeout(late)
      worker.terminate()
      resolve(answer)
    }
    let late: ReturnType<typeof setTimeout> | undefined
    worker.onmessage = ({ data }: MessageEvent<PdfSaid | Readonly<Record<string, never>>>) => {
      if (data.said === undefined) return
      if (data.said === "ready") late = setTimeout(end, pdfLimits.ms, "slow")
      else end(data.said)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      // A worker that cannot take any more memory ends without a word of ours.
      end("unreadable")
    }
    worker.postMessage(bytes)
  })
