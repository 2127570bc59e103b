/** Every white space but the line end, and but the space itself, of which a page has too many to put them back one by one. */
const SPACES = /[^\S\n ]/g
/** Characters nobody sees: controls but the line end, soft hyphens, zero-width marks. */
const INVISIBLE = /[^\P{Cc}\n]|\p{Cf}/gu

/** Brings line ends, spaces and invisible characters to one form: CRLF to LF, no-break and thin spaces and tabs to a space, and soft hyphens,
 *  zero-width and control characters out. Nothing a reader can see changes. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").replace(SPACES, " ").replace(INVISIBLE, "")
