// Numbers as people's spreadsheets write them. Which mark stands before the tenths is settled by what the column, then the file, shows; where neither
// shows it, 7,200 may be seven thousand or seven, and it is asked.
import { fail, ok, type Result } from "../base/index.ts"
import { columnOf } from "./column-of.ts"
import { isMissing, type Table } from "./csv.ts"

/** The mark before the tenths. */
export type Decimal = "." | ","

/** How the cells of a column are to be read, where a person said so. */
export type NumberWays = {
  readonly decimal?: Decimal | undefined
  /** The words of a scale, the lowest first: they count 1, 2, 3 … */
  readonly scale?: readonly string[] | undefined
}

/** A column of numbers, NaN where blank; `notes` says what was understood of how they are written. */
export type Numbers = { readonly values: Float64Array; readonly notes: readonly string[] }

/** No score of a day is larger, and squares of larger ones leave what numbers can hold. */
const LARGEST = 1e12

/** Reads a column as numbers, or says which cell is none, or what has to be said. */
export const readNumbers = (table: Table, name: string, ways: NumberWays = {}): Result<Numbers> => {
  const cells = columnOf(table, name).map(tidy)
  const words = cells.filter((c) => !isMissing(c) && /^\p{L}[^\d]*$/u.test(c))
  if (ways.scale !== undefined && words.length > 0) return ranked(table, name, cells, ways.scale)
  if (words.length > 1 && words.length === cells.filter((c) => !isMissing(c)).length) return unranked(name, words)
  const percent = cells.filter((c) => c.endsWith("%")).length
  const present = cells.filter((c) => !isMissing(c)).length
  if (percent > 0 && percent < present) {
    const at = cells.findIndex((c) => !isMissing(c) && !c.endsWith("%"))
    return fail(
      "learn/percent",
      `Line ${table.line[at]}, column "${name}": "${columnOf(table, name)[at]}" has no % where other cells have one; write all of them one way.`,
      { path: `line ${table.line[at]}, ${name}` },
    )
  }
  const bare = percent > 0 ? cells.map((c) => c.replace(/\s*%$/u, "")) : cells
  const mark = ways.decimal === undefined ? markOfColumn(table, name, bare) : ok(ways.decimal)
  if (!mark.ok) return mark
  const values = new Float64Array(cells.length)
  for (const [i, cell] of bare.entries()) {
    const value = isMissing(cell) ? Number.NaN : plainNumber(cell, mark.value)
    if (value === undefined || Math.abs(value) > LARGEST)
      return fail(
        value === undefined ? "learn/text" : "learn/impossible",
        `Line ${table.line[i]}, column "${name}": "${columnOf(table, name)[i]}" is ${value === undefined ? "not a number" : "larger than any score"}; correct it or leave the cell empty.`,
        { path: `line ${table.line[i]}, ${name}` },
      )
    values[i] = value
  }
  return ok({ values, notes: percent > 0 ? [`"${name}" is in percent: differences are percentage points.`] : [] })
}

/** Whether a cell could be a number in some way of writing. */
export const looksNumeric = (cell: string): boolean => {
  const bare = tidy(cell).replace(/\s*%$/u, "")
  return plainNumber(bare, ".") !== undefined || plainNumber(bare, ",") !== undefined
}

// Minus signs of typesetters, and the spaces and apostrophes that stand between thousands.
const tidy = (cell: string): string =>
  cell.replace(/^[\u2212\u2012\u2013](?=[\d.,])/u, "-").replace(/(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))/gu, "")

/** The number that a cell is with this mark before the tenths and the other one between thousands; undefined where it is none. */
const plainNumber = (cell: string, mark: Decimal): number | undefined => {
  const form = mark === "." ? withPoint : withComma
  if (!form.test(cell)) return undefined
  return Number(mark === "." ? cell.replaceAll(",", "") : cell.replaceAll(".", "").replace(",", "."))
}
const withPoint = /^[-+]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/
const withComma = /^[-+]?(?:(?:\d{1,3}(?:\.\d{3})+|\d+),?\d*|,\d+)(?:[eE][-+]?\d+)?$/

