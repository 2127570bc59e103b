import { daysBetween, fail, ok, type PlainDate, parseDate, type Result } from "../base/index.ts"
import { isMissing } from "./csv.ts"

/** The day of every row. `time` is the minute of the day where the cells say one, which then orders sessions within it;
 *  `firstWeekday` is 0 for Monday, where there are dates. */
export type Days = {
  readonly day: Int32Array
  readonly time: Float64Array | null
  readonly firstWeekday?: number
}

/** Reads a column of dates (2026-11-22, with or without a time of day) or of whole day numbers. `line` is for messages. */
export const dayNumbers = (name: string, cells: readonly string[], line: readonly number[]): Result<Days> => {
  const blank = cells.findIndex(isMissing)
  if (blank !== -1)
    return fail("learn/day", `Line ${line[blank]} has no ${name}; every row needs one.`, {
      path: `line ${line[blank]}`,
    })
  if (cells.every((c) => wholeNumber.test(c))) return ok({ day: Int32Array.from(cells, Number), time: null })
  if (/^day$/i.test(name) && !cells.some((c) => /^\d{4}-/.test(c))) {
    const wrong = cells.findIndex((c) => !wholeNumber.test(c))
    return fail(
      "learn/day",
      `Line ${line[wrong]}: "${cells[wrong]}" is not a whole day number; count days 1, 2, 3, or use a column "date".`,
      { path: `line ${line[wrong]}` },
    )
  }
  const known = new Map<string, PlainDate>()
  const dates: string[] = []
  const time = new Float64Array(cells.length)
  for (const [i, cell] of cells.entries()) {
    const [date = cell, hour, minute] = withTime.exec(cell)?.slice(1) ?? []
    dates.push(date)
    if (hour !== undefined) time[i] = Number(hour) * 60 + Number(minute)
    if (known.has(date)) continue
    const d = parseDate(date)
    if (!d.ok) return fail("learn/date", `Line ${line[i]}: ${d.problem.message}`, { path: `line ${line[i]}` })
    known.set(date, d.value)
  }
  const first = known.get([...known.keys()].sort()[0] as string) as PlainDate
  const numbered = new Map([...known].map(([text, d]) => [text, daysBetween(first, d) + 1]))
  return ok({
    day: Int32Array.from(dates, (c) => numbered.get(c) as number),
    time: time.some((t) => t > 0) ? time : null,
    firstWeekday: first.dayOfWeek - 1,
  })
}

const wholeNumber = /^-?\d{1,6}(\.0*)?$/
const withTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})/
