/** Width of everything the command line sets: fits an 80-column terminal. */
export const WIDTH = 78

/** Breaks `text` at spaces into lines of at most `WIDTH`, the first behind `first`, the others behind `rest`. */
export const wrap = (text: string, first = "", rest = " ".repeat(first.length)): string => {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += (empty ? "" : " ") + word
    empty = false
  }
  lines.push(line)
  return lines.map((l) => l.trimEnd()).join("\n")
}

/** Two columns: a name and what stands beside it. */
export const field = (name: string, value: string, indent = 3): string =>
  wrap(value, `${" ".repeat(indent)}${name.padEnd(13)}`)

export const rule = "─".repeat(WIDTH)
