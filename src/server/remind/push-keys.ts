import { createECDH } from "node:crypto"
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { fail, ok, type Result } from "../../base/index.ts"

const keysSchema = z.object({ public: z.string(), private: z.string() })

/** The house's own pair of keys for push (RFC 8292), base64url: a device that trusts the public one takes messages signed with the private one. */
export type PushKeys = z.infer<typeof keysSchema>

/** Reads the keys of a data folder, or makes them where there are none. They belong to this folder: they are in no archive, backup or log.
 *  Problem: `push/keys`, where they cannot be read or kept. Keys that cannot be read are never replaced, because every device would go silent. */
export const pushKeys = (folder: string): Result<PushKeys> => {
  const file = join(folder, "push-keys.json")
  try {
    return read(file) ?? made(folder, file)
  } catch (error) {
    return fail(
      "push/keys",
      `The keys for push in ${file} cannot be read or kept (${codeOf(error)}); put things right there, or take the file away and switch each device on again.`,
    )
  }
}

const read = (file: string): Result<PushKeys> | undefined => {
  const text = readIfThere(file)
  if (text === undefined) return undefined
  // Whoever has them can speak to the devices in this house's name.
  chmodSync(file, 0o600)
  const keys = keysSchema.parse(JSON.parse(text))
  if (publicOf(keys.private) !== keys.public) throw new Error("the two keys do not belong together")
  return ok(keys)
}

const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined
    throw error
  }
}

const made = (folder: string, file: string): Result<PushKeys> => {
  const pair = createECDH("prime256v1")
  pair.generateKeys()
  // A private key with leading zeros comes out short.
  const secret = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32)
  const keys = { public: pair.getPublicKey("base64url"), private: secret.toString("base64url") }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, `${JSON.stringify(keys)}\n`, { mode: 0o600 })
  try {
    // Unlike a rename this never puts another pair in the place of one that a second process has just made.
    linkSync(fresh, file)
    return ok(keys)
  } catch (error) {
    const there = codeOf(error) === "EEXIST" ? read(file) : undefined
    if (there) return there
    throw error
  } finally {
    rmSync(fresh, { force: true })
  }
}

const publicOf = (secret: string): string => {
  const pair = createECDH("prime256v1")
  pair.setPrivateKey(secret, "base64url")
  return pair.getPublicKey("base64url")
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "not the keys it should hold"
