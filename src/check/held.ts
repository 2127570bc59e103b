import { quote, type Reading, type Section, type Span } from "../base/index.ts"
import type { Mentioned } from "../reference/index.ts"
import { endsList, LABEL_ALONE } from "./held-labels.ts"
import { couldSay, saysHeld } from "./held-words.ts"

/** Where a page says that its product is, or holds, something that is known: "Lipo-X (DNP)", "Ingredients: DNP", "it is alprazolam". */
export const heldIn = (
  { text, sections, source }: Reading,
  mentionedIn: (span: Span) => readonly Mentioned[],
): readonly Span[] => {
  const product = productOf(text)
  const headings = new Map(sections.map((s) => [s.span[0], s]))
  let list: { readonly level: number } | null = null
  return linesOf(text).flatMap((line, n): readonly Span[] => {
    const words = quote(text, line)
    const heading = headings.get(line[0])
    if (LABEL_ALONE.test(words)) {
      list = { level: heading?.level ?? DEEPEST }
      return []
    }
    const marked = heading !== undefined && marks(source.kind, heading)
    if (list !== null && ((marked && heading.level <= list.level) || endsList(words, heading !== undefined)))
      list = null
    const under = list !== null
    // Items are short; a paragraph right below the label is all of the list.
    if (words.length > LONGEST_ITEM || /[.!?]\s*$/u.test(words)) list = null
    if (!under && !couldSay(words)) return []
    return mentionedIn(line)
      .filter((m) => saysHeld({ words, from: m.start, to: m.end, first: n === 0, under, product }))
      .map((m): Span => [line[0] + m.start, line[0] + m.end])
  })
}

const DEEPEST = 6

/** Whether the page marks a heading as one. A short line without a full stop that is only taken for a heading may be all of a list. */
const marks = (kind: Reading["source"]["kind"], { level }: Section): boolean =>
  (kind === "markdown" || kind === "html") && level < DEEPEST

const LONGEST_ITEM = 60

/** Every line, without its end. */
const linesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/gu)].map((m): Span => [m.index, m.index + m[0].length])

/** The first word of the page's first line, which is what it calls its product. */
const productOf = (text: string): string => /[\p{L}\p{N}][^\s(:,;]*/u.exec(text)?.[0] ?? ""
