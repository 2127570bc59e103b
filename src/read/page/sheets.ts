import type { Span } from "../../base/index.ts"
import type { Block, Page } from "./page.ts"
import type { Signs } from "./signs.ts"

/** Forms filled in one below the other, each of which begins with the name of what it is about ("Medicine: Alpha", "Compound: Beta"): that line heads
 *  the labelled lines below it. Where a page has one alone, it stays a line. Linear in the number of blocks. */
export const withSheets = (page: Page, signs: Signs): Page => {
  const { text, blocks } = page
  const names = blocks.map((b, i) => nameIn(text, b, blocks[i + 1], signs))
  if (names.filter((n) => n !== null).length < 2) return page
  const label = names.map((n, i) => (n === null ? "" : text.slice((blocks[i] as Block).span[0], n[0])))
  const said = label.filter((l) => l !== "")
  // One form is filled in again and again, with one label.
  if (said.some((l) => l.toLowerCase() !== said[0]?.toLowerCase())) return page
  return {
    ...page,
    blocks: blocks.map((b, i) => {
      const span = names[i] ?? null
      return span === null
        ? b
        : { ...b, kind: "heading", level: SHEET, span, cells: [], lead: null, marker: null, header: false }
    }),
  }
}

/** The level of what heads a sheet: that of a heading which is a bold line. */
const SHEET = 7
const LABEL = /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L} ]{1,24}?)\**\s*:\**\s*(?=\S)/u

/** The name behind the label of a substance, where a labelled line follows. */
const nameIn = (text: string, b: Block, next: Block | undefined, signs: Signs): Span | null => {
  if (next === undefined || b.kind === "heading" || b.kind === "property" || b.span[1] - b.span[0] > 80) return null
  if (b.kind === "row" && b.cells.length !== 2) return null
  const words = text.slice(...b.span)
  const m = LABEL.exec(words)
  if (m === null || signs.fieldOf(m[1] ?? "") !== "compound" || signs.amount(words) || /[.;]\s/.test(words)) return null
  const below = LABEL.exec(text.slice(next.span[0], Math.min(next.span[1], next.span[0] + 60)))
  return below === null || signs.fieldOf(below[1] ?? "") === null ? null : [b.span[0] + m[0].length, b.span[1]]
}
