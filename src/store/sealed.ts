import { open } from "node:fs/promises"
import { Readable } from "node:stream"
import type { ReadableStream } from "node:stream/web"
import { Decrypter, Encrypter } from "age-encryption"
import { fail, type Result } from "../base/index.ts"

/** What an archive is sealed with, as the person chose it. `effort` is the binary logarithm of scrypt's work, of one trial to open it; 17
 *  unless said otherwise: 128 MB for a second or two. */
export type Passphrase = { readonly words: string; readonly effort?: number }

const MAGIC = "age-encryption.org/v1\n"

/** Bytes sealed with a passphrase, in the format of `age` (age-encryption.org/v1: scrypt, then ChaCha20-Poly1305 in pieces). */
export const sealedTo = async (bytes: Readable, passphrase: Passphrase): Promise<Readable> => {
  const seal = new Encrypter()
  seal.setPassphrase(passphrase.words)
  seal.setScryptWorkFactor(passphrase.effort ?? 17)
  return toNode(await seal.encrypt(toWeb(bytes)))
}

/** The bytes of a sealed file. Fails on the first piece that was changed. */
export const unsealed = async (bytes: Readable, passphrase: Passphrase): Promise<Readable> => {
  const key = new Decrypter()
  key.addPassphrase(passphrase.words)
  return toNode(await key.decrypt(toWeb(bytes)))
}

/** What bars the way to a file: it is sealed and nobody gave a passphrase (`archive/locked`), or the passphrase is not its own
 *  (`archive/passphrase`), or there is one and the file was never sealed. */
export const locked = async (file: string, passphrase: Passphrase | undefined): Promise<Result<never> | undefined> => {
  const handle = await open(file)
  const head = Buffer.alloc(4096)
  const { bytesRead } = await handle.read(head, 0, head.length, 0).finally(() => handle.close())
  const sealed = head.subarray(0, MAGIC.length).toString("latin1") === MAGIC
  if (!sealed)
    return passphrase === undefined
      ? undefined
      : fail("archive/passphrase", `${file} is not sealed; leave the passphrase out.`)
  if (passphrase === undefined)
    return fail("archive/locked", `${file} is sealed with a passphrase; say it with --passphrase-file.`)
  const key = new Decrypter()
  key.addPassphrase(passphrase.words)
  try {
    await key.decryptHeader(new Uint8Array(head.subarray(0, headerLength(head.subarray(0, bytesRead)))))
    return undefined
  } catch {
    return fail("archive/passphrase", `The passphrase does not open ${file}, or its first lines are damaged.`)
  }
}

/** The header ends with the line of its MAC. */
const headerLength = (bytes: Buffer): number => {
  const mac = bytes.indexOf("\n--- ")
  const end = mac < 0 ? -1 : bytes.indexOf(10, mac + 1)
  return end < 0 ? bytes.length : end + 1
}

// Node's and the browser's types of one and the same stream do not meet.
const toWeb = (bytes: Readable) => Readable.toWeb(bytes) as unknown as globalThis.ReadableStream<Uint8Array>
const toNode = (bytes: unknown): Readable => Readable.fromWeb(bytes as ReadableStream<Uint8Array>)
