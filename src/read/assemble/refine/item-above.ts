import type { Tokens } from "../../engine/tokens.ts"
import { type Draft, found } from "../draft.ts"
import { withoutGloss } from "../names.ts"
import { isName, type Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** What stands under an item of a list that is a known substance and no more is of that substance ("* Alpha", and under it "Dosage: 1 g daily"). */
export const itemAbove: Refiner = {
  id: "refine/item-above",
  refine: (t, works) => {
    for (const w of works)
      for (const d of w.drafts) {
        if (d.compound !== null) continue
        const name = nameOver(t, w, d)
        if (name !== null) d.compound = name
      }
    return works
  },
  examples: [
    [
      "# Supplements\n\n* Resveratrol\n  * Dosage: 1 gram daily\n* Magnesium\n  * Dosage: 400 mg daily",
      "Resveratrol 1 g 1/day",
      "Magnesium 400 mg 1/day",
    ],
    [
      "# Evenings\n\n## Dosing\n\n- **Glycine** (powder)\n  - For sleep\n  - 3 g daily\n- Taurine\n  - 1 g twice a day",
      "Glycine 3 g 1/day",
      "Taurine 1 g 2/day",
    ],
  ],
  not: [
    ["# Nootide\n\n## Dosing\n\n- With a glass of water in the evening\n  - 5 mg daily", "Nootide 5 mg 1/day"],
    ["# Nootide\n\n## Dosing\n\n- Magnesium\n- 5 mg daily", "Nootide 5 mg 1/day"],
  ],
}

const nameOver = (t: Tokens, w: Work, d: Draft): Draft["compound"] => {
  const at = d.dose?.spans[0]?.[0]
  const { blocks } = w.part
  const own = at === undefined ? -1 : blocks.findIndex((b) => b.span[0] <= at && at < b.span[1])
  const item = blocks[own]
  if (item === undefined || item.kind !== "item" || item.level === 0) return null
  const above = blocks.slice(0, own).findLast((b) => b.kind !== "item" || b.level < item.level)
  if (above === undefined || above.kind !== "item") return null
  const words = t.text.slice(...above.span)
  const label = withoutGloss(words.replace(/[:\s]+$/, ""))
  const named = w.find(label)
  const one = named[0]?.start === 0 && named.every((n) => n.id === named[0]?.id) && isName(w.find, label)
  const from = above.span[0] + words.indexOf(label)
  if (!one || from < above.span[0] || MORE.test(label)) return null
  return found(label, [from, from + label.length], "compound/item-above")
}

/** An amount, or words that join a name to something else. */
const MORE = /[/+&,=:]|\b(?:and|or|with|in|for)\b|\d\s?(?:mc?g|g|iu)\b/i
