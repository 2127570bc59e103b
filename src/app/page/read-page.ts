import type { Problem, Reading, Result, SourceKind } from "../../base/index.ts"
import { read } from "../../read/index.ts"
import { compoundsIn } from "../../reference/index.ts"
import type { Ports } from "../ports/ports.ts"
import { pageText, usableText } from "./page-text.ts"

/** A page as it is handed in: bytes of a file, or text that somebody else has decoded. */
export type PageInput = {
  readonly content: string | Uint8Array
  /** The file's name, which helps to tell what it is. */
  readonly name?: string | undefined
  readonly as?: SourceKind | undefined
  /** The encoding that came with the bytes, in small letters. */
  readonly charset?: string | undefined
}

/** From a file's bytes to a reading. What had to be guessed on the way stands in the reading's problems. */
export const readPage = (ports: Pick<Ports, "decode" | "hash">, page: PageInput): Result<Reading> => {
  const decoded =
    typeof page.content === "string" ? usableText(page.content) : pageText(page.content, ports.decode, page.charset)
  if (!decoded.ok) return decoded
  const { text, notes } = decoded.value
  const kind = page.as ?? kindOf(page.name)
  const reading = read({ text, ...(kind ? { kind } : {}) }, { sha256: ports.hash.sha256, names: compoundsIn })
  return reading.ok ? { ok: true, value: withNotes(reading.value, notes) } : reading
}

const withNotes = (reading: Reading, notes: readonly Problem[]): Reading => ({
  ...reading,
  problems: [...notes, ...reading.problems],
})

const kindOf = (name: string | undefined) => {
  const extension = name?.toLowerCase().match(/\.([a-z]+)$/)?.[1] ?? ""
  return (
    { html: "html", htm: "html", xhtml: "html", md: "markdown", markdown: "markdown", txt: "text", pdf: "pdf" } as const
  )[extension]
}
