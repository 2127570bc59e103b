import {
  addDays,
  clockOf,
  type DateOrder,
  daysBetween,
  fail,
  instantOfMs,
  inZone,
  isoDateOf,
  offsetOf,
  ok,
  orderOfDates,
  type PlainDate,
  parseDate,
  parseInstant,
  parseZone,
  type Result,
  showDate,
  showTime,
  writtenMoment,
} from "../base/index.ts"
import { isMissing } from "./csv.ts"

/** The day of every row. `time` is the minute of the day where the cells say one, which then orders sessions within it;
 *  `firstWeekday` is 0 for Monday, where there are dates; `words` is what each row's day is called, a date as 2026-12-01. */
export type Days = {
  readonly day: Int32Array
  readonly time: Float64Array | null
  readonly firstWeekday?: number
  readonly words: readonly string[]
  readonly notes: readonly string[]
}

/** What may be said about how a file writes its days. */
export type DayWays = {
  readonly dates?: "dmy" | "mdy" | "ymd" | undefined
  /** Where times with an offset, or counted since 1970, are to be placed on a day. */
  readonly zone?: string | undefined
}

type Placed = { readonly date: PlainDate; readonly minute: number | null }

/** Reads a column of dates as people and programs write them, with or without a time of day, or of whole day numbers. `line` is for messages. */
export const dayNumbers = (
  name: string,
  cells: readonly string[],
  line: readonly number[],
  ways: DayWays = {},
): Result<Days> => {
  const blank = cells.findIndex(isMissing)
  if (blank !== -1)
    return fail("learn/day", `Line ${line[blank]} has no ${name}; every row needs one.`, {
      path: `line ${line[blank]}`,
    })
  if (ways.zone !== undefined) {
    const zone = parseZone(ways.zone)
    if (!zone.ok) return fail("learn/option", zone.problem.message, { path: "zone" })
  }
  const counted = cells.every((c) => wholeNumber.test(c))
  const serial = !/^day$/i.test(name) && cells.every((c) => SERIAL.test(c) && Number(c) >= 32_874 && Number(c) < 73_051)
  if (counted && !serial) return ok({ day: Int32Array.from(cells, Number), time: null, words: cells, notes: [] })
  if (/^day$/i.test(name) && cells.some((c) => wholeNumber.test(c))) {
    const wrong = cells.findIndex((c) => !wholeNumber.test(c))
    return fail(
      "learn/day",
      `Line ${line[wrong]}: "${cells[wrong]}" is not a whole day number; count days 1, 2, 3, or use a column "date".`,
      { path: `line ${line[wrong]}` },
    )
  }
  const read = serial ? ok(serialDay) : readerOf(cells, line, ways)
  if (!read.ok) return read
  const known = new Map<string, Placed>()
  for (const [i, cell] of cells.entries()) {
    if (known.has(cell)) continue
    const placed = read.value(cell)
    if (placed === null)
      return fail("learn/date", `Line ${line[i]}: ${wrongDate(cell, ways)}`, { path: `line ${line[i]}` })
    known.set(cell, placed)
  }
  const placed = cells.map((c) => known.get(c) as Placed)
  const first = placed.reduce((a, p) => (daysBetween(a, p.date) < 0 ? p.date : a), (placed[0] as Placed).date)
  const timed = placed.some((p) => (p.minute ?? 0) > 0)
  return ok({
    day: Int32Array.from(placed, (p) => daysBetween(first, p.date) + 1),
    time: timed ? Float64Array.from(placed, (p) => p.minute ?? 0) : null,
    firstWeekday: first.dayOfWeek - 1,
    words: placed.map((p) => showDate(p.date)),
    notes: ways.zone === undefined && cells.every((c) => /\d\s?Z$/.test(c)) ? [IN_UTC] : [],
  })
}

const IN_UTC = "The times end in Z, so days were counted in UTC; with your time zone (--zone) they are days of yours."

/** The minute of the day that a cell says: 20:15, 8.15 pm; undefined for what is no time of day. */
export const minuteOf = (cell: string): number | undefined => {
  const clock = clockOf(writtenMoment(`2026-01-01 ${cell}`) ?? {})
  return clock === undefined || !/\d/.test(cell) ? undefined : minutes(clock)
}

/** Whether every cell is a date that stands for itself: not a mere number, and with its year. */
export const areDates = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.every((c) => {
    const p = writtenMoment(c)
    return p !== null && isoDateOf(p, p.c?.length === 2 ? "day-first" : null) !== "none"
  })

