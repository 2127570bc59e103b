import { canonical, fail, ok, type Result } from "../../base/index.ts"

/** How an archive looks, line by line: a head, one line of canonical JSON a record, and a manifest with the number of records of each
 *  kind and the SHA-256 of every byte before it. What reads and writes files, and the browser, only carry the lines. */
export type ArchiveHead = {
  readonly format: "posology/archive@1"
  /** The moment it was made, ISO. */
  readonly at: string
  /** The version of Posology that made it. */
  readonly posology: string
}
export type ArchiveTally = { readonly records: Readonly<Record<string, number>>; readonly sha256: string }

/** What it takes that a pure room does not have: a SHA-256 that is fed UTF-8 text, and base64. */
export type ArchiveCodec = {
  readonly hash: () => { readonly update: (text: string) => void; readonly hex: () => string }
  readonly toBase64: (bytes: Uint8Array) => string
  readonly fromBase64: (text: string) => Uint8Array
}

type Line = { readonly kind: string }

/** Makes the lines of an archive, each with its line feed: the head at once, then the records, then the manifest. */
export const archiveLines = (codec: ArchiveCodec, head: Omit<ArchiveHead, "format">) => {
  const counts: Record<string, number> = {}
  const hash = codec.hash()
  const line = (value: unknown): string => {
    const text = `${canonical(value)}\n`
    hash.update(text)
    return text
  }
  return {
    head: (): string => line({ format: "posology/archive@1", ...head }),
    record: (record: Line): string => {
      counts[record.kind] = (counts[record.kind] ?? 0) + 1
      return line(withBase64(codec, record))
    },
    end: (): { readonly text: string; readonly tally: ArchiveTally } => {
      const tally = { records: counts, sha256: hash.hex() }
      return { text: `${canonical({ manifest: tally })}\n`, tally }
    },
  }
}

/** Holds the lines of an archive against its manifest. `take` gives the problem a line shows, `end` the head and the tally once every
 *  line was taken. `name` is what the archive is called in a problem. Problems: `archive/format`, `archive/newer`, `archive/damaged`. */
export const archiveCheck = (codec: ArchiveCodec, name: string) => {
  const counts: Record<string, number> = {}
  const hash = codec.hash()
  let head: ArchiveHead | undefined
  let tally: ArchiveTally | undefined
  let lines = 0
  const take = (line: string): Result<never> | undefined => {
    lines++
    if (tally) return damagedArchive(name, "there is something after its manifest")
    const value = parsed(line)
    if (value === undefined) {
      if (head) return damagedArchive(name, `line ${lines} is not whole JSON`)
      return begun.test(line) ? damagedArchive(name, "it breaks off in its first line") : notOne(name)
    }
    if (isManifest(value)) {
      // The manifest vouches for the lines before it; for itself only its form can.
      if (line !== canonical(value)) return damagedArchive(name, "its manifest was changed")
      tally = value.manifest
      return undefined
    }
    hash.update(`${head ? line : line.replace(/^\uFEFF/u, "")}\n`)
    if (!head) {
      if (!isHead(value)) return isLater(value) ? laterOne(name, value) : notOne(name)
      head = value
    } else if (isLine(value)) counts[value.kind] = (counts[value.kind] ?? 0) + 1
    return undefined
  }
  const end = (): Result<{ readonly head: ArchiveHead; readonly tally: ArchiveTally }> => {
    if (!head) return notOne(name)
    if (!tally) return damagedArchive(name, `it ends after line ${lines}, before its manifest`)
    if (hash.hex() !== tally.sha256 || canonical(counts) !== canonical(tally.records))
      return damagedArchive(name, "it does not match its checksum")
    return ok({ head, tally })
  }
  return { take, end }
}

/** The record of a line, not yet held against its schema; undefined for the head and the manifest. */
export const recordOfLine = (codec: ArchiveCodec, line: string): unknown => {
  const value = parsed(line)
  return isManifest(value) || isHead(value) ? undefined : fromBase64(codec, value)
}

const MB = 1024 * 1024

/** How much an archive may unpack to: what a diary of many years does, far from what a file made to fill a memory does. A line is a record, and
 *  the longest is a page of 20 MB. `parts` are the brackets, braces and commas of one line: every one of them may become a value. */
export const archiveLimits = {
  unpackedBytes: (packedBytes: number): number => 32 * MB + 48 * packedBytes,
  lineBytes: 32 * MB,
  parts: 1_000_000,
} as const

/** The problem of an archive that unpacks to more than {@link archiveLimits}. */
export const swollenArchive = (name: string) =>
  fail(
    "archive/too-large",
    `The archive ${name} unpacks to far more than a diary holds. Nothing of it was used; take another one.`,
  )

/** The problem of an archive that cannot be trusted. */
export const damagedArchive = (name: string, why: string) =>
  fail("archive/damaged", `The archive ${name} is damaged: ${why}. Nothing of it was used; take an older one.`)

/** The beginning of a head that breaks off. */
const begun = /^\uFEFF?\{"(?:at|format)":"/u

const laterOne = (name: string, { format }: { readonly format: string }) =>
  fail(
    "archive/newer",
    `${name} was written by a newer version of Posology (${format.slice(0, 40)}, where this one reads posology/archive@1); update Posology to read it. Nothing of it was used.`,
  )

const notOne = (name: string) => fail("archive/format", `${name} is not an archive that Posology has written.`)

const parsed = (line: string): unknown => {
  try {
    // An editor may have put a byte order mark in front of the first line.
    return JSON.parse(line.replace(/^\uFEFF/u, ""))
  } catch {
    return undefined
  }
}

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null
const isHead = (v: unknown): v is ArchiveHead => isObject(v) && v.format === "posology/archive@1"
const isLater = (v: unknown): v is { readonly format: string } =>
  isObject(v) && typeof v.format === "string" && /^posology\/archive@(?!1$)\d/.test(v.format)
const isLine = (v: unknown): v is Line => isObject(v) && typeof v.kind === "string"
const isManifest = (v: unknown): v is { readonly manifest: ArchiveTally } =>
  isObject(v) && isObject(v.manifest) && typeof v.manifest.sha256 === "string" && isObject(v.manifest.records)

/** Only a page's content is ever bytes. */
const withBase64 = (codec: ArchiveCodec, v: unknown): unknown =>
  isObject(v) && isObject(v.record) && v.record.content instanceof Uint8Array
    ? { ...v, record: { ...v.record, content: { base64: codec.toBase64(v.record.content) } } }
    : v
const fromBase64 = (codec: ArchiveCodec, v: unknown): unknown =>
  isObject(v) && isObject(v.record) && isObject(v.record.content) && typeof v.record.content.base64 === "string"
    ? { ...v, record: { ...v.record, content: codec.fromBase64(v.record.content.base64) } }
    : v
