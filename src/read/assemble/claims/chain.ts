import type { Span } from "../../../base/index.ts"
import { chainIn, mayChain } from "../chained.ts"
import { found } from "../draft.ts"
import { fill } from "../fill.ts"
import { labelIn } from "../line.ts"
import { begin } from "../work.ts"
import type { Claim } from "./claim.ts"

/** Amounts one after the other with arrows between them, or commas where each says how long it is taken: the steps of one titration. */
export const chain: Claim = {
  id: "claim/chain",
  take: (w, block) => {
    if (block.kind === "row" || !mayChain(w.t.text.slice(...block.span))) return false
    const label = labelIn(w.t, block)
    const body: Span = label === null ? block.span : [label.span[1], block.span[1]]
    const read = chainIn(w.t, body, `${w.part.title} ${label?.text ?? ""}`)
    if (read === null) return false
    const name = label === null || label.field !== null ? null : found(label.text, label.span, "name/label")
    const d = begin(w, block.span, name)
    d.steps.push(...read.steps)
    fill(w.t, d, read.said, null)
    return true
  },
  examples: [
    [
      "# Nootide\n\n## Dosing\n\n- 250 → 500 → 750 mcg, each for 2 weeks, nightly",
      "Nootide 250–750 mcg 1/day, weeks 1–2: 250, weeks 3–4: 500, weeks 5–6: 750",
    ],
    [
      "# Nootide\n\n## Dosing\n\n- 1 mg nightly x 14 days -> 3 mg nightly x 14 days -> 5 mg nightly thereafter",
      "Nootide 1–5 mg 1/day, days 1–14: 1, days 15–28: 3, days 29–: 5",
    ],
    [
      "# Nootide\n\n## Dosing\n\nTaper: 40 mg x 5d, 30 mg x 5d, 20 mg x 5d, then stop",
      "Nootide 20–40 mg, days 1–5: 40, days 6–10: 30, days 11–15: 20",
    ],
    ["# Nootide\n\n## Dosing\n\n- Titration: 2.5 mg → 5 mg → 7.5 mg weekly", "Nootide 2.5–7.5 mg 1/week, 2.5, 5, 7.5"],
  ],
  not: [
    ["# Nootide\n\n## Dosing\n\n- 2 mg → 5 mg daily"],
    ["# Nootide\n\n## Dosing\n\n- 2 mg → 5 mg → 10 mg daily"],
    ["# Nootide\n\n## Dosing\n\n- 0.3 g/kg, e.g. 50 kg → 15 g, 60 kg → 18 g", "Nootide 0.3 g/kg"],
    ["# Nootide\n\n## Dosing\n\n- 2 mg → 1 mg → 5 mg daily"],
    ["# Nootide\n\n## Dosing\n\n- 2 mg, 5 mg, 10 mg daily", "Nootide 2 mg", "Nootide 5 mg", "Nootide 10 mg 1/day"],
  ],
}
