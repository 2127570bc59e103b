import { readFileSync, statSync } from "node:fs"
import { fail, type Result } from "../base/index.ts"

/** Largest input that is opened at all: a PDF. Text and HTML have lower limits of their own, checked once the kind is known. */
const MAX_BYTES = 20 * 1024 * 1024

/** The bytes of a file, or of stdin for `-`. A file over the limit is refused by its size, unread. */
export const readInput = async (name: string): Promise<Result<Uint8Array>> => {
  if (name === "-") return readStdin()
  if (/^https?:\/\//i.test(name))
    return fail(
      "input/address",
      `${name} is an address and no file; give it as --url ${name} to have the page fetched.`,
    )
  try {
    const stat = statSync(name)
    if (stat.isDirectory()) return fail("input/folder", `${name} is a folder; give the name of one page.`)
    if (stat.size > MAX_BYTES) return tooLarge(name, stat.size)
    return { ok: true, value: readFileSync(name) }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    const why =
      code === "ENOENT" ? "there is no such file" : code === "EACCES" ? "it may not be read" : "it could not be opened"
    return fail("input/unreadable", `${name || "(no name)"}: ${why}; give the name of a page, or - for standard input.`)
  }
}

const readStdin = async (): Promise<Result<Uint8Array>> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > MAX_BYTES) return tooLarge("standard input", size)
    chunks.push(bytes)
  }
  return { ok: true, value: Buffer.concat(chunks) }
}

const tooLarge = (name: string, size: number) =>
  fail(
    "input/too-large",
    `${name} has ${Math.ceil(size / 1024 / 1024)} MB, over the limit of 20 MB; cut out the part that gives the doses.`,
  )
