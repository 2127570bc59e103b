import { createHash, randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Ports } from "../app/index.ts"

type Cache = NonNullable<Ports["online"]>["cache"]

/** What bibliographic services said, one small file a printed reference, in `references` of the data folder. It is only ever a
 *  help: what cannot be read counts as not there, and what cannot be written is not kept. */
export const referenceCache = (folder: string): Cache => {
  const place = join(folder, "references")
  const file = (key: string) => join(place, `${createHash("sha256").update(key).digest("hex")}.json`)
  return {
    get: async (key) => {
      try {
        return readFileSync(file(key), "utf8")
      } catch {
        return undefined
      }
    },
    set: async (key, value) => {
      const whole = file(key)
      const part = `${whole}.${randomBytes(4).toString("hex")}`
      try {
        mkdirSync(place, { recursive: true, mode: 0o700 })
        writeFileSync(part, value, { mode: 0o600 })
        renameSync(part, whole)
      } catch {
        // A full or read-only disk must not cost the answer that was just given.
      }
    },
  }
}
