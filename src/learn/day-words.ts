import { addDays, parseDate, showDate } from "../base/index.ts"

/** What the diary calls one of its days: the date, or the day's number. */
export const dayWords = (firstDay: string): ((day: number) => string) => {
  const start = parseDate(firstDay)
  const first = Number(firstDay)
  return (day) =>
    start.ok ? showDate(addDays(start.value, day - 1)) : `day ${Number.isInteger(first) ? first + day - 1 : day}`
}

/** Several days in one phrase; after five the rest are counted. */
export const daysInWords = (days: readonly number[], words: (day: number) => string): string => {
  const shown = days.slice(0, 5).map(words)
  const more = days.length - shown.length
  const last = shown.pop() ?? "none"
  return more > 0
    ? `${[...shown, last].join(", ")} and ${more} more`
    : shown.length === 0
      ? last
      : `${shown.join(", ")} and ${last}`
}

/** The days of the week as a sentence names them. */
export const weekdayNames = [
  "Mondays",
  "Tuesdays",
  "Wednesdays",
  "Thursdays",
  "Fridays",
  "Saturdays",
  "Sundays",
] as const
