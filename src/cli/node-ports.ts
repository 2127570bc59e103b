import { createHash } from "node:crypto"
import { availableParallelism } from "node:os"
import { setTimeout } from "node:timers/promises"
import { keepsNothing, type Ports } from "../app/index.ts"
import { type Instant, instant } from "../base/index.ts"
import { folderSeal } from "../store/folder-seal.ts"
import { decode } from "./decode.ts"
import { nodeFetch } from "./fetch.ts"
import { pdfPages } from "./pdf.ts"
import { referenceCache } from "./reference-cache.ts"
import { hireThread } from "./thread-host.ts"
import { nodeWeb } from "./web.ts"

/** Says on stderr how far a long piece of work has come: nothing within the first second, then once a second. */
const progressLine = (): NonNullable<Ports["progress"]> => {
  let last = performance.now()
  return (done, of) => {
    if (performance.now() - last < 1000) return
    last = performance.now()
    process.stderr.write(`${done} of ${of}\n`)
  }
}

/** Answers kept for as long as the process runs; nothing is written to disk. */
const memory = (): NonNullable<Ports["online"]>["cache"] => {
  const kept = new Map<string, string>()
  return { get: async (key) => kept.get(key), set: async (key, value) => void kept.set(key, value) }
}

/** The ports of a Node process. `now` fixes the clock, so that an output can be repeated byte for byte; `folder` is where what services said is kept. */
export const nodePorts = (now?: Instant, folder?: string): Ports => ({
  ...keepsNothing,
  clock: { now: () => now ?? instant(new Date().toISOString()) },
  hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
  progress: progressLine(),
  online: {
    fetch: nodeFetch,
    wait: (ms) => setTimeout(ms),
    ticks: () => performance.now(),
    cache: folder === undefined ? memory() : referenceCache(folder),
  },
  web: nodeWeb,
  ...(folder === undefined ? {} : { seal: folderSeal(folder) }),
  pdf: pdfPages,
  crew: { workers: availableParallelism(), hire: hireThread },
  decode,
})
