import { fail, ok, type Result, type Span } from "../base/index.ts"

export type Token = {
  readonly kind: "word" | "number" | "fraction" | "time" | "date" | "zone" | "quoted" | "comma" | "colon" | "newline"
  /** What it means: a quoted name without its quotes. */
  readonly text: string
  readonly span: Span
}

// In this order: a date begins like a number, a zone like a word.
const kinds: readonly (readonly [Token["kind"] | null, RegExp])[] = [
  ["newline", /\s*\n\s*/uy],
  [null, /[ \t\r]+/uy],
  ["date", /\d{4}-\d{2}-\d{2}(?!\d)/uy],
  ["time", /\d{2}:\d{2}(?!\d)/uy],
  ["fraction", /\d{1,6}\.\d{1,17}(?![\d\w.])/uy],
  ["number", /\d{1,6}(?![\d\w.])/uy],
  ["quoted", /"(?:[^"\\\n]|\\.)*"/uy],
  ["zone", /[A-Z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*/uy],
  ["word", /[a-z]+/uy],
  ["comma", /,/uy],
  ["colon", /:/uy],
]

/** The words, numbers and marks of a text in the schedule language. A problem (`schedule/character`) names what does not belong to it. */
export const tokensOf = (text: string): Result<readonly Token[]> => {
  const tokens: Token[] = []
  const body = text.trim()
  const shift = text.indexOf(body)
  let at = 0
  while (at < body.length) {
    const before = at
    for (const [kind, shape] of kinds) {
      shape.lastIndex = at
      const found = shape.exec(body)?.[0]
      if (found === undefined) continue
      const meaning = kind === "quoted" ? unquote(found) : found
      if (meaning === null) break
      at += found.length
      if (kind !== null) tokens.push({ kind, text: meaning, span: [shift + before, shift + at] })
      break
    }
    if (at === before) {
      const spans: readonly Span[] = [[shift + at, shift + at + 1]]
      return fail("schedule/character", `"${body.slice(at, at + 12)}" is not part of the schedule language.`, { spans })
    }
  }
  return ok(tokens)
}

const unquote = (text: string): string | null => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
