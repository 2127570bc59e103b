import { createHash } from "node:crypto"
import { createReadStream, createWriteStream, renameSync, rmSync } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip, createGzip } from "node:zlib"
import { canonical, fail, ok, type Result } from "../base/index.ts"

export type ArchiveHead = {
  readonly format: "posology/archive@1"
  /** The moment it was made, ISO. */
  readonly at: string
  /** The version of Posology that made it. */
  readonly posology: string
}
export type ArchiveTally = { readonly records: Readonly<Record<string, number>>; readonly sha256: string }

type Line = { readonly kind: string }

/** Writes an archive: a head, one line of canonical JSON a record, and a manifest with the number of records of each kind and
 *  the SHA-256 of every byte before it. A name that ends in `.gz` is compressed. The file appears whole or not at all. */
export const writeArchive = async (
  file: string,
  head: Omit<ArchiveHead, "format">,
  records: AsyncIterable<Line>,
): Promise<ArchiveTally> => {
  const counts: Record<string, number> = {}
  let tally: ArchiveTally = { records: counts, sha256: "" }
  const lines = async function* () {
    const hash = createHash("sha256")
    const line = (value: unknown) => {
      const text = `${canonical(withBase64(value))}\n`
      hash.update(text)
      return text
    }
    yield line({ format: "posology/archive@1", ...head })
    for await (const record of records) {
      counts[record.kind] = (counts[record.kind] ?? 0) + 1
      yield line(record)
    }
    tally = { records: counts, sha256: hash.digest("hex") }
    yield `${canonical({ manifest: tally })}\n`
  }
  const making = `${file}.new`
  try {
    const out = createWriteStream(making, { mode: 0o600, flush: true })
    const text = Readable.from(lines())
    await (file.endsWith(".gz") ? pipeline(text, createGzip(), out) : pipeline(text, out))
    renameSync(making, file)
    return tally
  } catch (error) {
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
 *  Problems: `archive/unreadable`, `archive/format`, `archive/damaged`. */
export const openArchive = async (file: string): Promise<Result<Archive>> => {
  const hash = createHash("sha256")
  const counts: Record<string, number> = {}
  let head: ArchiveHead | undefined
  let tally: ArchiveTally | undefined
  try {
    for await (const line of linesOf(file)) {
      if (tally) return damaged(file, "there is something after its manifest")
      const value = parsed(line)
      if (value === undefined) return head ? damaged(file, "a line is not JSON") : notOne(file)
      if (isManifest(value)) {
        // The manifest vouches for the lines before it; for itself only its form can.
        if (line !== canonical(value)) return damaged(file, "its manifest was changed")
        tally = value.manifest
        continue
      }
      hash.update(`${line}\n`)
      if (!head) {
        if (!isHead(value)) return notOne(file)
        head = value
      } else if (isLine(value)) counts[value.kind] = (counts[value.kind] ?? 0) + 1
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    if (code.startsWith("Z_")) return damaged(file, "it does not unpack")
    return fail("archive/unreadable", `${file} cannot be read (${code || String(error)}).`)
  }
  if (!head) return notOne(file)
  if (!tally) return damaged(file, "it ends before its manifest")
  const sha256 = hash.digest("hex")
  if (sha256 !== tally.sha256 || canonical(counts) !== canonical(tally.records))
    return damaged(file, "it does not match its checksum")
  return ok({ head, tally, records: () => recordsOf(file) })
}

const notOne = (file: string) => fail("archive/format", `${file} is not an archive that Posology has written.`)
const damaged = (file: string, why: string) =>
  fail("archive/damaged", `The archive ${file} is damaged: ${why}. Nothing of it was used; take an older one.`)

const recordsOf = async function* (file: string): AsyncGenerator<unknown> {
  let first = true
  for await (const line of linesOf(file)) {
    const value = parsed(line)
    if (!first && !isManifest(value)) yield fromBase64(value)
    first = false
  }
}

// Node's own reader of lines also breaks them at U+2028, which JSON leaves as it is.
const linesOf = async function* (file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  const text = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes
  bytes.on("error", (error) => text.destroy(error))
  let rest: Buffer[] = []
  for await (const chunk of text as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString("utf8")
      rest = []
      from = at + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString("utf8")
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null
const isHead = (v: unknown): v is ArchiveHead => isObject(v) && v.format === "posology/archive@1"
const isLine = (v: unknown): v is Line => isObject(v) && typeof v.kind === "string"
const isManifest = (v: unknown): v is { readonly manifest: ArchiveTally } =>
  isObject(v) && isObject(v.manifest) && typeof v.manifest.sha256 === "string" && isObject(v.manifest.records)

/** Only a page's content is ever bytes. */
const withBase64 = (v: unknown): unknown =>
  isObject(v) && isObject(v.record) && v.record.content instanceof Uint8Array
    ? { ...v, record: { ...v.record, content: { base64: Buffer.from(v.record.content).toString("base64") } } }
    : v
const fromBase64 = (v: unknown): unknown =>
  isObject(v) && isObject(v.record) && isObject(v.record.content) && typeof v.record.content.base64 === "string"
    ? { ...v, record: { ...v.record, content: new Uint8Array(Buffer.from(v.record.content.base64, "base64")) } }
    : v
