import type { Span } from "../../base/index.ts"
import { readFenced } from "./fenced.ts"
import { type Builder, builder, endLine, lengthOf, put, putInline, since, sourceMap, textBuilt } from "./inline.ts"
import { type Block, block, type Page } from "./page.ts"
import { pageOfRecords } from "./records.ts"
import type { Signs } from "./signs.ts"
import { isHeading, type Line, linesOf } from "./text.ts"
import { tidy } from "./tidy.ts"

/** Takes Markdown apart: front matter, headings, lists, tables and quotes become blocks; the text is what a reader sees. */
export const pageOfMarkdown = (raw: string, signs: Signs): Page => {
  const source = tidy(raw.replace(INDENT, (tabs) => "    ".repeat(tabs.length)))
  // Data that holds a mark of emphasis somewhere is no Markdown.
  const records = /^\s*[[{]|^\s*(?:export|const|module)\b/.test(source) ? pageOfRecords(source, signs) : null
  if (records !== null) return records
  const b = builder()
  const blocks: Block[] = []
  const lines = linesOf(source, 0, source.length)
  let i = frontMatter(source, lines, b, blocks, signs)
  let table = 0
  /** What a tag on a line of its own makes of the line below it: an item (0), or a heading of this level. */
  let opened: number | null = null
  while (i < lines.length) {
    const line = lines[i] as Line
    const words = source.slice(line.start, line.end)
    const tags = TAGS.test(words)
    if (tags) opened = openedBy(words) ?? opened
    const fence = FENCE.test(words) ? closing(source, lines, i) : -1
    if (fence > i + 1) {
      const inside = [(lines[i + 1] as Line).start, (lines[fence] as Line).start] as const
      if (readFenced(source, inside, b, blocks, signs)) {
        i = fence + 1
        continue
      }
    }
    if (line.blank || RULE.test(words) || FENCE.test(words) || tags) i++
    else if (isTableAt(source, lines, i)) i = readTable(source, lines, i, b, blocks, table++)
    else {
      const at = blocks.length
      i = readBlock(source, lines, i, b, blocks, signs)
      const one = blocks[at]
      if (one?.kind === "paragraph" && opened !== null && opened >= 0)
        blocks[at] = opened === 0 ? { ...one, kind: "item" } : { ...one, kind: "heading", level: opened }
    }
  }
  return { text: textBuilt(b), blocks, title: null, lang: langOf(source), sourceOf: sourceMap(b) }
}

/** Tabs in front of an item are how deep it lies. */
const INDENT = /^\t{1,12}(?=(?:[-*+•]|\d{1,3}[.)])\s)/gm

/** The line of the fence that closes the one at `i`, or -1; a block of more lines than this is left as it is. */
const closing = (source: string, lines: readonly Line[], i: number): number => {
  for (let k = i + 1; k < lines.length && k - i <= 2000; k++)
    if (FENCE.test(source.slice((lines[k] as Line).start, (lines[k] as Line).end))) return k
  return -1
}

/** The language that the front matter names. */
const langOf = (source: string): string | null =>
  /^---\n(?:[^\n]*\n){0,60}?(?:lang|language|locale): *["']?([A-Za-z]{2}(?:-[A-Za-z]{2})?)\b/.exec(source)?.[1] ?? null

const RULE = /^(?:[-*_]\s*){3,}$/
const FENCE = /^(?:```|~~~)/
const TAGS = /^(?:<\/?[A-Za-z][^<>]*>\s*)+$/
/** The element that a line of tags leaves open: -1 for any that is neither an item nor a heading. */
const openedBy = (tags: string): number | null => {
  const last = [...tags.matchAll(/<(\/?)(li|h[1-6])\b/gi)].at(-1)
  if (last === undefined) return null
  if (last[1] === "/") return -1
  const name = (last[2] ?? "").toLowerCase()
  return name === "li" ? 0 : Number(name[1])
}
const ATX = /^(#{1,6})\s+(.*)$/
const QUOTE = /^>\s?/
const ITEM = /^(?:[-*+•]|(\d{1,3})[.)])\s+/
const ONLY_EMPHASIS = /^(\*\*|__)(?:(?!\1).)+\1:?$/
const BOLD_LABEL = /^\*\*[^*]{2,40}(?::\*\*|\*\*\s?:)/
const LABELLED = /^\p{Lu}[^:.|]{1,40}:\s/u
/** "Alpha-7 – 250 mcg": a name, a dash and a number. */
const DASHED = /^[\p{Lu}][\p{L}\p{N} +()/-]{1,40}?\s+[–—-]\s+~?\d/u
const DELIMITER = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

/** Puts one block's characters on a line of its own and notes it. */
const add = (
  source: string,
  b: Builder,
  blocks: Block[],
  from: number,
  to: number,
  kind: Block["kind"],
  level: number,
  marker: string | null = null,
): void => {
  const start = lengthOf(b)
  const lead = putInline(b, source, from, to)
  if (since(b, start).trim() === "") return
  blocks.push(block(kind, level, [start, lengthOf(b)], { lead, marker }))
  endLine(b, to)
}

/** `key: value` lines between two rules at the very top. */
const frontMatter = (source: string, lines: readonly Line[], b: Builder, blocks: Block[], signs: Signs): number => {
  const at = (i: number) => source.slice(lines[i]?.start, lines[i]?.end)
  if (at(0) !== "---") return 0
  let stop = 1
  while (stop < lines.length && at(stop) !== "---" && stop < 400) stop++
  if (at(stop) !== "---") return 0
  const lists: Block[] = []
  for (let i = 1; i < stop; i++) {
    const line = lines[i] as Line
    const m = /^([A-Za-z][\w-]*):\s*(["']?)(.*?)\2$/.exec(at(i))
    if (m === null || m[3] === "" || source[line.start - 1] === " ") continue
    const start = lengthOf(b)
    put(b, `${m[1]}: `, line.start)
    put(b, m[3] ?? "", source.indexOf(m[3] ?? "", line.start + (m[1]?.length ?? 0)))
    blocks.push(block("property", 0, [start, lengthOf(b)]))
    lists.push(...listIn(since(b, start), start, signs))
    endLine(b, line.end)
  }
  blocks.push(...lists)
  return stop + 1
}

/** `dosage_levels: ["Weeks 1–4: 2 mg weekly", …]`: a list of doses among the properties is a section of its own. */
const listIn = (property: string, start: number, signs: Signs): readonly Block[] => {
  const key = /^([A-Za-z][\w-]*): \[/.exec(property)?.[1]
  if (key === undefined || signs.topicOf(key.replace(/[_-]/g, " ")) !== "dosing") return []
  const items = [...property.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((m): Block => {
    const at = start + m.index + 1
    return block("item", 0, [at, at + m[0].length - 2])
  })
  return items.length < 2 ? [] : [block("heading", 2, [start, start + key.length]), ...items]
}

const readBlock = (
  source: string,
  lines: readonly Line[],
  i: number,
  b: Builder,
  blocks: Block[],
  signs: Signs,
): number => {
  const line = lines[i] as Line
  let from = line.start
  const quoted = QUOTE.exec(source.slice(from, line.end))
  if (quoted) from += quoted[0].length
  const words = source.slice(from, line.end)
  if (words.trim() === "") return i + 1
  const heading = ATX.exec(words)
  if (heading) {
    const start = from + words.indexOf(heading[2] ?? "", heading[1]?.length ?? 0)
    add(source, b, blocks, start, start + (heading[2]?.length ?? 0), "heading", heading[1]?.length ?? 1)
    return i + 1
  }
  if (ONLY_EMPHASIS.test(words)) {
    add(source, b, blocks, from, line.end, "heading", 7)
    return i + 1
  }
  const item = ITEM.exec(words)
  const last = lastLine(source, lines, i, signs)
  const to = (lines[last] as Line).end
  if (item) {
    const indent = line.start - (source.lastIndexOf("\n", line.start - 1) + 1)
    add(source, b, blocks, from + item[0].length, to, "item", indent >> 1, item[1] ?? null)
  } else if (blocks.length === 0 && last === i && words.length < 100 && !/[.!?]$/.test(words)) {
    add(source, b, blocks, from, to, "heading", 1)
  } else if (last === i && !quoted && isHeading(words, false, true, false, signs) && !/^[*_[]/.test(words)) {
    add(source, b, blocks, from, to, "heading", 6)
  } else add(source, b, blocks, from, to, "paragraph", 0)
  return last + 1
}

/** The last line of a paragraph or item: soft-wrapped lines belong to it. */
const lastLine = (source: string, lines: readonly Line[], i: number, signs: Signs): number => {
  let last = i
  for (let k = i + 1; k < lines.length; k++) {
    const next = lines[k] as Line
    const words = source.slice(next.start, next.end)
    if (next.blank || ATX.test(words) || ITEM.test(words) || QUOTE.test(words) || FENCE.test(words) || RULE.test(words))
      break
    if (words.startsWith("|") || TAGS.test(words) || ONLY_EMPHASIS.test(words)) break
    if (LABELLED.test(words) && LABELLED.test(source.slice((lines[i] as Line).start, (lines[i] as Line).end))) break
    if (beginsWithField(words, signs) || signs.step(words)) break
    if (source.startsWith("  ", (lines[k - 1] as Line).end)) break
    if (DASHED.test(words) && DASHED.test(source.slice((lines[i] as Line).start, (lines[i] as Line).end))) break
    // A line that begins with a bold label is a line of its own.
    if (BOLD_LABEL.test(words)) break
    if (
      /^\*\*[^*]{2,60}\*\*/.test(words) &&
      /^\*\*/.test(source.slice((lines[i] as Line).start, (lines[i] as Line).start + 2))
    )
      break
    last = k
  }
  return last
}

/** "Dosage: …", "**Cycle:** …": a label of the dosing language begins a line of its own. */
const beginsWithField = (words: string, signs: Signs): boolean => {
  const m = /^\**(\p{Lu}[\p{L} /-]{2,30}?)\**\s*:/u.exec(words)
  return m?.[1] !== undefined && signs.fieldOf(m[1]) !== null
}

const isTableAt = (source: string, lines: readonly Line[], i: number): boolean => {
  const here = lines[i] as Line
  const next = lines[i + 1]
  return (
    next !== undefined &&
    source.slice(here.start, here.end).includes("|") &&
    next.end - next.start < 4000 &&
    source.slice(next.start, next.start + 1).match(/[|:-]/) !== null &&
    DELIMITER.test(source.slice(next.start, next.end))
  )
}

const readTable = (
  source: string,
  lines: readonly Line[],
  first: number,
  b: Builder,
  blocks: Block[],
  table: number,
): number => {
  let i = first
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.blank || !source.slice(line.start, line.end).includes("|")) break
    if (i === first + 1) continue
    const start = lengthOf(b)
    const cells: Span[] = []
    for (const [from, to] of cellsOf(source, line)) {
      if (cells.length > 0) put(b, " | ", from)
      const at = lengthOf(b)
      putInline(b, source, from, to)
      cells.push([at, lengthOf(b)])
    }
    blocks.push(block("row", 0, [start, lengthOf(b)], { cells, table, header: i === first }))
    endLine(b, line.end)
  }
  return i
}

const cellsOf = (source: string, line: Line): Span[] => {
  const cells: Span[] = []
  let from = source[line.start] === "|" ? line.start + 1 : line.start
  for (let i = from; i <= line.end; i++) {
    if (i < line.end && (source[i] !== "|" || source[i - 1] === "\\")) continue
    if (i === line.end && from >= line.end && cells.length > 0) break
    let a = from
    let z = i
    while (a < z && source[a] === " ") a++
    while (z > a && source[z - 1] === " ") z--
    cells.push([a, z])
    from = i + 1
  }
  return cells
}
