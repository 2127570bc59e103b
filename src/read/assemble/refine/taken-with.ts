import { overlaps } from "../../../base/index.ts"
import { BETWEEN_PARTNERS, JOINS, NOT_TOGETHER, TAKEN_WITH } from "../../en/words/partners.ts"
import type { Named } from "../../words/named.ts"
import { type Draft, type Found, found } from "../draft.ts"
import { sentenceEnd, sentenceStart } from "../meant.ts"
import { variantOf } from "../names.ts"
import type { Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** A known substance that a sentence says to take with it is a partner: of the regimen in whose lines it stands, or of all of its part; of all of
 *  the page where the part has none and the page is about one substance. */
export const takenWith: Refiner = {
  id: "refine/taken-with",
  late: true,
  refine: (t, works) => {
    const all = works.flatMap((w) => w.drafts)
    const one = all.every((d) => d.compound !== null && variantOf(d.compound.value, all[0]?.compound?.value ?? ""))
    for (const w of works)
      for (const b of w.part.blocks) {
        if (b.kind === "row") continue
        for (const p of partnersIn(t.text.slice(b.span[0], b.span[1]), b.span[0], w)) {
          const at = p.spans[0]?.[0] ?? 0
          const within = w.drafts.filter((d) => d.span[0] <= at && at < d.span[1])
          const several = within.length > 0 ? within : w.drafts.length > 0 ? w.drafts : one ? all : []
          for (const d of several) addTo(d, p)
        }
      }
    return works
  },
  examples: [
    [
      "# Nootide\n\n## Dosing\n\n- 5 mg once daily\n- Stack with magnesium and caffeine",
      "Nootide 5 mg 1/day with magnesium, caffeine",
    ],
    [
      "# Nootide\n\n## Dosing\n\nTake 5 mg of Nootide once daily, together with caffeine 100 mg.",
      "Nootide 5 mg 1/day with caffeine",
    ],
    [
      "# Nootide\n\n## Dosing\n\n- 5 mg once daily\n\n## Tips\n\nMany people combine it with caffeine for focus.",
      "Nootide 5 mg 1/day with caffeine",
    ],
  ],
  not: [
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily\n- Do not combine with caffeine", "Nootide 5 mg 1/day"],
    [
      "# Nootide\n\n## Dosing\n\n- 5 mg once daily\n- Taken with caffeine it may cause palpitations",
      "Nootide 5 mg 1/day",
    ],
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily with food", "Nootide 5 mg 1/day"],
  ],
}

const partnersIn = (text: string, from: number, w: Work): readonly Found<string>[] => {
  if (!JOINS.test(text)) return []
  const names = w.find(text)
  return names.flatMap((n, i) => {
    if (!isPartner(text, names, i)) return []
    return [found(text.slice(n.start, n.end), [from + n.start, from + n.end], "stack/taken-with")]
  })
}

/** Whether a name stands behind words that say to take it with something, or behind another that does. */
const isPartner = (text: string, names: readonly Named[], i: number): boolean => {
  const n = names[i]
  if (n === undefined) return false
  const start = sentenceStart(text, n.start)
  if (NOT_TOGETHER.test(text.slice(start, sentenceEnd(text, n.end)))) return false
  if (TAKEN_WITH.test(text.slice(start, n.start))) return true
  const before = names[i - 1]
  return (
    before !== undefined &&
    before.start >= start &&
    BETWEEN_PARTNERS.test(text.slice(before.end, n.start)) &&
    isPartner(text, names, i - 1)
  )
}

const addTo = (d: Draft, p: Found<string>): void => {
  const own = d.compound?.value
  if (own !== undefined && variantOf(p.value, own)) return
  if (d.stack.some((s) => variantOf(p.value, s.value) || s.spans.some((a) => p.spans.some((b) => overlaps(a, b)))))
    return
  d.stack.push(p)
}
