import { fail, holdsControls, ok, type Result } from "../base/index.ts"

/** A table of text cells, column by column. `line[i]` is the line of the file on which row i starts, for messages. */
export type Table = {
  readonly names: readonly string[]
  readonly cells: readonly (readonly string[])[]
  readonly line: readonly number[]
  /** What stands between the cells of the file. */
  readonly separator: string
}

/** Reads separated text: comma, semicolon or tab (whichever the heading shows most outside quotes, or a first line "sep=;" names), quotes, a byte
 *  order mark, and either kind of line end. What a spreadsheet leaves behind empty, lines and columns at the edge, is passed over. */
export const parseCsv = (text: string): Result<Table> => {
  const unlike = noTable(text)
  if (unlike !== null) return fail("csv/kind", unlike)
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const told = /^"?sep=(.)"?[ \t,;]*(?:\r\n|\r|\n|$)/iu.exec(text.slice(mark, mark + 40))
  const start = mark + (told?.[0].length ?? 0)
  const separator = told?.[1] ?? mostFrequent(text.slice(start))
  const records = split(text, start, separator, told ? 2 : 1)
  if (!records.ok) return records
  const [head, ...rows] = records.value.filter((r) => r.fields.some((f) => f.trim() !== ""))
  if (head === undefined) return fail("csv/empty", "The file is empty; it needs a heading and one line for each day.")
  const names = head.fields.map((f) => f.trim())
  while (names.length > 1 && names.at(-1) === "" && rows.every((r) => (r.fields[names.length - 1] ?? "").trim() === ""))
    names.pop()
  const blank = names.indexOf("")
  if (blank > 0)
    return names.filter((n) => n !== "").length < 2
      ? fail(
          "csv/heading",
          `The first line says only "${names.find((n) => n !== "")}"; the names of the columns must stand in the first line, so take out what is above them.`,
        )
      : fail("csv/heading", `Column ${blank + 1} has no name; give every column a name in the first line.`)
  if (names.length > 1 && names.every((n) => n === "" || valueLike.test(n)))
    return fail(
      "csv/heading",
      `The first line holds values (${names.slice(0, 3).join(", ")}) and no names; put a heading above it, for example date,on,score.`,
    )
  const twice = names.find((n, i) => names.indexOf(n) !== i)
  if (twice !== undefined)
    return fail("csv/heading", `Two columns are called "${twice}"; give every column a name of its own.`)
  for (const r of rows)
    if (r.fields.length < names.length || r.fields.slice(names.length).some((f) => f.trim() !== ""))
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
    separator,
  })
}

/** A blank cell, or one of the marks by which programs write that there is no value. */
export const isMissing = (cell: string): boolean =>
  cell === "" || /^(na|n\/a|#n\/a|nan|null|none|missing|\.|-|--|–|—)$/i.test(cell)

// A number, a date, a time or a word for on and off: a line of nothing else is a day and no heading.
const valueLike = /^([-+]?[\d.,:/ -]+%?|yes|no|true|false|x)$/i

/** What the text is instead of a table, in a sentence; null where it may be one. */
const noTable = (text: string): string | null => {
  const begin = text
    .slice(0, 2000)
    .replace(/^\uFEFF/u, "")
    .trimStart()
  if (begin.startsWith("PK\u0003\u0004"))
    return "This is a spreadsheet’s own file (such as .xlsx), not a table of text; in the spreadsheet choose “Save as” and then “CSV UTF-8”, and give that file."
  if (holdsControls(begin)) return "This is not text; save the table as “CSV UTF-8” and give that file."
  if (/^[[{]/u.test(begin))
    return "This is JSON, not a table; export the diary as CSV, with one line for each day and a heading."
  if (/^<(!doctype|html|\?xml|table|body)/iu.test(begin))
    return "This is a page of HTML or XML, not a table; export the diary as CSV, with one line for each day and a heading."
  return null
}

const mostFrequent = (text: string): string => {
  const count = new Map([",", ";", "\t"].map((c) => [c, 0]))
  let quoted = false
  for (const c of text) {
    if (c === '"') quoted = !quoted
    else if (!quoted && (c === "\n" || c === "\r") && [...count.values()].some((n) => n > 0)) break
    else if (!quoted && count.has(c)) count.set(c, (count.get(c) ?? 0) + 1)
  }
  return [...count].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

type Row = { readonly fields: readonly string[]; readonly line: number }

const split = (text: string, start: number, separator: string, firstLine: number): Result<readonly Row[]> => {
  const rows: Row[] = []
  let fields: string[] = []
  let line = firstLine
  let rowLine = firstLine
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
      let stop = close
      while (stop < text.length && text[stop] !== separator && text[stop] !== "\n" && text[stop] !== "\r") stop++
      value += text.slice(close, stop)
      i = stop
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
