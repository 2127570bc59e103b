import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Seal } from "../app/index.ts"
import { fail, ok, type Result } from "../base/index.ts"

/** The file of the key, in the data folder and beside the database: no archive, backup or export reads it. */
const KEY_FILE = "trial.key"

/** Sealing with a key in a data folder. The key is made when something is sealed for the first time, readable by its owner alone. */
export const folderSeal = (folder: string): Seal => ({
  close: async (text, recipients) => {
    const { identityToRecipient } = await import("age-encryption")
    const own = await identityToRecipient(await keyOf(folder))
    const sealed = await encrypted(text, [own, ...recipients])
    return sealed.ok ? ok(Buffer.from(sealed.value).toString("base64")) : sealed
  },
  open: async (sealed) => {
    const key = await readKey(folder)
    if (key === undefined) return noKey(folder)
    const { Decrypter } = await import("age-encryption")
    const decrypter = new Decrypter()
    try {
      decrypter.addIdentity(key)
      return ok(await decrypter.decrypt(new Uint8Array(Buffer.from(sealed, "base64")), "text"))
    } catch {
      return noKey(folder)
    }
  },
  handOver: async (text, recipient) => {
    const sealed = await encrypted(text, [recipient])
    if (!sealed.ok) return sealed
    const { armor } = await import("age-encryption")
    return ok(armor.encode(sealed.value))
  },
})

const noKey = (folder: string): Result<never> =>
  fail(
    "seal/key",
    `What is sealed here was sealed with another key, or has been changed; the key of this place is ${join(folder, KEY_FILE)}.`,
  )

const encrypted = async (text: string, recipients: readonly string[]): Promise<Result<Uint8Array>> => {
  const { Encrypter } = await import("age-encryption")
  const encrypter = new Encrypter()
  for (const recipient of recipients)
    try {
      encrypter.addRecipient(recipient)
    } catch {
      return fail(
        "seal/recipient",
        `"${recipient}" is no recipient of age; it begins with age1, and age-keygen prints it as the public key.`,
        { path: "preparer" },
      )
    }
  return ok(await encrypter.encrypt(text))
}

const readKey = async (folder: string): Promise<string | undefined> => {
  try {
    return (await readFile(join(folder, KEY_FILE), "utf8")).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw error
  }
}

const keyOf = async (folder: string): Promise<string> => {
  const there = await readKey(folder)
  if (there !== undefined) return there
  const { generateX25519Identity } = await import("age-encryption")
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    // Never over one that is there: whoever made it first has it.
    await writeFile(join(folder, KEY_FILE), `${await generateX25519Identity()}\n`, { flag: "wx", mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  }
  const made = await readKey(folder)
  if (made === undefined) throw new Error(`the key of ${folder} was made and is gone`)
  return made
}
