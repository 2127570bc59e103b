import { fail, ok, type Result } from "../base/index.ts"

/** A table of text cells, column by column. `line[i]` is the line of the file on which row i starts, for messages. */
export type Table = {
  readonly names: readonly string[]
  readonly cells: readonly (readonly string[])[]
  readonly line: readonly number[]
  /** Numbers are written with a decimal comma (3,5). */
  readonly decimalComma: boolean
}

/** Reads separated text: comma, semicolon or tab (whichever the heading shows most), quotes, a byte order mark, either
 *  kind of line end, and decimal commas where the comma does not separate. Blank lines are passed over. */
export const parseCsv = (text: string): Result<Table> => {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const firstEnd = text.indexOf("\n", start)
  const heading = text.slice(start, firstEnd === -1 ? text.length : firstEnd)
  const separator = mostFrequent(heading)
  const records = split(text, start, separator)
  if (!records.ok) return records
  const [head, ...rows] = records.value
  if (head === undefined) return fail("csv/empty", "The file is empty; it needs a heading and one line for each day.")
  const names = head.fields.map((f) => f.trim())
  const blank = names.indexOf("")
  if (blank !== -1 && names.length > 1 && blank > 0)
    return fail("csv/heading", `Column ${blank + 1} has no name; give every column a name in the first line.`)
  const twice = names.find((n, i) => names.indexOf(n) !== i)
  if (twice !== undefined)
    return fail("csv/heading", `Two columns are called "${twice}"; give every column a name of its own.`)
  for (const r of rows)
    if (r.fields.length !== names.length)
      return fail(
        "csv/ragged",
        `Line ${r.line} has ${r.fields.length} cells where the heading has ${names.length}; check its separators and quotes.`,
        { path: `line ${r.line}` },
      )
  if (rows.length === 0) return fail("csv/empty", "The file has a heading but no rows; it needs one line for each day.")
  return ok({
    names,
    cells: names.map((_, c) => rows.map((r) => (r.fields[c] ?? "").trim())),
    line: rows.map((r) => r.line),
    decimalComma: separator !== "," && rows.some((r) => r.fields.some((f) => /^\s*-?\d+,\d+\s*$/.test(f))),
  })
}

/** What a cell says as a number: undefined when it is blank or marks a missing value, NaN when it is not a number. */
export const numberIn = (cell: string, decimalComma: boolean): number | undefined => {
  if (isMissing(cell)) return undefined
  const plain = decimalComma ? cell.replace(",", ".") : cell
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** A blank cell, or one of the marks by which programs write that there is no value. */
export const isMissing = (cell: string): boolean => cell === "" || /^(na|n\/a|nan|null|none|missing|\.|-)$/i.test(cell)

const mostFrequent = (heading: string): string => {
  const count = (c: string): number => heading.split(c).length - 1
  return [",", ";", "\t"].reduce((best, c) => (count(c) > count(best) ? c : best))
}

type Row = { readonly fields: readonly string[]; readonly line: number }

const split = (text: string, start: number, separator: string): Result<readonly Row[]> => {
  const rows: Row[] = []
  let fields: string[] = []
  let line = 1
  let rowLine = 1
  let i = start
  const end = (): void => {
    if (fields.length > 1 || (fields[0] ?? "").trim() !== "") rows.push({ fields, line: rowLine })
    fields = []
    line++
    rowLine = line
  }
  while (i < text.length) {
    let value: string
    if (text[i] === '"') {
      const opened = line
      let close = i + 1
      value = ""
      for (;;) {
        const quote = text.indexOf('"', close)
        if (quote === -1)
          return fail("csv/quote", `A quotation mark on line ${opened} is never closed; close it or remove it.`, {
            path: `line ${opened}`,
          })
        value += text.slice(close, quote)
        close = quote + 1
        if (text[close] !== '"') break
        value += '"'
        close++
      }
      line += value.split("\n").length - 1
      i = close
    } else {
      let stop = i
      while (stop < text.length && text[stop] !== separator && text[stop] !== "\n" && text[stop] !== "\r") stop++
      value = text.slice(i, stop)
      i = stop
    }
    fields.push(value)
    if (text[i] === separator) {
      i++
      if (i < text.length) continue
      fields.push("")
    }
    while (i < text.length && text[i] !== "\n" && text[i] !== "\r") i++
    if (text[i] === "\r") i++
    if (text[i] === "\n") i++
    end()
  }
  return ok(rows)
}
