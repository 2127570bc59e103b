import type { Span } from "../../base/index.ts"

/** Stands for a tab that parts two cells while a text is brought to one form; no page holds it. */
const CELL = "\ue000"

/** A text in which tabs, and runs of spaces that stand in columns, are kept apart from other white space, so that `columnsIn` finds them. */
export const markColumns = (raw: string): string => {
  if (!raw.includes("\t") && !raw.includes("   ")) return raw
  const lines = raw.replace(/\r\n?/g, "\n").split("\n")
  for (const mark of MARKS) {
    for (let i = 0; i < lines.length; i++) {
      let end = i
      const cells = cellsOf(lines[i] ?? "", mark)
      if (cells < 2) continue
      while (end + 1 < lines.length && near(cellsOf(lines[end + 1] ?? "", mark), cells)) end++
      if (end - i + 1 >= (cells > 2 && mark === TABS ? 2 : 3))
        for (let k = i; k <= end; k++) lines[k] = (lines[k] ?? "").trim().replaceAll(mark, CELL)
      i = end
    }
  }
  return lines.join("\n")
}

const TABS = /[ ]*\t[ ]*/g
/** Spaces that no writer of prose puts in a row. */
const WIDE = /(?<=\S) {3,}(?=\S)/g
const MARKS = [TABS, WIDE] as const

/** Up to so many characters a cell of such a table holds; what is longer is prose with odd spaces. */
const LONGEST = 160

const cellsOf = (line: string, mark: RegExp): number => {
  const cells = line.trim().split(mark)
  return cells.length < 2 || cells.some((c) => c.length > LONGEST) ? 0 : cells.length
}

/** The rows of a table have as many cells, but for one that was left empty at its end. */
const near = (here: number, first: number): boolean => here >= 2 && (here === first || here === first - 1)

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
