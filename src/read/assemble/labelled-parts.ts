import { type Field, fieldOf } from "../en/words/labels.ts"
import type { Block } from "../page/page.ts"

const LABEL = /(?:[.;,|•·)]|\s[–—-])\s+(\p{Lu}[\p{L} ]{2,24}):\s/gu

const SAID: ReadonlySet<Field> = new Set([
  "dose",
  "frequency",
  "cycle",
  "duration",
  "rest",
  "route",
  "timing",
  "stack",
  "benefits",
])

/** A line that says several things under a label each ("Dosage: 2 mg daily. Cycle: 8 weeks. Route: oral") as one line for each label;
 *  any other block as it is. */
export const labelledParts = (text: string, b: Block): readonly Block[] => {
  const words = text.slice(b.span[0], b.span[1])
  const first = words.indexOf(":")
  if (first < 0 || words.indexOf(":", first + 1) < 0) return [b]
  const starts = [...words.matchAll(LABEL)]
    .filter((m) => SAID.has(fieldOf(m[1] ?? "") ?? "none"))
    .map((m) => b.span[0] + m.index + m[0].indexOf(m[1] ?? ""))
  if (starts.length === 0) return [b]
  const cuts = [b.span[0], ...starts, b.span[1]]
  return cuts.slice(0, -1).map((from, i) => {
    let to = cuts[i + 1] as number
    while (to > from && /[\s;,|•·–—-]/.test(text[to - 1] ?? "")) to--
    return { ...b, span: [from, to], lead: b.lead !== null && b.lead[0] === from ? b.lead : null }
  })
}
