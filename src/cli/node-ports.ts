import { createHash } from "node:crypto"
import type { Ports } from "../app/index.ts"
import { type Instant, instant } from "../base/index.ts"

/** The ports of a Node process. `now` fixes the clock, so that an output can be repeated byte for byte. */
export const nodePorts = (now?: Instant): Ports => ({
  clock: { now: () => now ?? instant(new Date().toISOString()) },
  hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  },
})
