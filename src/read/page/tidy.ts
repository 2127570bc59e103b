/** Brings line ends, spaces and invisible characters to one form: CRLF to LF, no-break and thin spaces to a space, soft hyphens,
 *  zero-width characters, control characters and the byte-order mark out. Nothing a reader can see changes. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\f\v]/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g, "")
