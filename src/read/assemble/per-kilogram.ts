import {
  ALL_PER_KILOGRAM,
  HEAD_IN_UNITS,
  MAY_WEIGH,
  NOTE_MARK,
  PER_KILOGRAM,
  WEIGHED_AMOUNT,
} from "../en/words/per-kilogram.ts"

/** How far a line is looked at to either side. */
const REACH = 240

/** Whether the line or cell of an amount, or the line above or below it, says that its amounts are for each kilogram, where the amount does not say so
 *  itself: "Dosage (per kg): 5 mcg", "5 mcg once daily, per kg", "All doses are per kg." */
export const perKilogramSaid = (text: string, from: number, to: number): boolean => {
  if (noted(text, to)) return true
  if (!MAY_WEIGH.test(text.slice(Math.max(0, from - REACH), to + REACH))) return false
  const start = edge(text, from, -1, /[\n|\t]/)
  const end = edge(text, to, 1, /[\n|\t]/)
  if (PER_KILOGRAM.test(text.slice(start, end).replace(WEIGHED_AMOUNT, " "))) return true
  const above =
    text
      .slice(Math.max(0, start - REACH), start)
      .trimEnd()
      .split("\n")
      .at(-1) ?? ""
  const below =
    text
      .slice(end, end + REACH)
      .trimStart()
      .split("\n")[0] ?? ""
  return [above, below].some(
    (line) =>
      !/\d/.test(line) &&
      !HEAD_IN_UNITS.test(line) &&
      PER_KILOGRAM.test(line) &&
      (line.endsWith(":") || ALL_PER_KILOGRAM.test(line)),
  )
}

/** Whether a note that the amount is marked with says so: "5 mg* daily", and below "* per kg of body weight". */
const noted = (text: string, to: number): boolean => {
  const mark = NOTE_MARK.exec(text.slice(to, to + 4))?.[1]
  if (mark === undefined) return false
  const rest = text.slice(to + mark.length, to + NOTES)
  return rest.split(/[\n|]/).some((line) => {
    const note = line.trim()
    return note.startsWith(mark) && PER_KILOGRAM.test(note)
  })
}

/** How far below its mark a note is looked for. */
const NOTES = 4000

/** Where a line or cell ends, from a place in it. */
const edge = (text: string, at: number, step: 1 | -1, mark: RegExp): number => {
  let i = at
  while (step < 0 ? i > 0 && !mark.test(text[i - 1] ?? "") : i < text.length && !mark.test(text[i] ?? "")) i += step
  return i
}
