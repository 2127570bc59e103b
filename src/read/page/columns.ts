import type { Span } from "../../base/index.ts"
import { inPlace, type Laid } from "./in-place.ts"

/** Stands for a tab that parts two cells while a text is brought to one form. */
const CELL = "\ue000"
/** What a page's own character of that code becomes: an unknown mark, which ends no number. */
const UNKNOWN = "\ufffd"

/** A text in which tabs, bars between cells, dots that lead from a name to its amount, and runs of spaces that stand in columns, are kept apart from
 *  other white space, so that `columnsIn` finds them. */
export const markColumns = (page: string): string => {
  const raw = page.replaceAll(CELL, UNKNOWN)
  if (!/\t| {3}|\.{4}|(?:\. ){4}|\|/.test(raw)) return raw
  const lines = raw.replace(/\r\n?/g, "\n").split("\n")
  led(lines)
  parted(lines, BARS, 3)
  parted(lines, TABS, 2)
  placed(lines)
  return lines.join("\n")
}

const TABS = /[ ]*\t[ ]*/g
const BARS = /[ ]*\|[ ]*/g
/** "Alpha ........ 200 mg daily". */
const LEADERS = /(?<=[\p{L}\p{N})\]%+]) ?(?:\.{4,}|(?:\. ){4,}\.?)[ .]*(?=[\p{L}\p{N}~<>(])/u
/** A line drawn between the head of a table and its rows. */
export const ruled = (line: string): boolean => /^[\s|+:=_~*–—-]*[=_–—-]{3}[\s|+:=_~*–—-]*$/.test(line)

/** Dots that lead from one to the other are as good as a tab where two lines have them. */
const led = (lines: string[]): void => {
  const dotted = lines.flatMap((l, i) => (LEADERS.test(l) ? [i] : []))
  if (dotted.length < 2) return
  for (const i of dotted) lines[i] = (lines[i] ?? "").trim().replace(LEADERS, CELL)
}

/** Lines below one another that a mark parts into as many cells. */
const parted = (lines: string[], mark: RegExp, fewest: number): void => {
  const cells = lines.map((l) => cellsOf(l, mark))
  for (let i = 0; i < lines.length; i++) {
    const first = cells[i] as number
    if (first < 2) continue
    let end = i
    let rows = 1
    for (let k = i + 1; k < lines.length; k++) {
      if (ruled(lines[k] as string)) continue
      if (!near(cells[k] as number, first)) break
      end = k
      rows++
    }
    if (rows >= (first > 2 ? fewest : 3))
      for (let k = i; k <= end; k++)
        if (!ruled(lines[k] as string))
          lines[k] = bare(lines[k] as string, mark)
            .trim()
            .replaceAll(mark, CELL)
    i = end
  }
}

/** Up to so many characters a cell of such a table holds; what is longer is prose with odd spaces. */
const LONGEST = 160

/** A line without the bars at its ends. */
const bare = (line: string, mark: RegExp): string =>
  mark === BARS ? line.trim().replace(/^\|/, "").replace(/\|$/, "") : line

const cellsOf = (line: string, mark: RegExp): number => {
  // Bars within a line part what it says of one regimen.
  if (ruled(line) || (mark === BARS && !line.trimStart().startsWith("|"))) return 0
  const cells = bare(line, mark).trim().split(mark)
  return cells.length < 2 || cells.some((c) => c.length > LONGEST) ? 0 : cells.length
}

/** The rows of a table have as many cells, but for one that was left empty at its end. */
const near = (here: number, first: number): boolean => here >= 2 && (here === first || here === first - 1)

/** Cells that only spaces part belong to the column they stand under, so that one that was left empty stays so. */
const placed = (lines: string[]): void => {
  const laid = lines.map((l) => (l.includes(CELL) || l.includes("\t") ? [] : cellsAt(l)))
  for (let i = 0; i < lines.length; i++) {
    if ((laid[i] as Laid).length < 2) continue
    let end = i
    for (let k = i + 1; k < lines.length && ((laid[k] as Laid).length >= 2 || ruled(lines[k] as string)); k++)
      if ((laid[k] as Laid).length >= 2) end = k
    for (const [k, cells] of inPlace(laid.slice(i, end + 1)).entries())
      if (cells !== null) lines[i + k] = cells.join(CELL)
    i = end
  }
}

/** The cells of a line between spaces that no writer of prose puts in a row, with the places where they begin. */
const cellsAt = (line: string): Laid => {
  if (!line.includes("   ") || ruled(line)) return []
  const cells = [...line.matchAll(/\S+(?: {1,2}\S+)*/g)].map((m) => ({ at: m.index, text: m[0] }))
  return cells.some((c) => c.text.length > LONGEST) ? [] : cells
}

/** The marks put back as one tab each. */
export const tabbed = (text: string): string => text.replaceAll(CELL, "\t")

/** The cells of a line that holds tabs; empty for any other. */
export const columnsIn = (text: string, [from, to]: Span): readonly Span[] => {
  if (!text.slice(from, to).includes("\t")) return []
  const cells: Span[] = []
  let at = from
  for (let i = from; i <= to; i++) {
    if (i < to && text[i] !== "\t") continue
    let [a, z] = [at, i]
    while (a < z && text[a] === " ") a++
    while (z > a && text[z - 1] === " ") z--
    cells.push([a, z])
    at = i + 1
  }
  return cells
}
