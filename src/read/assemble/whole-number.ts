import type { Span } from "../../base/index.ts"

const SPACE = "[ \\u00a0\\u2009\\u202f]"
const number = "[~≈<>≤≥±]?\\(?\\p{N}+(?:[.,'’·/⁄]\\p{N}+)*\\)?"
const joiner = `${SPACE}?(?:[x×*–—‒−~/-]|${SPACE}(?:to|bis|à|a|hasta|до|and|or|oder|ou|o|или)${SPACE})${SPACE}?|${SPACE}`
const before = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${number}(?:${joiner})?\\(?|\\()$`, "u")

/** The span of an amount that is not understood, with all of the number it may be the end of: "200 mg" of "1 200 mg" or "3 x 200 mg" is quoted with
 *  what stands in front of it. It never begins before `from`. */
export const wholeNumber = (text: string, [start, end]: Span, from: number): Span => {
  let first = start
  for (;;) {
    const more = before.exec(text.slice(Math.max(from, first - MOST), first))
    if (more === null) return [first, end]
    first -= more[0].length
  }
}

/** How far back is looked at once. */
const MOST = 24
