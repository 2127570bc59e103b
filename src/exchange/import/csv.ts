/** A table as its rows of fields. `open` is true where the text ends inside quotes, so that the last field may have swallowed rows. */
export type CsvTable = { readonly rows: readonly (readonly string[])[]; readonly open: boolean }

/** The rows of a CSV file (RFC 4180), with whichever of comma, semicolon, tab and bar its first line uses most outside quotes, or the one that a
 *  spreadsheet's first line "sep=;" names. Quotes may span lines; lines may end as they do anywhere. */
export const readCsv = (text: string): CsvTable => {
  const lines = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n")
  const named = /^"?sep=(.)"?[ \t]*(?:\n|$)/iu.exec(lines)
  const source = named ? lines.slice(named[0].length) : lines
  const delimiter = named?.[1] ?? delimiterOf(source)
  const rows: string[][] = []
  let row: string[] = []
  let field = ""
  let quoted = false
  const endField = () => {
    row.push(field)
    field = ""
  }
  const endRow = () => {
    endField()
    if (row.some((f) => f.trim() !== "")) rows.push(row)
    row = []
  }
  for (let i = 0; i < source.length; i++) {
    const c = source[i] ?? ""
    if (quoted) {
      if (c !== '"') field += c
      else if (source[i + 1] === '"') {
        field += c
        i++
      } else quoted = false
    } else if (c === '"' && field.trim() === "") {
      quoted = true
      field = ""
    } else if (c === delimiter) endField()
    else if (c === "\n") endRow()
    else field += c
  }
  endRow()
  return { rows, open: quoted }
}

/** The rows of {@link readCsv}. */
export const parseCsv = (text: string): CsvTable["rows"] => readCsv(text).rows

const delimiterOf = (source: string): string => {
  const count: Record<string, number> = { ",": 0, ";": 0, "\t": 0, "|": 0 }
  let quoted = false
  for (const c of source) {
    if (c === '"') quoted = !quoted
    else if (!quoted && c === "\n") break
    else if (!quoted && count[c] !== undefined) count[c]++
  }
  return Object.entries(count).reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}
