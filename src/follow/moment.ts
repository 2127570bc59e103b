import { fail, instant, msOfInstant, ok, parseInstant, type Result } from "../base/index.ts"

// Days before each month of a year that begins in March, so that the leap day comes last.
const DAYS = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const
const canonical = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/

/** Milliseconds since 1970 of an ISO instant; throws for anything else. The form that clients write, in UTC, is read by
 *  arithmetic: a diary of ninety years has a hundred thousand of them. */
export const msOf = (iso: string): number => {
  const m = canonical.exec(iso)
  const month = Number(m?.[2])
  if (!m || month < 1 || month > 12) return msOfInstant(instant(iso))
  const day = Number(m[3])
  if (day < 1 || day > 28 || Number(m[4]) > 23 || Number(m[5]) > 59 || Number(m[6]) > 59) {
    return msOfInstant(instant(iso))
  }
  const year = Number(m[1]) - (month < 3 ? 1 : 0)
  const days =
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    (DAYS[month - 1] ?? 0) +
    day -
    1 -
    719_468
  const seconds = (Number(m[4]) * 60 + Number(m[5])) * 60 + Number(m[6])
  const fraction = m[7] === undefined ? 0 : Number(m[7].padEnd(3, "0").slice(0, 3))
  return (days * 86_400 + seconds) * 1000 + fraction
}

/** The same for text from outside. */
export const readMs = (iso: string): Result<number> => {
  const parsed = parseInstant(iso)
  return parsed.ok ? ok(msOfInstant(parsed.value)) : fail(parsed.problem.code, parsed.problem.message)
}
