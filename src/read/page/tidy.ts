/** Every white space but the line end. */
const SPACES = /[^\S\n]/g
/** Characters nobody sees: controls, soft hyphens, zero-width marks. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu

/** Brings line ends, spaces and invisible characters to one form: CRLF to LF, no-break and thin spaces and tabs to a space, and soft hyphens,
 *  zero-width and control characters out. Nothing a reader can see changes. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").replace(SPACES, " ").replace(INVISIBLE, "")
