import { createHash } from "node:crypto"

/** JSON with the keys of every object in order, so that equal values are equal text. `undefined` members are left out, as JSON does. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_, v) => (isPlain(v) ? sorted(v) : v))

const isPlain = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null && !Array.isArray(v)

const sorted = (v: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

/** SHA-256 in lower-case hex of the parts one after another, each with its length in front. */
export const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256")
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part, "utf8") : part
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest("hex")
}
