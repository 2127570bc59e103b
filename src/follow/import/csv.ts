/** The rows of a CSV file (RFC 4180), with whichever of comma, semicolon and tab its first line uses most. Quotes may span lines. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const source = text.replace(/^\uFEFF/u, "")
  const delimiter = delimiterOf(source)
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
    else if (c !== "\r") field += c
  }
  endRow()
  return rows
}

const delimiterOf = (source: string): string => {
  const first = source.slice(0, source.search(/\r?\n|$/u))
  const count = (d: string) => first.split(d).length
  return [",", ";", "\t"].reduce((best, d) => (count(d) > count(best) ? d : best))
}

/** A field as it has to be written so that {@link parseCsv} reads it back. A spreadsheet would run a field that begins with = + - @; an apostrophe keeps it text. */
export const csvField = (value: string): string => {
  const plain = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",;\n\r\t]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
