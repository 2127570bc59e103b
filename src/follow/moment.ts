import { fail, instant, msOfInstant, ok, parseInstant, type Result } from "../base/index.ts"

// Days before each month of a year that begins in March, so that the leap day comes last.
const DAYS = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const
const usual =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))(?:\[[A-Za-z0-9_+\-/]+\])?$/

/** Milliseconds since 1970 of an ISO instant; throws for anything else. The forms that Posology writes are read by
 *  arithmetic: a diary of ninety years has a hundred thousand of them. */
export const msOf = (iso: string): number => usualMs(iso) ?? msOfInstant(instant(iso))

/** The same for text from outside. */
export const readMs = (iso: string): Result<number> => {
  const ms = usualMs(iso)
  if (ms !== undefined) return ok(ms)
  const parsed = parseInstant(iso)
  return parsed.ok ? ok(msOfInstant(parsed.value)) : fail(parsed.problem.code, parsed.problem.message)
}

const usualMs = (iso: string): number | undefined => {
  const m = usual.exec(iso)
  if (!m) return undefined
  const month = Number(m[2])
  const day = Number(m[3])
  const hours = Number(m[4])
  const minutes = Number(m[5])
  const seconds = Number(m[6])
  const offset = m[8] === undefined ? 0 : (Number(m[9]) * 60 + Number(m[10])) * (m[8] === "-" ? -1 : 1)
  // The last days of a month, leap seconds and odd offsets are left to those who know.
  if (month < 1 || month > 12 || day < 1 || day > 28 || hours > 23 || minutes > 59 || seconds > 59) return undefined
  if (Math.abs(offset) > 14 * 60 || Number(m[10] ?? 0) > 59) return undefined
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
  const fraction = m[7] === undefined ? 0 : Number(m[7].padEnd(3, "0").slice(0, 3))
  return (days * 86_400 + (hours * 60 + minutes - offset) * 60 + seconds) * 1000 + fraction
}
