/** What makes a spreadsheet run a cell as a formula: one of its signs, also full-width, small or as a minus, where nothing but blanks,
 *  controls and marks that nobody sees stands before it; and a tab or a line's end in front, which some programs take away first. */
const RUNS = /^(?:[\t\r\n\v\f]|[\s\p{C}\p{M}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−])/u

/** A cell of a CSV table (RFC 4180) as it has to be written: an apostrophe keeps a spreadsheet from running it, and whatever one of them takes
 *  for the end of a cell stands in quotes. Everything we write as CSV goes through here. */
export const csvField = (value: string): string => {
  const inert = RUNS.test(value) ? `'${value}` : value
  return /[",;\n\r\t|]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
