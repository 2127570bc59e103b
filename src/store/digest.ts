import { createHash } from "node:crypto"

/** SHA-256 in lower-case hex of the parts one after another, each with its length in front. */
export const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256")
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part, "utf8") : part
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest("hex")
}
