import { archiveCheck, archiveLimits, archiveLines, recordOfLine, swollenArchive } from "../../../../app/index.ts"
import { fail, ok, type Result } from "../../../../base/index.ts"
import { browserCodec } from "./browser-codec.ts"

type Bytes = Uint8Array<ArrayBuffer>

/** Writes the records of an archive: compressed, and sealed where a passphrase is given. `told` hears how many records are in it. */
export const archiveBytes = async (
  head: { readonly at: string; readonly posology: string },
  records: AsyncIterable<{ readonly kind: string }>,
  passphrase: string,
  told: (records: number) => void,
): Promise<Bytes> => {
  const archive = archiveLines(browserCodec, head)
  const lines = [archive.head()]
  for await (const record of records) {
    lines.push(archive.record(record))
    told(lines.length - 1)
  }
  lines.push(archive.end().text)
  const packed = await through(new Blob(lines), new CompressionStream("gzip"))
  if (passphrase === "") return packed
  const { Encrypter } = await import("age-encryption")
  const seal = new Encrypter()
  seal.setPassphrase(passphrase)
  seal.setScryptWorkFactor(EFFORT)
  return new Uint8Array(await seal.encrypt(packed))
}

/** The records of an archive that was held against its manifest first, not yet against their schema. Problems: `archive/locked`,
 *  `archive/passphrase`, `archive/format`, `archive/damaged`. */
export const recordsIn = async (
  bytes: Bytes,
  name: string,
  passphrase: string,
): Promise<Result<readonly unknown[]>> => {
  const open = await unsealed(bytes, name, passphrase)
  if (!open.ok) return open
  const text = await unpacked(open.value)
  if (text === "swollen") return swollenArchive(name)
  if (text === undefined)
    return fail(
      "archive/damaged",
      `The archive ${name} is damaged: it does not unpack. Nothing of it was used; take an older one.`,
    )
  const check = archiveCheck(browserCodec, name)
  const lines = text.split("\n")
  if (lines.at(-1) === "") lines.pop()
  for (const line of lines) {
    const wrong = check.take(line)
    if (wrong) return wrong
  }
  const whole = check.end()
  return whole.ok ? ok(lines.flatMap((line) => recordOfLine(browserCodec, line) ?? [])) : whole
}

/** scrypt's work as the command line sets it, too: 128 MB for a second or two. */
const EFFORT = 17

const MAGIC = "age-encryption.org/v1\n"

const unsealed = async (bytes: Bytes, name: string, passphrase: string): Promise<Result<Bytes>> => {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return ok(bytes)
  if (passphrase === "")
    return fail("archive/locked", `${name} is sealed; type its passphrase.`, { path: "passphrase" })
  const { Decrypter } = await import("age-encryption")
  const key = new Decrypter()
  key.addPassphrase(passphrase)
  try {
    return ok(new Uint8Array(await key.decrypt(bytes)))
  } catch {
    return fail("archive/passphrase", `The passphrase does not open ${name}, or the file is damaged.`, {
      path: "passphrase",
    })
  }
}

const unpacked = async (bytes: Bytes): Promise<string | "swollen" | undefined> => {
  try {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
    const plain = packed ? await gunzipped(bytes, archiveLimits.unpackedBytes(bytes.length)) : bytes
    if (plain === undefined) return "swollen"
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    return undefined
  }
}

/** What was packed, or undefined as soon as it is more than `most` bytes. */
const gunzipped = async (bytes: Bytes, most: number): Promise<Bytes | undefined> => {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader()
  const parts: Bytes[] = []
  let size = 0
  for (let next = await reader.read(); next.value !== undefined; next = await reader.read()) {
    size += next.value.length
    if (size > most) {
      await reader.cancel()
      return undefined
    }
    parts.push(next.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const through = async (blob: Blob, change: CompressionStream | DecompressionStream): Promise<Bytes> =>
  new Uint8Array(await new Response(blob.stream().pipeThrough(change)).arrayBuffer())