const wholeNumber = /^-?\d{1,6}(\.0*)?$/
const SERIAL = /^\d{5}([.,]\d+)?$/

// A spreadsheet counts days from the end of 1899.
const serialDay = (cell: string): Placed => {
  const at = Number(cell.replace(",", "."))
  const minute = Math.round((at - Math.floor(at)) * 1440)
  return { date: addDays(EPOCH, Math.floor(at) - 25_569), minute: /[.,]/.test(cell) ? minute : null }
}
const EPOCH = inZone(instantOfMs(0), "UTC").toPlainDate()

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const ORDERS = { dmy: "day-first", mdy: "month-first", ymd: "year-first" } as const satisfies Record<string, DateOrder>

/** How to read the cells of this column, once their order is settled. */
const readerOf = (
  cells: readonly string[],
  line: readonly number[],
  { dates, zone }: DayWays,
): Result<(cell: string) => Placed | null> => {
  if (cells.every((c) => /^(19|20)\d{6}$/.test(c)))
    return ok((c) => dated(`${c.slice(0, 4)}-${c.slice(4, 6)}-${c.slice(6)}`, null))
  if (cells.every((c) => /^[1-4]\d{9}(\d{3})?$/.test(c))) {
    if (zone === undefined)
      return fail(
        "learn/zone",
        `Line ${line[0]}: "${cells[0]}" counts time from 1970, and on which day that was depends on the time zone; say it with --zone, for example --zone Europe/Berlin.`,
        { path: `line ${line[0]}` },
      )
    return ok((c) => inPlace(instantOfMs(Number(c) * (c.length === 10 ? 1000 : 1)), zone))
  }
  const found = dates === undefined ? orderOfDates(cells) : { order: ORDERS[dates] }
  if ("clash" in found) {
    const [a, b] = found.clash
    return fail(
      "learn/date",
      a === b
        ? `Line ${line[a]}: "${cells[a]}" is not a date; write for example 2026-12-01.`
        : `Lines ${line[a]} and ${line[b]} write their dates in different orders ("${cells[a]}" and "${cells[b]}"), or one of them is wrong; write all dates one way, for example 2026-12-01.`,
      { path: `line ${line[b]}` },
    )
  }
  if ("open" in found) {
    const readings = (c: string): (string | undefined)[] => found.fits.map((o) => isoDateOf(writtenMoment(c) ?? {}, o))
    const at = cells.findIndex((c) => new Set(readings(c)).size > 1)
    const cell = cells[at] as string
    const ways = found.fits.map((order, k) => {
      const iso = readings(cell)[k]
      const flag = Object.entries(ORDERS).find(([, o]) => o === order)?.[0]
      return `${iso} (--dates ${flag})`
    })
    return fail(
      "learn/date-order",
      `Line ${line[at]}: "${cell}" can be ${ways.join(" or ")}, and no other date of the file settles it; say which.`,
      { path: `line ${line[at]}` },
    )
  }
  return ok((cell) => {
    const p = writtenMoment(cell)
    if (p === null) return null
    const iso = isoDateOf(p, found.order) ?? "none"
    const clock = p.hour === undefined ? null : clockOf(p)
    if (clock === undefined) return null
    const offset = offsetOf(p.zone ?? "")
    if (zone !== undefined && offset && clock !== null) {
      const moment = parseInstant(`${iso}T${clock}:00${offset}`)
      return moment.ok ? inPlace(moment.value, zone) : null
    }
    return dated(iso, clock === null ? null : minutes(clock))
  })
}

const inPlace = (moment: Parameters<typeof inZone>[0], zone: string): Placed => {
  const here = inZone(moment, zone)
  return { date: here.toPlainDate(), minute: minutes(showTime(here.toPlainTime())) }
}

const dated = (iso: string, minute: number | null): Placed | null => {
  const date = parseDate(iso)
  return date.ok ? { date: date.value, minute } : null
}

const wrongDate = (cell: string, { dates }: DayWays): string =>
  writtenMoment(cell) === null
    ? `"${cell}" is not a date; write for example 2026-12-01.`
    : dates !== undefined
      ? `"${cell}" is not a day of the calendar when read as ${dates}; correct it, or say another order with --dates.`
      : `"${cell}" is not a day of the calendar; correct it, for example 2026-12-01.`
