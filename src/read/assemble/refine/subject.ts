import type { Tokens } from "../../engine/tokens.ts"
import type { Draft } from "../draft.ts"
import { found } from "../draft.ts"
import { sentenceStart } from "../meant.ts"
import type { Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** A sentence that begins with a known name and says what it is ("Alpha is a protein.") tells what the sentences behind it in the same paragraph
 *  are about, up to the next that does. */
export const subject: Refiner = {
  id: "refine/subject",
  refine: (t, works) => {
    for (const w of works)
      for (const d of w.drafts) {
        if (d.compound !== null && d.compound.rule !== "compound/page") continue
        const name = subjectOf(t, w, d)
        if (name !== null) d.compound = name
      }
    return works
  },
  examples: [
    [
      "# Joints\n\n## Dosing\n\nCreatine is a small molecule. Take 5 g daily.\n\nGlycine comes as a powder. It tastes sweet. 3 g a day is plenty.",
      "Creatine 5 g 1/day",
      "Glycine 3 g/day",
    ],
  ],
  not: [["# Nootide\n\n## Dosing\n\nCreatine: see below. Take 5 g daily.", "Nootide 5 g 1/day"]],
}

const subjectOf = (t: Tokens, w: Work, d: Draft): Draft["compound"] => {
  const at = ((d.dose?.spans ?? d.steps[0]?.span === undefined) ? d.dose?.spans[0] : d.steps[0]?.span)?.[0]
  if (at === undefined) return null
  const b = w.part.blocks.find((x) => x.span[0] <= at && at < x.span[1])
  if (b === undefined || b.kind === "row" || b.kind === "property") return null
  const own = sentenceStart(t.text, at)
  if (own <= b.span[0] || w.find(t.text.slice(own, at)).length > 0) return null
  for (let end = own; end > b.span[0]; ) {
    const from = Math.max(b.span[0], sentenceStart(t.text, end - 2))
    const words = t.text.slice(from, own)
    const n = w.find(words)[0]
    if (n !== undefined && OPENS.test(words.slice(0, n.start)) && SAYS.test(words.slice(n.end)))
      return found(words.slice(n.start, n.end), [from + n.start, from + n.end], "compound/subject")
    if (from >= end) return null
    end = from
  }
  return null
}

const OPENS = /^\W*(?:the |our |your )?$/i
/** A verb right behind the name. */
const SAYS =
  /^\W*(?:\([^()]{0,40}\)\s*)?(?:is|are|was|comes?|works?|has|helps?|can|does|gets?|supports?|belongs?|acts?|improves?|boosts?|may|makes?|tastes?)\b/i