/** Which mark a cell shows to stand before the tenths: "either" for 7,200 and 7.200, null for what has none. */
const shown = (cell: string): Decimal | "either" | null => {
  if (!/[.,]/.test(cell)) return null
  const [point, comma] = [plainNumber(cell, "."), plainNumber(cell, ",")]
  if (point === undefined || comma === undefined) return point !== undefined ? "." : comma !== undefined ? "," : null
  // Nobody groups thousands behind a nought: 0,125 is an eighth.
  return /^[-+]?0/.test(cell) ? (cell.includes(",") ? "," : ".") : "either"
}

const markOfColumn = (table: Table, name: string, cells: readonly string[]): Result<Decimal> => {
  const found = cells.map((c) => (isMissing(c) ? null : shown(c)))
  const [point, comma, either] = [found.indexOf("."), found.indexOf(","), found.indexOf("either")]
  if (point !== -1 && comma !== -1)
    return fail(
      "learn/decimal",
      `Column "${name}" has "${cells[Math.min(point, comma)]}" in line ${table.line[Math.min(point, comma)]} and "${cells[Math.max(point, comma)]}" in line ${table.line[Math.max(point, comma)]}; write all numbers with one mark before the tenths.`,
      { path: name },
    )
  if (point !== -1) return ok(".")
  if (comma !== -1) return ok(",")
  if (either === -1) return ok(".")
  const cell = cells[either] as string
  const elsewhere = marksOfFile(table)
  if (elsewhere.size === 1) return ok([...elsewhere][0] as Decimal)
  // A file that separates cells by commas has little use for them inside numbers, and its points are decimal.
  if (table.separator === "," && !cell.includes(",")) return ok(".")
  return fail(
    "learn/decimal",
    `Line ${table.line[either]}, column "${name}": "${cell}" can be ${plainNumber(cell, cell.includes(",") ? "." : ",")} or ${plainNumber(cell, cell.includes(",") ? "," : ".")}; say which mark stands before the tenths with --decimal . or --decimal ,`,
    { path: `line ${table.line[either]}, ${name}` },
  )
}

const marksOfFile = (table: Table): ReadonlySet<Decimal> => {
  const all = new Set<Decimal>()
  for (const column of table.cells) {
    const cells = column.filter((c) => !isMissing(c)).map((c) => tidy(c).replace(/\s*%$/u, ""))
    if (!cells.every(looksNumeric)) continue
    for (const c of cells) {
      const mark = shown(c)
      if (mark === "." || mark === ",") all.add(mark)
    }
  }
  return all
}

const DAYLIO = ["awful", "bad", "meh", "good", "rad"]

const unranked = (name: string, words: readonly string[]): Result<never> => {
  const found = [...new Set(words)]
  const daylio = found.every((w) => DAYLIO.includes(w.toLowerCase()))
  const order = daylio ? DAYLIO : found
  return fail(
    "learn/words",
    found.length > 12
      ? `Column "${name}" holds words (${found.slice(0, 3).join(", ")} …) and no numbers; name the column that holds the score with --outcome.`
      : `Column "${name}" holds words; say how they rank, the lowest first, with --scale "${order.join(",")}"${daylio ? "" : " put in order"}.`,
    { path: name },
  )
}

const ranked = (table: Table, name: string, cells: readonly string[], scale: readonly string[]): Result<Numbers> => {
  const rank = new Map(scale.map((w, i) => [w.trim().toLowerCase(), i + 1]))
  const lost = cells.findIndex((c) => !isMissing(c) && !rank.has(c.toLowerCase()))
  if (lost !== -1)
    return fail(
      "learn/words",
      `Line ${table.line[lost]}, column "${name}": "${cells[lost]}" is not among the words of --scale (${scale.join(", ")}).`,
      { path: `line ${table.line[lost]}, ${name}` },
    )
  return ok({
    values: Float64Array.from(cells, (c) => rank.get(c.toLowerCase()) ?? Number.NaN),
    notes: [`"${name}" counts ${scale.map((w, i) => `${w.trim()} ${i + 1}`).join(", ")}.`],
  })
}
