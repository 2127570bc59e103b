import type { Span } from "../../../base/index.ts"
import { HEADS_PARTNERS, NO_HEAD, NO_WARNING, NOT_ITSELF, NOT_TOGETHER } from "../../en/words/partners.ts"
import type { Tokens } from "../../engine/tokens.ts"
import type { Block } from "../../page/page.ts"
import { sentenceEnd, sentenceStart } from "../meant.ts"
import type { Part } from "../outline.ts"
import type { Finder } from "../work.ts"
import { toldIn } from "./told.ts"

/** A partner where the page has it: `part` and `row` are the section and the row of a table it stands in. */
export type Partner = {
  readonly value: string
  readonly span: Span
  readonly beside: readonly string[]
  readonly part: Part
  readonly row: Span | null
  /** The whole line, cell or heading it stands in. */
  readonly line: Span
  /** One of a list, whose members the page does not bid to take with each other. */
  readonly listed: boolean
}

/** Whether a heading, a label or the head of a row or column is about what goes along. */
export const headsPartners = (words: string): boolean =>
  words.length <= 60 && HEADS_PARTNERS.test(words) && !NO_HEAD.test(words)

/** The partners that a part of the page names: in sentences, under a heading or a label about them, and in rows and columns headed so. */
export const partnersOf = (
  t: Tokens,
  part: Part,
  find: Finder,
  only: "all" | "permitted" = "all",
): readonly Partner[] => {
  const { text } = t
  const here = (span: Span, line: Span, row: Span | null, beside: readonly string[] | null): Partner => ({
    value: text.slice(...span),
    span,
    beside: beside ?? [],
    part,
    row,
    line,
    listed: beside === null,
  })
  const told = (span: Span, row: Span | null): readonly Partner[] => {
    const words = text.slice(...span)
    return toldIn(words, find, only === "permitted").map(({ name: n, beside }) =>
      here(
        [span[0] + n.start, span[0] + n.end],
        span,
        row,
        beside.map((b) => words.slice(b.start, b.end)),
      ),
    )
  }
  const listed = (span: Span, row: Span | null): readonly Partner[] =>
    listedIn(text, span, find).map((s) => here(s, span, row, null))
  const about = isAbout(part)
  const { heading } = part
  const out: Partner[] = heading === null ? [] : [...told(heading.span, null)]
  if (heading !== null && part.parent !== null && isAbout(part.parent))
    out.push(...opening(text, heading.span, find).map((s) => here(s, heading.span, null, null)))
  if (only === "permitted") return [...out, ...part.blocks.flatMap((b) => told(b.span, null))]
  let under = about
  for (let i = 0; i < part.blocks.length; i++) {
    const b = part.blocks[i] as Block
    if (b.kind === "row") {
      const end = endOfTable(part.blocks, i)
      const rows = part.blocks.slice(i, end)
      for (const [row, cell] of headedCells(text, rows)) out.push(...listed(cell, row.span))
      for (const row of rows) {
        for (const cell of row.cells) out.push(...told(cell, row.span))
        if (under && !row.header && row.cells[0] !== undefined)
          out.push(...opening(text, row.cells[0], find).map((s) => here(s, row.span, row.span, null)))
      }
      i = end - 1
      continue
    }
    out.push(...told(b.span, null))
    const label = labelOver(text, b)
    if (label !== null) {
      out.push(...listed([label, b.span[1]], null))
      under = label >= b.span[1] || about
      continue
    }
    if (!under) continue
    out.push(...inLine(text, b.span, find).map((s) => here(s, b.span, null, null)))
    if (b.kind !== "item") under = about
  }
  return out
}

const isAbout = (part: Part): boolean => part.heading !== null && headsPartners(part.title)

const endOfTable = (blocks: readonly Block[], from: number): number => {
  let end = from + 1
  while (blocks[end]?.kind === "row" && blocks[end]?.table === blocks[from]?.table) end++
  return end
}

/** Where the words behind a label about partners begin; the end of the block where it is the label alone. */
const labelOver = (text: string, b: Block): number | null => {
  const words = text.slice(b.span[0], Math.min(b.span[1], b.span[0] + 64))
  const mark = /^(.{3,48}?)\s*(?::|=|→|->|\s[–—-](?=\s)|\||$)/u.exec(words)
  if (mark === null || !headsPartners(mark[1] ?? "")) return null
  if (mark[0].length === words.length && words.length === b.span[1] - b.span[0]) return b.span[1]
  return b.span[0] + mark[0].length
}

/** The cells that stand beside such a label in their row, or below such a head. */
const headedCells = (text: string, rows: readonly Block[]): readonly (readonly [Block, Span])[] => {
  const head = rows[0]
  const columns = (head?.cells ?? []).map((c) => headsPartners(text.slice(...c)))
  // A key beside its value is no head of what stands below it.
  const below = columns.length > 2 || head?.header === true || !columns[0]
  return rows.flatMap((row, k) =>
    row.cells.flatMap((cell, i): readonly (readonly [Block, Span])[] =>
      (k > 0 && below && columns[i] === true) ||
      (i > 0 && row.cells[0] !== undefined && headsPartners(text.slice(...row.cells[0])) && !columns[i])
        ? [[row, cell]]
        : [],
    ),
  )
}

/** Every known name of a list of partners, but for what its sentence warns of. */
const listedIn = (text: string, span: Span, find: Finder): readonly Span[] => {
  const words = text.slice(...span)
  return find(words).flatMap((n): readonly Span[] => {
    const sentence = words.slice(sentenceStart(words, n.start), sentenceEnd(words, n.end)).replace(NO_WARNING, " ")
    return NOT_TOGETHER.test(sentence) || NOT_ITSELF.test(words.slice(n.end, n.end + 20))
      ? []
      : [[span[0] + n.start, span[0] + n.end]]
  })
}

/** The names of a line of a list: all of a few words, up to the mark behind which it says more of them; else the one it begins with. */
const inLine = (text: string, span: Span, find: Finder): readonly Span[] => {
  const words = text.slice(...span)
  const mark = /\s*(?::\s|→|->|\s[–—-]{1,2}\s|\.\s)/u.exec(words)?.index ?? words.length
  const names = listedIn(text, [span[0], span[0] + mark], find)
  if (names.length > 0 && words.slice(0, mark).split(/\s+/).length <= 12) return names
  return opening(text, span, find)
}

/** The name that a line begins with. */
const opening = (text: string, span: Span, find: Finder): readonly Span[] =>
  listedIn(text, span, find)
    .slice(0, 1)
    .filter(([at]) => at - span[0] <= OPENS && !/[\p{L}\p{N}]{4}/u.test(text.slice(span[0], at)))

/** A number, a mark and the like may stand before a name that opens a line. */
const OPENS = 8
