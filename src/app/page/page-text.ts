import {
  type Decode,
  fail,
  ok,
  type Problem,
  problem,
  type Result,
  windows1252,
  windows1252High,
} from "../../base/index.ts"

export type PageText = {
  readonly text: string
  /** What had to be guessed or mended on the way from bytes to characters. */
  readonly notes: readonly Problem[]
}

/** The characters in a file's bytes: byte-order marks, then the encoding that came with the page, UTF-8, UTF-16, else Windows-1252 with a
 *  note that it was guessed. Problems: `input/empty`, `input/binary`. */
export const pageText = (bytes: Uint8Array, decode: Decode, named: string | null = null): Result<PageText> => {
  if (bytes.length === 0) return empty
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length)
  const marked = byteOrderMark(bytes)
  const said = marked || named === null ? undefined : inNamed(bytes, decode, named)
  if (said !== undefined) return usable(said, [])
  if (!marked && looksBinary(bytes)) return binary
  const text = decode(bytes, marked ?? "utf-8")
  if (text !== undefined) return usable(text, [])
  const guessed = windows1252(bytes)
  if (controlShare(guessed) > 0.01) return binary
  return usable(guessed, [
    problem(
      "encoding/guessed",
      "The bytes are not valid UTF-8, so they were read as Windows-1252; look at dashes and µ signs, or save the page as UTF-8.",
    ),
  ])
}

/** Browsers read every page that says it is Latin-1 or ASCII as Windows-1252. */
const LATIN = /^(?:windows-1252|x-?cp1252|cp1252|iso-?8859-1|iso_8859-1|latin1|l1|us-ascii|ascii)$/

/** The text in the encoding that the page came with; undefined where the bytes show that it is not that. */
const inNamed = (bytes: Uint8Array, decode: Decode, named: string): string | undefined =>
  LATIN.test(named) ? (looksBinary(bytes) ? undefined : windows1252(bytes)) : decode(bytes, named)

/** The same for text that has already been decoded by somebody else, who may have done it wrongly. */
export const usableText = (text: string): Result<PageText> => usable(text, [])

const usable = (text: string, notes: readonly Problem[]): Result<PageText> => {
  if (text.trim() === "") return empty
  const mended = mendTwiceEncoded(text)
  if (controlShare(mended ?? text) > 0.01) return binary
  if (mended === undefined) return ok({ text, notes })
  const note = problem(
    "encoding/mended",
    "Dashes and signs had been decoded wrongly (â€“ for a dash); they were put back. Compare the doses with the page.",
  )
  return ok({ text: mended, notes: [...notes, note] })
}

/** Checked before anything is decoded. No page of text is longer; HTML has a lower limit of its own. */
const MAX_BYTES = 5_000_000

const tooLarge = (size: number) =>
  fail(
    "input/too-large",
    `The page has ${Math.ceil(size / 1_000_000)} MB, over the limit of 5 MB of text; cut out the part that gives the doses.`,
  )

const empty = fail("input/empty", "The page is empty; give a file with the page's text, or paste it.")
const binary = fail(
  "input/binary",
  "This is not a text: it holds bytes that no page has. Save the page as text, HTML, Markdown or PDF and try again.",
)

const byteOrderMark = (b: Uint8Array) =>
  b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf
    ? "utf-8"
    : b[0] === 0xff && b[1] === 0xfe
      ? "utf-16le"
      : b[0] === 0xfe && b[1] === 0xff
        ? "utf-16be"
        : undefined

/** Zero bytes near the start: no encoding of a page without a byte-order mark has them. */
const looksBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8192).includes(0)

const controlShare = (text: string): number => {
  let odd = 0
  const length = Math.min(text.length, 20_000)
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i)
    if ((c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || (c >= 0x7f && c < 0xa0) || c === 0xfffd) odd++
  }
  return length === 0 ? 0 : odd / length
}

const byteOf = (c: string): number => {
  const code = c.charCodeAt(0)
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const at = windows1252High.indexOf(c)
  return at < 0 ? -1 : 0x80 + at
}

/** UTF-8 that was decoded as Windows-1252 leaves a mark: `â€“` for an en dash, `Âµ` for a micro sign. Puts each such run
 *  back when its characters, taken as bytes, are one well-formed UTF-8 sequence; undefined when there is nothing to mend.
 *  One stray match in an honest text ("Â£") is not enough unless it decodes. */
const mendTwiceEncoded = (text: string): string | undefined => {
  if (!/[ÂÃâ]/.test(text)) return undefined
  const mended = text.replace(/[ÂÃâÎ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/gu, (run) => {
    const bytes = [...run].map(byteOf)
    const [a = 0, b = 0, c = 0] = bytes
    const tail = (x: number) => x >= 0x80 && x <= 0xbf
    if (a >= 0xe0 && bytes.length === 3 && tail(b) && tail(c))
      return String.fromCodePoint(((a & 15) << 12) | ((b & 63) << 6) | (c & 63))
    if (a >= 0xc2 && a < 0xe0 && tail(b)) return String.fromCodePoint(((a & 31) << 6) | (b & 63)) + run.slice(2)
    return run
  })
  return mended === text ? undefined : mended
}
