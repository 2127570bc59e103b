import { createHash, randomBytes } from "node:crypto"
import { availableParallelism } from "node:os"
import { keepsNothing, type Ports } from "../app/index.ts"
import { brand, type DeviceId, type Instant, instant, timeOrderedId } from "../base/index.ts"
import { hireThread } from "./thread-host.ts"

/** Says on stderr how far a long piece of work has come: nothing within the first second, then once a second. */
const progressLine = (): NonNullable<Ports["progress"]> => {
  let last = performance.now()
  return (done, of) => {
    if (performance.now() - last < 1000) return
    last = performance.now()
    process.stderr.write(`${done} of ${of}\n`)
  }
}

/** The ports of a Node process. `now` fixes the clock, so that an output can be repeated byte for byte. */
export const nodePorts = (now?: Instant): Ports => ({
  ...keepsNothing,
  clock: { now: () => now ?? instant(new Date().toISOString()) },
  hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
  progress: progressLine(),
  crew: { workers: availableParallelism(), hire: hireThread },
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  },
})

/** The ports of a Node process that has a store; whoever has opened it puts it in. */
export const keepingPorts = (now?: Instant): Omit<Ports, "store"> => {
  let last = 0
  return {
    ...nodePorts(now),
    who: { ...keepsNothing.who, device: brand<DeviceId>("server") },
    ids: () => {
      // Two ids of one millisecond would be in the order of chance.
      last = Math.max(last + 1, Date.now())
      return timeOrderedId(last, randomBytes(10))
    },
  }
}
