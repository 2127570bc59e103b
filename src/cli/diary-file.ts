import { createReadStream, readFileSync, statSync } from "node:fs"
import { fail, ok, type Result, textOfBytes } from "../base/index.ts"
import { decode } from "./decode.ts"

const MAX_BYTES = 5_000_000

/** The text of a diary, or of stdin for `-`. A file over 5 MB is refused by its size, unread. */
export const readDiaryFile = async (name: string): Promise<Result<string>> => {
  if (name === "-") {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > MAX_BYTES) return tooLarge("standard input", size)
      chunks.push(bytes)
    }
    return textOfBytes(Buffer.concat(chunks), "Standard input", decode)
  }
  const size = sizeOf(name)
  if (!size.ok) return size
  return size.value > MAX_BYTES ? tooLarge(name, size.value) : textOfBytes(readFileSync(name), name, decode)
}

/** The bytes of a file of any size, or of stdin, as they come. */
export const streamFile = (name: string): Result<AsyncIterable<Uint8Array>> => {
  if (name === "-") return ok(process.stdin)
  const size = sizeOf(name)
  return size.ok ? ok(createReadStream(name, { highWaterMark: 1 << 20 })) : size
}

const sizeOf = (name: string): Result<number> => {
  try {
    const stat = statSync(name)
    return stat.isDirectory() ? fail("input/folder", `${name} is a folder; give the name of one file.`) : ok(stat.size)
  } catch {
    return fail(
      "input/unreadable",
      `${name}: there is no such file, or it may not be read; give a CSV file, or - for standard input.`,
    )
  }
}

const tooLarge = (name: string, size: number) =>
  fail(
    "input/too-large",
    `${name} has ${Math.ceil(size / 1_000_000)} MB, over the limit of 5 MB for one person's diary; one line a day is enough, and many people go to posology pool.`,
  )
