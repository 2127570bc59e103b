import type { Span } from "../../base/index.ts"
import { builder, endLine, lengthOf, put, sourceMap, textBuilt } from "./inline.ts"
import { type Block, block, type Page } from "./page.ts"

const FEWEST = 3

/** A text that is one table of values between commas or tabs, as rows; null where it is not. Quoted cells may hold the mark and line breaks. */
export const pageOfSeparated = (text: string): Page | null => {
  const first = text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"))
  const mark = first.split("\t").length >= FEWEST ? "\t" : first.split(",").length > FEWEST ? "," : null
  if (mark === null || /^\s*[#<|>*-]/.test(first)) return null
  const records = recordsOf(text, mark)
  const head = records[0]
  if (head === undefined || records.length < FEWEST || head.some(([a, z]) => a === z || z - a > 60)) return null
  const even = records.filter((r) => r.length === head.length).length
  if (even * 10 < records.length * 8) return null
  // A mark glued to the number behind it would be taken for a part of it.
  const b = builder()
  const blocks = records.map((record, i): Block => {
    const start = lengthOf(b)
    const cells = record.map(([from, to], k): Span => {
      if (k > 0) put(b, " | ", from)
      const at = lengthOf(b)
      put(b, text.slice(from, to).replace(/\s/g, " "), from)
      return [at, lengthOf(b)]
    })
    const row = block("row", 0, [start, lengthOf(b)], { cells, table: 0, header: i === 0 })
    endLine(b, record.at(-1)?.[1] ?? 0)
    return row
  })
  return { text: textBuilt(b), blocks, title: null, lang: null, sourceOf: sourceMap(b) }
}

/** The cells of every record, without the quotes around them. */
const recordsOf = (text: string, mark: string): Span[][] => {
  const records: Span[][] = []
  let cells: Span[] = []
  let from = 0
  let quoted = false
  for (let i = 0; i <= text.length; i++) {
    const c = text[i]
    if (c === '"') quoted = !quoted
    if (i < text.length && (quoted || (c !== mark && c !== "\n"))) continue
    let [a, z] = [from, i]
    while (a < z && /[\s"]/.test(text[a] ?? "")) a++
    while (z > a && /[\s"]/.test(text[z - 1] ?? "")) z--
    cells.push([a, z])
    from = i + 1
    if (c === mark) continue
    if (cells.some(([x, y]) => y > x)) records.push(cells)
    cells = []
  }
  return records
}
