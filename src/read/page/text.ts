import { columnsIn, markColumns, ruled, tabbed } from "./columns.ts"
import { type Block, block, type Page } from "./page.ts"
import { pageOfRecords } from "./records.ts"
import { pageOfSeparated } from "./separated.ts"
import type { Signs } from "./signs.ts"
import { tidy } from "./tidy.ts"

/** Takes plain text apart: every line is a block, wrapped lines are joined, short lines that introduce others are headings. */
export const pageOfText = (raw: string, signs: Signs): Page => {
  const text = tabbed(tidy(markColumns(raw)))
  return (
    pageOfRecords(text, signs) ??
    pageOfSeparated(text) ?? {
      text,
      blocks: textBlocks(text, linesOf(text, 0, text.length), signs),
      title: null,
      lang: null,
      sourceOf: (at) => at,
    }
  )
}

/** A line without its indent and trailing space. `blank` lines are kept, because they end paragraphs. */
export type Line = { readonly start: number; readonly end: number; readonly blank: boolean }

export const linesOf = (text: string, from: number, to: number): Line[] => {
  const lines: Line[] = []
  for (let at = from; at <= to; ) {
    const stop = text.indexOf("\n", at)
    const end = stop < 0 || stop > to ? to : stop
    let a = at
    let z = end
    while (a < z && text[a] === " ") a++
    while (z > a && text[z - 1] === " ") z--
    lines.push({ start: a, end: z, blank: a >= z })
    at = end + 1
  }
  return lines
}

const BULLET = /^(?:[-*•·▪◦‣–—]|\d{1,2}[.)])\s+/
const ORDERED = /^(\d{1,2})[.)]\s+/

/** The blocks of plain lines. */
export const textBlocks = (text: string, lines: readonly Line[], signs: Signs): Block[] => {
  const blocks: Block[] = []
  let table = -1
  let rows = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (rows && ruled(text.slice(line.start, line.end)) && !line.blank) continue
    const cells = line.blank ? [] : columnsIn(text, [line.start, line.end])
    if (cells.length > 0 && !rows) table++
    rows = cells.length > 0
    if (rows) blocks.push(block("row", 0, [line.start, line.end], { cells, table }))
    if (line.blank || rows) continue
    const words = text.slice(line.start, line.end)
    if (signs.navigation(words)) continue
    const next = lines[i + 1]
    const alone = (lines[i - 1]?.blank ?? true) && (next?.blank ?? true)
    const ordered = ORDERED.exec(words)
    const bullet = BULLET.exec(words)
    const introduces = next !== undefined && !next.blank
    const over =
      introduces && ((lines[i - 1]?.blank ?? true) || NUMBERED.test(words)) && words.length <= 60 && speaks(text, next)
    if (isHeading(words, ordered !== null, alone || (over && !bullet), introduces && labelled(text, next), signs)) {
      const start = line.start + (ordered?.[0].length ?? 0)
      blocks.push(block("heading", ordered ? 4 : 3, [start, line.end], { marker: ordered?.[1] ?? null }))
    } else if (bullet) {
      blocks.push(
        block("item", 0, [line.start + bullet[0].length, wrapEnd(text, lines, i)], { marker: ordered?.[1] ?? null }),
      )
      i = wrapped(text, lines, i)
    } else {
      const last = wrapped(text, lines, i)
      blocks.push(block("paragraph", 0, [line.start, (lines[last] as Line).end]))
      i = last
    }
  }
  return titled(blocks)
}

/** The first heading of a page is its title. */
const titled = (blocks: Block[]): Block[] => {
  const first = blocks.findIndex((b) => b.kind === "heading")
  const title = blocks[first]
  if (title === undefined || first > 1 || title.marker !== null) return blocks
  return blocks.map((b, i) => (i === first ? { ...b, level: 1 } : b))
}

/** "4.2 Posology" is numbered as the sections of a document are. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})+\s+\p{Lu}/u

/** A line of prose: long enough, and ended like a sentence. */
const speaks = (text: string, line: Line): boolean =>
  line.end - line.start >= 40 && /[.!?]$/.test(text.slice(line.end - 1, line.end))

const labelled = (text: string, line: Line): boolean =>
  /^(?:[-*•]\s+)?(?:\*\*)?[\p{Lu}][\p{L} /&-]{2,30}:(?:\*\*)?\s/u.test(text.slice(line.start, line.end))

/** A heading in plain text: short, begins like a title, ends like one, and either stands alone, is numbered, or introduces labelled lines. */
export const isHeading = (
  words: string,
  ordered: boolean,
  alone: boolean,
  introduces: boolean,
  signs: Signs,
): boolean => {
  if (words.length > 80 || /[.,;:!"”]$/.test(words) || !/^[\p{Lu}\d]/u.test(words) || signs.rhythm(words)) return false
  const counted = introduces && signs.counted(words)
  if ((!counted && /^\p{Lu}[^:]{0,30}:\s/u.test(words)) || signs.priced(words)) return false
  if (signs.amount(words)) return false
  if (ordered) return introduces
  const title = words.split(/\s+/).length <= 12
  return title && (alone || introduces || signs.heads(words))
}

/** The last line of a paragraph that was wrapped by hand: full lines that end without a stop and go on in lower case. */
const wrapped = (text: string, lines: readonly Line[], i: number): number => {
  let last = i
  for (;;) {
    const here = lines[last]
    const next = lines[last + 1]
    if (here === undefined || next === undefined || next.blank || here.end - here.start < 50) return last
    if (columnsIn(text, [next.start, next.end]).length > 0) return last
    if (/[.:!?]$/.test(text.slice(here.end - 1, here.end)) || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 1)))
      return last
    last++
  }
}
const wrapEnd = (text: string, lines: readonly Line[], i: number): number =>
  (lines[wrapped(text, lines, i)] as Line).end
