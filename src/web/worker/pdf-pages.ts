import { type PdfBarred, type PdfPages, pdfLimits } from "../../app/index.ts"

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
    worker.onmessage = ({ data }: MessageEvent<readonly string[] | PdfBarred | "ready">) => {
      if (data === "ready") late = setTimeout(end, pdfLimits.ms, "slow")
      else end(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      // A worker that cannot take any more memory ends without a word of ours.
      end("unreadable")
    }
    worker.postMessage(bytes)
  })
