/** What raised text beside a number or a word is:
 *  `note`: the mark of a footnote, part of no number; `power`: an exponent; `part`: the upper number of a fraction; `word`: what it says. */
export type Raised = "note" | "power" | "part" | "word"

const FRACTION = /^\s?[/⁄∕]\s?\d/
const NOTES = /^\[?\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]?$|^\[?[a-z*†‡§¶#]\]?$/i
const LOOSE_NOTES = /^[\s\d,–[\]-]{1,12}$/

/** Tells what a raised stretch is by what is written before and behind it. */
export const raised = (before: string, content: string, behind: string): Raised => {
  const said = content.trim()
  if ((/^\d{1,2}$/.test(said) && FRACTION.test(behind)) || /^\d{1,2}\s?[/⁄∕]\s?\d{1,2}$/.test(said)) return "part"
  if (/\d$/.test(before)) {
    if (/(?:^|[^\d.,])10$/.test(before) && /\d/.test(said)) return "power"
    if (NOTES.test(said)) return "note"
    return /^[-–+]?\d/.test(said) ? "power" : "word"
  }
  // Square metres, and other measures whose power is no note.
  if (/(?:^|[^\p{L}])[cmk]?m$/u.test(before)) return "word"
  return LOOSE_NOTES.test(content) ? "note" : "word"
}

/** Stands before an exponent, and before a number that a raised mark touches. */
export const POWER = "^"
