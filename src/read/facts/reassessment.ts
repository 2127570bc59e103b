import type { Mention } from "../../base/index.ts"
import type { Part } from "../assemble/outline.ts"
import { blocksWith } from "./blocks-with.ts"

const LOOK =
  /\b(?:re-?test\w*|re-?assess\w*|re-?evaluat\w*|re-?check\w*|repeat (?:labs?|bloods?|blood ?work|testing)|mid-cycle|blood ?work|bloods)\s+(?:[a-z-]+\s+){0,3}?(?:every|at|after|in)\s+(?:about\s+)?(?:(?:weeks?|months?|days?)\s+\d[^.;,\n]*?|\d[\d–-]*\s*(?:weeks?|months?|days?))(?=[.;,\n]|\s+(?:and|or|then|to|before|if)\b|$)/gi

/** When the page says to look again: "Re-test every 3–6 months", "mid-cycle at week 4". */
export const reassessmentOf = (text: string, outline: readonly Part[]): readonly Mention[] =>
  blocksWith(
    text,
    outline.filter((p) => p.topic !== "references" && p.topic !== "research").flatMap((p) => p.blocks),
    WORD,
  ).flatMap((b) =>
    [...text.slice(b.span[0], b.span[1]).matchAll(LOOK)].map((m): Mention => {
      const at = b.span[0] + m.index
      return { value: m[0], span: [at, at + m[0].length] }
    }),
  )

/** The words that such a sentence begins with, in short. */
const WORD = /re-?(?:test|assess|evaluat|check)|repeat|mid-cycle|blood/gi
