import { quote, type Span } from "../base/index.ts"
import type { Mentioned } from "../reference/index.ts"
import { couldSay, endsList, LABEL_ALONE, saysHeld } from "./held-words.ts"

/** Where a page says that its product is, or holds, something that is known: "Lipo-X (DNP)", "Ingredients: DNP", "it is alprazolam". */
export const heldIn = (
  text: string,
  headings: readonly Span[],
  mentionedIn: (span: Span) => readonly Mentioned[],
): readonly Span[] => {
  const product = productOf(text)
  const heads = new Set(headings.map((h) => h[0]))
  let listed = false
  return linesOf(text).flatMap((line, n): readonly Span[] => {
    const words = quote(text, line)
    if (LABEL_ALONE.test(words)) {
      listed = true
      return []
    }
    if (heads.has(line[0]) || endsList(words)) listed = false
    const under = listed
    // Items are short; a paragraph right below the label is all of the list.
    if (words.length > LONGEST_ITEM || /[.!?]\s*$/u.test(words)) listed = false
    if (!under && !couldSay(words)) return []
    return mentionedIn(line)
      .filter((m) => saysHeld({ words, from: m.start, to: m.end, first: n === 0, under, product }))
      .map((m): Span => [line[0] + m.start, line[0] + m.end])
  })
}

const LONGEST_ITEM = 60

/** Every line, without its end. */
const linesOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/gu)].map((m): Span => [m.index, m.index + m[0].length])

/** The first word of the page's first line, which is what it calls its product. */
const productOf = (text: string): string => /[\p{L}\p{N}][^\s(:,;]*/u.exec(text)?.[0] ?? ""
