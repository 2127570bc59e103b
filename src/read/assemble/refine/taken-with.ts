import { overlaps } from "../../../base/index.ts"
import type { Topic } from "../../words/topic.ts"
import { type Draft, type Found, found } from "../draft.ts"
import { variantOf } from "../names.ts"
import { partnersOf } from "../partners/laid-out.ts"
import { regimensWith } from "../partners/whose.ts"
import type { Refiner } from "./refiner.ts"

/** Parts in which nothing is said to be taken. */
const silent: ReadonlySet<Topic> = new Set(["references", "storage", "reconstitution"])
/** Parts in which what stands together is warned of, studied, or told by anybody, unless it is said to be fine. */
const guarded: ReadonlySet<Topic> = new Set(["contraindications", "sideEffects", "wrong", "research", "reviews"])

/** A known substance that the page says to take with it is a partner, wherever it says so: of the regimen in whose lines or row it stands, of all of
 *  its part, or of all of the page where the part has none and the page is about one substance. */
export const takenWith: Refiner = {
  id: "refine/taken-with",
  late: true,
  refine: (t, works, page) => {
    const find = works[0]?.find
    if (find === undefined) return works
    const regimens = regimensWith(works, page.compounds, find)
    for (const part of page.outline) {
      if (silent.has(part.topic)) continue
      for (const p of partnersOf(t, part, find, guarded.has(part.topic) ? "permitted" : "all"))
        for (const d of regimens(p)) addTo(d, found(p.value, p.span, "stack/taken-with"))
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
    [
      "# Nootide\n\n## Dosing\n\n- 5 mg once daily\n\n## Good partners\n\n- Magnesium\n- Caffeine – lifts",
      "Nootide 5 mg 1/day with Magnesium, Caffeine",
    ],
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily\n\n## Stack with caffeine", "Nootide 5 mg 1/day with caffeine"],
    [
      "# Nootide\n\n| Dose | Frequency | Goes with |\n|---|---|---|\n| 5 mg | once daily | Caffeine |",
      "Nootide 5 mg 1/day with Caffeine",
    ],
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily\n\nCaffeine goes well with it.", "Nootide 5 mg 1/day with Caffeine"],
  ],
  not: [
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily\n\n## Combinations to avoid\n\n- Caffeine", "Nootide 5 mg 1/day"],
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily\n- Can it be taken with caffeine?", "Nootide 5 mg 1/day"],
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily\n- Do not combine with caffeine", "Nootide 5 mg 1/day"],
    [
      "# Nootide\n\n## Dosing\n\n- 5 mg once daily\n- Taken with caffeine it may cause palpitations",
      "Nootide 5 mg 1/day",
    ],
    ["# Nootide\n\n## Dosing\n\n- 5 mg once daily with food", "Nootide 5 mg 1/day"],
  ],
}

const addTo = (d: Draft, p: Found<string>): void => {
  const own = d.compound?.value
  if (own !== undefined && variantOf(p.value, own)) return
  if (d.stack.some((s) => variantOf(p.value, s.value) || s.spans.some((a) => p.spans.some((b) => overlaps(a, b)))))
    return
  d.stack.push(p)
}
