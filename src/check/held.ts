import type { Reading, Span } from "../base/index.ts"
import type { Mentioned } from "../reference/index.ts"
import { endsList, LABEL_ALONE } from "./held-labels.ts"
import { couldSay, saysHeld } from "./held-words.ts"
import { linesUnder } from "./listed.ts"

/** Where a page says that its product is, or holds, something that is known: "Lipo-X (DNP)", "Ingredients: DNP", "it is alprazolam". */
export const heldIn = (reading: Reading, mentionedIn: (span: Span) => readonly Mentioned[]): readonly Span[] => {
  const product = productOf(reading.text)
  const first = reading.text.search(/[^\n]/u)
  return linesUnder(reading, { label: LABEL_ALONE, ends: endsList, longest: 60, sentenceEnds: true }).flatMap(
    ({ span, words, under }): readonly Span[] =>
      under || couldSay(words)
        ? mentionedIn(span)
            .filter((m) => saysHeld({ words, from: m.start, to: m.end, first: span[0] === first, under, product }))
            .map((m): Span => [span[0] + m.start, span[0] + m.end])
        : [],
  )
}

/** The first word of the page's first line, which is what it calls its product. */
const productOf = (text: string): string => /[\p{L}\p{N}][^\s(:,;]*/u.exec(text)?.[0] ?? ""
