import type { Block, Page } from "./page.ts"
import type { Signs } from "./signs.ts"

/** Short lines that head the list or the labelled lines below them become headings, whatever the page marks them with: a colon, emphasis, a number,
 *  or the item of an outer list. Blocks come in page order; linear in their number. */
export const withSubheads = (page: Page, signs: Signs): Page => ({
  ...page,
  blocks: ranked(page.text, heads(page.text, page.blocks, signs)),
})

const LONGEST = 64

/** A few words, spelled as titles are, that state nothing themselves. */
const isTitle = (words: string, signs: Signs): boolean => {
  if (words.length > LONGEST || signs.amount(words) || /[.!?;|]/.test(words) || !/^[\p{Lu}\d]/u.test(words))
    return false
  const bare = words
    .replace(/\([^()]*\)/g, " ")
    .trim()
    .split(/\s+/)
  return bare.length <= 3 || (bare.length <= 9 && bare.every((w) => signs.small(w) || !/^\p{Ll}/u.test(w)))
}

const colon = /\s*:\s*$/

/** The title a block is, or null. A label of the dosing language ("Dosage:") is a label, and heads nothing. */
const titleIn = (text: string, b: Block, signs: Signs): string | null => {
  if (b.span[1] - b.span[0] > LONGEST) return null
  const words = text.slice(b.span[0], b.span[1]).trim()
  const bare = words.replace(colon, "")
  const marked = bare !== words || (b.lead !== null && b.lead[1] >= b.span[0] + bare.length)
  return marked && isTitle(bare, signs) && signs.fieldOf(bare) === null ? bare : null
}

/** "Dosage: 300 mcg", "Dose – 2 mg": a line that begins with a label for an amount. */
const dosed = (text: string, b: Block | undefined, signs: Signs): boolean => {
  if (b === undefined || b.kind === "heading" || b.kind === "row" || b.kind === "property") return false
  const m = /^(\p{L}[^:–—]{2,30}?)\s*(?::|\s[–—-]\s)/u.exec(text.slice(b.span[0], Math.min(b.span[1], b.span[0] + 48)))
  return m?.[1] !== undefined && signs.fieldOf(m[1]) === "dose"
}

const heads = (text: string, blocks: readonly Block[], signs: Signs): readonly Block[] => {
  const out = [...blocks]
  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i] as Block
    const next = blocks[i + 1]
    if (next === undefined) continue
    if (b.kind === "paragraph" && next.kind === "item" && titleIn(text, b, signs) !== null) out[i] = heading(b)
    else if (b.kind === "item" && (blocks[i - 1]?.kind !== "item" || blocks[i - 1]?.level !== b.level))
      i = outline(text, blocks, i, out, signs)
    else if (
      b.kind === "paragraph" &&
      dosed(text, next, signs) &&
      isTitle(text.slice(...b.span).replace(colon, ""), signs)
    )
      if (signs.fieldOf(text.slice(...b.span).replace(colon, "")) === null) out[i] = heading(b)
  }
  return out
}

const heading = (b: Block): Block => ({ ...b, kind: "heading", level: 7, lead: null })

/** A list all of whose outer items are titles with a list, or labelled lines, of their own below them, is a run of sections. Returns where it ends. */
const outline = (text: string, blocks: readonly Block[], from: number, out: Block[], signs: Signs): number => {
  const level = (blocks[from] as Block).level
  const tops: number[] = []
  let end = from
  let fits = true
  for (; end < blocks.length; end++) {
    const b = blocks[end] as Block
    const inner =
      (b.kind === "item" && b.level > level) || (b.kind === "paragraph" && tops.length > 0 && labelled(text, b))
    if (b.kind === "item" && b.level === level) {
      const next = blocks[end + 1]
      const below = next !== undefined && ((next.kind === "item" && next.level > level) || dosed(text, next, signs))
      const words = text.slice(...b.span).replace(colon, "")
      const named =
        titleIn(text, b, signs) !== null ||
        (b.marker !== null && isTitle(words, signs) && signs.fieldOf(words) === null)
      if (!below || !named) fits = false
      tops.push(end)
    } else if (inner) {
      if (regimen(text, b, signs)) fits = false
    } else break
    if (!fits && tops.length === 1 && b.level === level && !(blocks[end + 1]?.kind === "item")) break
  }
  if (fits) for (const k of tops) out[k] = heading(blocks[k] as Block)
  return Math.max(from, end - 1)
}

/** "Alpha-7 (50 mcg daily)", "Beta: 2 mg": an inner item that names a substance of its own makes the outer one a group of regimens. */
const regimen = (text: string, b: Block, signs: Signs): boolean => {
  const words = text.slice(b.span[0], Math.min(b.span[1], b.span[0] + 160))
  if (!signs.amount(words)) return false
  const lead = b.lead !== null && b.lead[0] === b.span[0] ? text.slice(...b.lead) : null
  const name = lead ?? /^(\p{Lu}[\p{L}\p{N} +-]{1,40}?)\s*(?:\(|:|[–—-]\s)\s*~?\d/u.exec(words)?.[1] ?? null
  return name !== null && !signs.amount(name) && signs.fieldOf(name.replace(colon, "")) === null
}

const labelled = (text: string, b: Block): boolean =>
  /^\p{Lu}[^:.|]{1,40}:\s/u.test(text.slice(b.span[0], Math.min(b.span[1], b.span[0] + 60)))

/** Of emphasised lines that head, one right above another heads what the other heads too; so do the others marked like it. */
const ranked = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const ends = (b: Block): boolean => text[b.span[1] - 1] === ":"
  const above = (b: Block, i: number): boolean => {
    const next = blocks[i + 1]
    return b.kind === "heading" && b.level === 7 && next?.kind === "heading" && next.level === 7 && !ends(b)
  }
  const told = blocks.some((b, i) => above(b, i) && ends(blocks[i + 1] as Block))
  return blocks.map((b, i) =>
    above(b, i) || (told && b.kind === "heading" && b.level === 7 && !ends(b)) ? { ...b, level: 6 } : b,
  )
}
