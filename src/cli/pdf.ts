import { Worker as Thread } from "node:worker_threads"
import { type PdfBarred, type PdfPages, pdfLimits } from "../app/index.ts"

const MB = 1024 * 1024
const LOOK_EVERY_MS = 10
/** Nothing is called slow before the process has worked so long at it, or nothing has come for so long. */
const AT_LEAST_CPU_US = 1_500_000
const LONGEST_MS = 20_000
/** What the process may hold in all while a PDF is read, however much it held before; but so much more is always allowed. */
const MOST_IN_ALL = 420 * MB
const ALWAYS = 128 * MB

// Threads load built files; where the sources themselves run, the build stands beside them.
const code = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/cli/pdf-thread.js" : "./pdf-thread.js",
  import.meta.url,
)

/** The pages of a PDF, read in a thread of its own. A thread's buffers stand outside its heap, where no limit of Node's holds them, so the memory
 *  of the process is looked at all the while, and the thread is ended when it grows too much or time is up. */
export const pdfPages: PdfPages = (bytes) => {
  const mine = turn.then(() => read(bytes))
  turn = mine.catch(() => undefined)
  return mine
}

/** One at a time, so that several at once do not take the memory of several. */
let turn: Promise<unknown> = Promise.resolve()

const read = (bytes: Uint8Array): Promise<readonly string[] | PdfBarred> =>
  new Promise((resolve) => {
    const before = process.memoryUsage.rss()
    const most = before + Math.max(ALWAYS, Math.min(pdfLimits.memoryBytes, MOST_IN_ALL - before))
    const thread = new Thread(code, {
      // The thread takes its buffer over, so it gets a copy.
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 },
      // What the library says of a damaged file is for nobody.
      stdout: true,
      stderr: true,
    })
    let ended = false
    const end = (answer: readonly string[] | PdfBarred) => {
      if (ended) return
      ended = true
      clearInterval(watch)
      // Awaited, so that the next one begins when this one's memory is free.
      void thread.terminate().then(() => resolve(answer))
    }
    let began = { at: performance.now(), cpu: process.cpuUsage(), loaded: false }
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) return end("unpacked")
      const waited = performance.now() - began.at
      const { user, system } = process.cpuUsage(began.cpu)
      // On a machine that is busy with something else a small PDF waits longer; it is not the file that is slow.
      if (waited > LONGEST_MS || (began.loaded && waited > pdfLimits.ms && user + system > AT_LEAST_CPU_US)) end("slow")
    }, LOOK_EVERY_MS)
    thread.on("message", (said: "ready" | readonly string[] | PdfBarred) => {
      if (said === "ready") began = { at: performance.now(), cpu: process.cpuUsage(), loaded: true }
      else end(said)
    })
    thread.once("error", (error) =>
      end("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "unpacked" : "unreadable"),
    )
    thread.once("exit", () => end("unreadable"))
  })
