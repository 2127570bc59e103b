import { type Topic, topicOf } from "../en/words/topics.ts"
import type { Block, Page } from "../page/page.ts"

/** A heading with what stands under it up to the next heading. */
export type Part = {
  readonly heading: Block | null
  readonly title: string
  readonly level: number
  /** Its own topic, or the one it takes over from the part it stands in. */
  readonly topic: Topic
  readonly parent: Part | null
  readonly blocks: Block[]
  readonly children: Part[]
}

/** A heading's words without the colon, emoji or number around them; those of a key ("howToTake", "dose_range") apart. */
export const titleOf = (text: string): string =>
  (/^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(text) ? text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ") : text)
    .replace(/^[^\p{L}\p{N}(]+/u, "")
    .replace(/^(?:q|question)\s?\d*\s?[:.)]\s+/i, "")
    .replace(/[\s:–—-]+$/, "")
    .replace(/(?<=\p{L})_(?=\p{L})/gu, " ")
    .trim()

/** "Alpha research guide" over a page: what stands below it says what it is about. */
const GUIDE = /\bresearch (?:guide|overview|profile|chemicals?|peptides?|compounds?)\b/i

/** The page as parts, in page order. The first one holds what stands above all headings. */
export const outlineOf = (page: Page): readonly Part[] => {
  const top: Part = { heading: null, title: "", level: 0, topic: "other", parent: null, blocks: [], children: [] }
  const parts: Part[] = [top]
  let here = top
  for (const b of page.blocks) {
    if (b.kind !== "heading") {
      here.blocks.push(b)
      continue
    }
    let parent: Part = here
    while (parent.level >= b.level && parent.parent !== null) parent = parent.parent
    const title = titleOf(page.text.slice(b.span[0], b.span[1]))
    const named = topicOf(title)
    // A page called "… at a glance" is no list of products, and a "research guide" no part about studies.
    const own = b.level === 1 && (named === "specification" || GUIDE.test(title)) ? "other" : named
    const kept = parent.topic === "faq" || parent.topic === "references"
    const topic = kept || (own === "other" && parent.level > 0) ? parent.topic : own
    here = { heading: b, title, level: b.level, topic, parent, blocks: [], children: [] }
    parent.children.push(here)
    parts.push(here)
  }
  return titleAlone(parts)
}

/** "Alpha dosage" over a whole page with a section "Dose" of its own says nothing of its other sections. */
const titleAlone = (parts: readonly Part[]): readonly Part[] => {
  const title = parts.find((p) => p.level === 1)
  if (title === undefined || title.topic !== "dosing") return parts
  if (!parts.some((p) => p.level > 1 && p.parent === title && topicOf(p.title) === "dosing")) return parts
  const plain = new Map<Part, Part>()
  return parts.map((p) => {
    const parent = p.parent === null ? null : (plain.get(p.parent) ?? p.parent)
    const own =
      p.level > 1 && topicOf(p.title) === "other" && parent !== null && (parent === title || parent.topic === "other")
        ? "other"
        : p.topic
    const now = own === p.topic && parent === p.parent ? p : { ...p, topic: own, parent }
    plain.set(p, now)
    return now
  })
}
