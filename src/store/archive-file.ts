import { createHash } from "node:crypto"
import { createReadStream, renameSync, rmSync, statSync } from "node:fs"
import { open } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip, createGzip } from "node:zlib"
import {
  type ArchiveCodec,
  type ArchiveHead,
  type ArchiveTally,
  archiveCheck,
  archiveLimits,
  archiveLines,
  damagedArchive,
  recordOfLine,
  swollenArchive,
} from "../app/index.ts"
import { fail, ok, type Result } from "../base/index.ts"
import { locked, type Passphrase, sealedTo, unsealed } from "./sealed.ts"

const codec: ArchiveCodec = {
  hash: () => {
    const hash = createHash("sha256")
    return { update: (text) => void hash.update(text), hex: () => hash.digest("hex") }
  },
  toBase64: (bytes) => Buffer.from(bytes).toString("base64"),
  fromBase64: (text) => new Uint8Array(Buffer.from(text, "base64")),
}

/** Writes an archive. A name that ends in `.gz`, or in `.gz.age`, is compressed; with a passphrase it is sealed as `age` seals files,
 *  and opens with that program too. The file appears whole or not at all. */
export const writeArchive = async (
  file: string,
  head: Omit<ArchiveHead, "format">,
  records: AsyncIterable<{ readonly kind: string }>,
  passphrase?: Passphrase,
): Promise<ArchiveTally> => {
  let tally: ArchiveTally = { records: {}, sha256: "" }
  const lines = async function* () {
    const archive = archiveLines(codec, head)
    yield archive.head()
    for await (const record of records) yield archive.record(record)
    const end = archive.end()
    tally = end.tally
    yield end.text
  }
  const making = `${file}.new`
  // Opened before anything is read: a file that is made only after the fault would be left there.
  const handle = await open(making, "w", 0o600)
  try {
    const out = handle.createWriteStream({ flush: true })
    const text = Readable.from(lines(), { objectMode: false })
    const packed = /\.gz(?:\.age)?$/.test(file) ? text.pipe(createGzip()) : text
    // A fault while the records are read has to reach the writing too.
    text.on("error", (error) => packed.destroy(error))
    await pipeline(passphrase === undefined ? packed : await sealedTo(packed, passphrase), out)
    renameSync(making, file)
    return tally
  } catch (error) {
    await handle.close().catch(() => undefined)
    rmSync(making, { force: true })
    throw error
  }
}

export type Archive = {
  readonly head: ArchiveHead
  readonly tally: ArchiveTally
  /** The records, not yet held against their schema. */
  readonly records: () => AsyncGenerator<unknown>
}

/** Opens an archive after reading it through once against its manifest, so that nothing of a damaged one is ever used.
 *  Problems: `archive/unreadable`, `archive/format`, `archive/damaged`, `archive/locked`, `archive/passphrase`,
 *  `archive/too-large`. */
export const openArchive = async (file: string, passphrase?: Passphrase): Promise<Result<Archive>> => {
  const check = archiveCheck(codec, file)
  try {
    const barred = await locked(file, passphrase)
    if (barred) return barred
    for await (const line of linesOf(file, passphrase)) {
      const wrong = check.take(line)
      if (wrong) return wrong
    }
  } catch (error) {
    if (error instanceof Swollen) return swollenArchive(file)
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    if (code.startsWith("Z_")) return damagedArchive(file, "it does not unpack")
    if (passphrase !== undefined && code === "") return damagedArchive(file, "it does not unseal")
    return fail("archive/unreadable", `${file} cannot be read (${code || String(error)}).`)
  }
  const read = check.end()
  return read.ok ? ok({ ...read.value, records: () => recordsOf(file, passphrase) }) : read
}

const recordsOf = async function* (file: string, passphrase: Passphrase | undefined): AsyncGenerator<unknown> {
  for await (const line of linesOf(file, passphrase)) {
    const record = recordOfLine(codec, line)
    if (record !== undefined) yield record
  }
}

/** What was compressed says so in its first two bytes, whatever the file is called. */
const unpacked = async (bytes: Readable): Promise<Readable> => {
  const parts = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let first = Buffer.alloc(0)
  while (first.length < 2) {
    const next = await parts.next()
    if (next.done) break
    first = Buffer.concat([first, next.value])
  }
  const whole = Readable.from(
    (async function* () {
      if (first.length > 0) yield first
      for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value
    })(),
    { objectMode: false },
  )
  if (first[0] !== 0x1f || first[1] !== 0x8b) return whole
  const text = whole.pipe(createGunzip())
  whole.on("error", (error) => text.destroy(error))
  return text
}

/** Thrown while an archive unpacks to more than it may. */
class Swollen extends Error {}

// Node's own reader of lines also breaks them at U+2028, which JSON leaves as it is.
const linesOf = async function* (file: string, passphrase: Passphrase | undefined): AsyncGenerator<string> {
  const most = archiveLimits.unpackedBytes(statSync(file).size)
  const raw = createReadStream(file)
  const bytes: Readable = passphrase === undefined ? raw : await unsealed(raw, passphrase)
  const text = await unpacked(bytes)
  let rest: Buffer[] = []
  let waiting = 0
  let all = 0
  let parts = 0
  // One chunk at a time is unpacked; what reads the lines can stop it between two.
  for await (const chunk of text as AsyncIterable<Buffer>) {
    all += chunk.length
    if (all > most) throw new Swollen()
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      parts += partsIn(chunk, from, at)
      if (parts > archiveLimits.parts || waiting + at - from > archiveLimits.lineBytes) throw new Swollen()
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString("utf8")
      rest = []
      waiting = 0
      parts = 0
      from = at + 1
    }
    if (from === chunk.length) continue
    parts += partsIn(chunk, from, chunk.length)
    waiting += chunk.length - from
    if (parts > archiveLimits.parts || waiting > archiveLimits.lineBytes) throw new Swollen()
    rest.push(chunk.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString("utf8")
}

const partsIn = (bytes: Buffer, from: number, to: number): number => {
  let parts = 0
  for (let i = from; i < to; i++) {
    const b = bytes[i]
    if (b === 0x2c || b === 0x5b || b === 0x7b) parts++
  }
  return parts
}
