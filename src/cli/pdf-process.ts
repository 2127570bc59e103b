// The process that reads one PDF: the reading is done in a thread, so that this one can look at memory and time all the while and end it.
import { Worker as Thread } from "node:worker_threads"
// Not the room's index: every PDF would wait for the whole house to load.
import { pdfLimits } from "../app/page/pdf-text.ts"
import type { PdfBarred } from "../app/ports/pdf-port.ts"

const LOOK_EVERY_MS = 10
/** Nothing is called slow before this process has worked so long at it, or nothing has come for so long. */
const AT_LEAST_CPU_US = 1_500_000
const LONGEST_MS = 20_000

const code = new URL("./pdf-thread.js", import.meta.url)

const answer = (said: readonly string[] | PdfBarred) => process.send?.(said)

const read = (bytes: Uint8Array) => {
  // A thread's buffers stand outside its heap, where no limit of Node's holds them.
  const most = process.memoryUsage.rss() + pdfLimits.memoryBytes
  const thread = new Thread(code, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 },
  })
  let ended = false
  const end = (said: readonly string[] | PdfBarred) => {
    if (ended) return
    ended = true
    clearInterval(watch)
    answer(said)
    void thread.terminate()
  }
  let began = { at: performance.now(), cpu: process.cpuUsage(), loaded: false }
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most) return end("unpacked")
    const waited = performance.now() - began.at
    const { user, system } = process.cpuUsage(began.cpu)
    // On a busy machine a small PDF waits longer; it is not the file that is slow.
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
}

process.once("message", (bytes) => read(bytes as Uint8Array))
// Nobody waits for the answer any more.
process.once("disconnect", () => process.exit())
