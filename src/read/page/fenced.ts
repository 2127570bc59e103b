import { type Builder, endLine, lengthOf, put } from "./inline.ts"
import type { Block } from "./page.ts"
import { pageOfRecords } from "./records.ts"
import type { Signs } from "./signs.ts"

/** What stands between two fences, where it is data about regimens, as sections below the heading it stands under; false where it is anything else
 *  and nothing was put down. */
export const readFenced = (
  source: string,
  [from, to]: readonly [number, number],
  b: Builder,
  blocks: Block[],
  signs: Signs,
): boolean => {
  const page = pageOfRecords(source.slice(from, to), signs)
  if (page === null) return false
  const start = lengthOf(b)
  put(b, page.text, from)
  endLine(b, to)
  const above = blocks.findLast((x) => x.kind === "heading")?.level ?? 1
  const moved = (span: Block["span"]): Block["span"] => [span[0] + start, span[1] + start]
  for (const x of page.blocks)
    blocks.push({
      ...x,
      level: x.kind === "heading" ? Math.min(6, above + x.level - 1) : x.level,
      span: moved(x.span),
      lead: x.lead === null ? null : moved(x.lead),
      cells: x.cells.map(moved),
    })
  return true
}
