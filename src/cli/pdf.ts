import { fork } from "node:child_process"
import type { PdfBarred, PdfPages } from "../app/index.ts"

/** The process that reads ends itself well before this; it is the last word on one that no longer answers. */
const LONGEST_MS = 30_000

// A process loads built files; where the sources themselves run, the build stands beside them.
const code = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/cli/pdf-process.js" : "./pdf-process.js",
  import.meta.url,
)

/** The pages of a PDF, read in a process of its own: what it takes of memory and time is its own and nobody else's, so a busy server refuses no
 *  small file, and a file that takes too much ends alone. */
export const pdfPages: PdfPages = (bytes) => {
  const mine = turn.then(() => read(bytes))
  turn = mine.catch(() => undefined)
  return mine
}

/** One at a time, so that several at once do not take the memory of several. */
let turn: Promise<unknown> = Promise.resolve()

const read = (bytes: Uint8Array): Promise<readonly string[] | PdfBarred> =>
  new Promise((resolve) => {
    const child = fork(code, { execArgv: [], serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] })
    let answer: readonly string[] | PdfBarred = "unreadable"
    const late = setTimeout(() => {
      answer = "slow"
      child.kill("SIGKILL")
    }, LONGEST_MS)
    child.once("message", (said: readonly string[] | PdfBarred) => {
      answer = said
      child.kill("SIGKILL")
    })
    child.once("error", () => undefined)
    // Awaited, so that the next one begins when this one's memory is free.
    child.once("close", () => {
      clearTimeout(late)
      resolve(answer)
    })
    child.send(bytes, () => undefined)
  })
