/** Why the pages of a PDF were not read to their end. */
export type PdfBarred = "unreadable" | "slow" | "pages" | "unpacked"

/** The text of every page of a PDF, in order, within the limits of `page/pdf-text`. Each surface brings the library that does it, and runs it where it can
 *  be ended: a file of a few kilobytes may ask for hours or gigabytes. */
export type PdfPages = (bytes: Uint8Array) => Promise<readonly string[] | PdfBarred>
