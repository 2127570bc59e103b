import { overlaps } from "../../../base/index.ts"
import { gaveUp } from "../../en/words/cues.ts"
import type { Tokens } from "../../engine/tokens.ts"
import type { Block } from "../../page/page.ts"
import { amountsIn } from "../amounts.ts"
import { found } from "../draft.ts"
import { begin, MOST_PARTNERS, type Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** Under a heading that is a rhythm ("Every 3 days") an item that begins with a known name is taken that often, however much it is. */
export const nameOnly: Refiner = {
  id: "refine/name-only",
  refine: (t, works) => {
    for (const w of works) {
      const rhythm = w.shared.frequency
      const at = rhythm?.spans[0]
      const { heading, blocks } = w.part
      if (!w.timed || at === undefined || heading === null || !overlaps(at, heading.span)) continue
      const items = blocks.filter((b) => b.kind === "item" && b.level === 0)
      if (items.length > MOST_PARTNERS) continue
      const { current } = w
      for (const b of items) note(t, w, b)
      w.current = current
      w.drafts.sort((a, b) => a.span[0] - b.span[0])
    }
    return works
  },
  examples: [
    [
      "# What I take\n\n## Every 3 days\n\n- Resveratrol (any brand)\n- Zinc 15 mg",
      'Resveratrol {"type":"every_n","n":3,"unit":"day"}',
      'Zinc 15 mg {"type":"every_n","n":3,"unit":"day"}',
    ],
  ],
  not: [
    ["# What I take\n\n## Daily\n\n- Resveratrol - discontinued in May\n- Zinc 15 mg", "Zinc 15 mg 1/day"],
    ["# What I take\n\n## Notes\n\n- Resveratrol (any brand)\n- Zinc 15 mg daily", "Zinc 15 mg 1/day"],
  ],
}

const note = (t: Tokens, w: Work, b: Block): void => {
  const words = t.text.slice(...b.span)
  const n = w.find(words)[0]
  if (n === undefined || n.start > 2 || !ENDS.test(words.slice(n.end))) return
  if (amountsIn(t, b.span).length > 0 || w.drafts.some((d) => overlaps(d.span, b.span))) return
  if (LEFT.test(words) || gaveUp.test(words) || /[:?]/.test(words)) return
  const d = begin(w, b.span, null)
  d.compound = found(words.slice(n.start, n.end), [b.span[0] + n.start, b.span[0] + n.end], "compound/name-only")
}

/** The name is all that the item says, but for a remark. */
const ENDS = /^\W*(?:$|[(,;–—-]|\p{Lu})/u
const LEFT = /\b(?:discontinued|stopped|quit|dropped|no longer|not|never|avoid|paused|without|until)\b/i
