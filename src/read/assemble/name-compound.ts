import type { Mention } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"
import { type Draft, found } from "./draft.ts"
import { looksLikeCompound, sameName, withoutGloss } from "./names.ts"
import type { Part } from "./outline.ts"
import { isPartners } from "./partner.ts"
import type { Finder } from "./work.ts"

/** The compound of a regimen: its own, that of the heading above it, or the page's only one. */
export const nameCompound = (
  t: Tokens,
  d: Draft,
  part: Part,
  compounds: readonly Mention[],
  known: readonly string[],
  find: Finder,
): void => {
  if (d.compound !== null) return
  const only = compounds[0]
  if (only !== undefined && compounds.length === 1 && isPartners(t, d, only)) return
  for (let p: Part | null = part; p !== null && p.heading !== null; p = p.parent) {
    const title = withoutGloss(p.title)
    const mine =
      compounds.length === 1
        ? compounds.some((c) => sameName(c.value, title))
        : looksLikeCompound(p.title, known) && p.level > 1
    const same = compounds.find((c) => sameName(c.value, title))
    if (mine && same !== undefined) {
      d.compound = found(same.value, same.span, "compound/page")
      return
    }
    const inside = mine ? knownInside(title, find) : null
    if (mine && inside !== null) {
      const at = p.heading.span[0] + t.text.slice(...p.heading.span).indexOf(inside)
      d.compound = found(inside, [at, at + inside.length], "compound/heading")
      return
    }
    if (mine) {
      // A heading may begin with a number or a picture.
      const at = p.heading.span[0] + Math.max(0, t.text.slice(p.heading.span[0], p.heading.span[1]).indexOf(title))
      d.compound = found(title, [at, at + title.length], "compound/heading")
      return
    }
  }
  if (compounds.length === 1 && only !== undefined) d.compound = found(only.value, only.span, "compound/page")
}

/** "What is Alpha": the one known name in a heading that is a question. */
const knownInside = (title: string, find: Finder): string | null => {
  if (!/^(?:what|how|why|when|about|understanding|taking|using|introduc\w+|an? )\b/i.test(title)) return null
  const all = find(title)
  const n = all[0]
  return n !== undefined && all.every((o) => o.id === n.id) ? title.slice(n.start, n.end) : null
}
