// RFC 5545, 3.1 and 3.3.11: lines end in CR LF, are folded at 75 octets, and text escapes what has a meaning.

/** A TEXT value. */
export const escapeText = (text: string): string =>
  text.replace(/\\/g, "\\\\").replace(/;/g, "\\;").replace(/,/g, "\\,").replace(/\r?\n/g, "\\n")

/** Content lines as they are sent. */
export const foldLines = (lines: readonly string[]): string => `${lines.map(fold).join("\r\n")}\r\n`

/** Octets a character takes in UTF-8. */
const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

const fold = (line: string): string => {
  let out = ""
  let width = 0
  for (const char of line) {
    const size = octets(char)
    if (width + size > 75) {
      out += "\r\n "
      width = 1
    }
    out += char
    width += size
  }
  return out
}
