import { addDays, compareDates, type PlainDate } from "../../base/index.ts"

const DAYS = 7
const WEEKS = 4
const MONTHS = 12

/** Which daily backups are kept: those of the last 7 days, and of what is older the newest of each of the last 4 weeks and 12
 *  months. The newest of all is kept whatever its date: a clock that was set wrong makes every backup look old. */
export const keptBackups = (made: readonly PlainDate[], today: PlainDate): readonly PlainDate[] => {
  const newestFirst = made.toSorted((a, b) => compareDates(b, a))
  const kept = new Set<string>()
  const keep = (d: PlainDate | undefined) => d && kept.add(d.toString())
  keep(newestFirst[0])
  for (const d of newestFirst) if (compareDates(d, addDays(today, -DAYS)) > 0) keep(d)
  for (let week = 0; week < WEEKS; week++) {
    const end = addDays(today, -7 * week)
    keep(newestFirst.find((d) => compareDates(d, end) <= 0 && compareDates(d, addDays(end, -7)) > 0))
  }
  for (let month = 0; month < MONTHS; month++) {
    const { year, month: m } = today.toPlainYearMonth().subtract({ months: month })
    keep(newestFirst.find((d) => d.year === year && d.month === m))
  }
  return newestFirst.filter((d) => kept.has(d.toString()))
}
