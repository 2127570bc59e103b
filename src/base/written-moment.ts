// How people and programs write a day and a time of day. What the text alone cannot say, the order of day and month in 3/4/2026, is settled by the
// other dates that stand with it, or has to be said.
import { monthOf } from "./months.ts"
import { parseDate } from "./time.ts"

/** How the numbers of a date like 3/4/2026 are ordered. Nobody can tell from the date itself. */
export type DateOrder = "day-first" | "month-first" | "year-first"

/** The groups that were found: a date as three numbers (a, b, c) or with its month as a word (day, month, year), and the time beside it. */
export type WrittenMoment = Readonly<Record<string, string | undefined>>

/** Takes a written moment apart; null for what has no such shape. */
export const writtenMoment = (text: string): WrittenMoment | null =>
  shape.exec(text.trim().replace(/\s+/gu, " "))?.groups ?? null

const weekday = String.raw`(?:\p{L}{2,10}\.?,? )?`
const dates = [
  String.raw`(?<a>\d{1,4})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<c>\d{1,4})`,
  String.raw`(?<day1>\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of |de )?(?<month1>\p{L}{3,10})\.?,?[ -](?:de )?(?<year1>\d{4})`,
  String.raw`(?<month2>\p{L}{3,10})\.? (?<day2>\d{1,2})(?:st|nd|rd|th)?,? (?<year2>\d{4})`,
  String.raw`(?<year3>\d{4})[ -](?<month3>\p{L}{3,10})[ -](?<day3>\d{1,2})`,
].join("|")
const time = String.raw`(?<hour>\d{1,2})(?:(?:[:.h](?<minute>\d{2}))(?:[:.]\d{2}(?:[.,]\d+)?)?)?(?: ?(?<half>[ap]\.?m\.?))?(?: ?(?:uhr|h))?`
const zoned = String.raw`(?: ?(?<zone>z|utc|gmt|(?:utc|gmt)?[+-]\d{2}:?\d{2}|[+-]\d{2}|[a-z]{2,5})(?: \([^)]*\))?)?`
const shape = new RegExp(`^${weekday}(?:${dates})(?:(?:T|,? |, )(?:at |um )?${time}${zoned})?$`, "iu")

/** The date as 2026-04-03, whether or not there is such a day; undefined where it needs an order, "none" where it can be none. */
export const isoDateOf = (p: WrittenMoment, order: DateOrder | null): string | undefined => {
  const two = (s: string) => s.padStart(2, "0")
  const name = p.month1 ?? p.month2 ?? p.month3
  if (name !== undefined) {
    const month = monthOf(name)
    const day = p.day1 ?? p.day2 ?? p.day3 ?? ""
    return `${p.year1 ?? p.year2 ?? p.year3}-${month ?? "99"}-${two(day)}`
  }
  const { a = "", b = "", c = "" } = p
  if (a.length === 4) return c.length <= 2 ? `${a}-${two(b)}-${two(c)}` : "none"
  if (a.length === 3 || (c.length !== 4 && c.length !== 2)) return "none"
  // Two digits may be any of the three.
  if (c.length === 2) {
    if (order === "year-first") return `20${two(a)}-${two(b)}-${c}`
    if (order === null) return undefined
    return order === "day-first" ? `20${c}-${two(b)}-${two(a)}` : `20${c}-${two(a)}-${two(b)}`
  }
  // A number above twelve can only be the day.
  const dayFirst = order === "day-first" || (order !== "month-first" && Number(a) > 12)
  const monthFirst = order === "month-first" || (order !== "day-first" && Number(b) > 12)
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? `${c}-${two(b)}-${two(a)}` : `${c}-${two(a)}-${two(b)}`
}

/** The time of day as 08:00, noon where none stands; undefined for what is none: a lone number, 13 PM. */
export const clockOf = ({ hour, minute, half }: WrittenMoment): string | undefined => {
  if (hour === undefined) return "12:00"
  if (minute === undefined && half === undefined) return undefined
  const h = Number(hour)
  if (half === undefined) return `${`${h}`.padStart(2, "0")}:${minute}`
  if (h < 1 || h > 12) return undefined
  const full = (h % 12) + (/^p/iu.test(half) ? 12 : 0)
  return `${`${full}`.padStart(2, "0")}:${minute ?? "00"}`
}

/** The offset in the form of ISO; null where none stands, undefined for a name that may be more than one. */
export const offsetOf = (zone: string): string | null | undefined => {
  if (zone === "") return null
  const bare = zone.toUpperCase().replace(/^(?:UTC|GMT)(?=[+-])/u, "")
  if (bare === "Z" || bare === "UTC" || bare === "GMT") return "Z"
  const m = /^([+-])(\d{2}):?(\d{2})?$/u.exec(bare)
  return m ? `${m[1]}${m[2]}:${m[3] ?? "00"}` : undefined
}

/** What the dates of one column say together about the order in which they are written. */
export type OrderFound =
  | { readonly order: DateOrder | null }
  /** `open`: places of the first date that can be read either way, with the orders that fit all. */
  | { readonly open: number; readonly fits: readonly DateOrder[] }
  /** Two places whose dates cannot be written in one order. */
  | { readonly clash: readonly [number, number] }

/** The one order in which every date of a column is a day of the calendar, null where none is needed. Years of two digits may stand first or last:
 *  a reading that spreads the days
 *  over more than three years, and ten times as far as another, is left out. */
export const orderOfDates = (column: readonly string[]): OrderFound => {
  const parts = column.map((cell) => writtenMoment(cell))
  const needy = parts.flatMap((p, i) => (p?.a !== undefined && p.a.length <= 2 ? [i] : []))
  const [first] = needy
  if (first === undefined) return { order: null }
  const read = (i: number, order: DateOrder): number => {
    const iso = isoDateOf(parts[i] as WrittenMoment, order)
    const day = iso === undefined ? undefined : parseDate(iso)
    return day?.ok ? day.value.year * 372 + day.value.month * 31 + day.value.day : Number.NaN
  }
  const orders = needy.every((i) => parts[i]?.c?.length === 4) ? ORDERS.slice(0, 2) : ORDERS
  const spans = orders.map((order) => {
    let [low, high, wrong] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1]
    for (const i of needy) {
      const at = read(i, order)
      if (Number.isNaN(at)) {
        if (wrong === -1) wrong = i
        continue
      }
      if (at < low) low = at
      if (at > high) high = at
    }
    return { order, span: high - low, wrong }
  })
  const whole = spans.filter((s) => s.wrong === -1)
  const least = Math.min(...whole.map((s) => s.span))
  const likely = whole.filter((s) => s.span <= Math.max(10 * least, 3 * 372))
  const [one, two] = likely
  if (one !== undefined)
    return two === undefined ? { order: one.order } : { open: first, fits: likely.map((s) => s.order) }
  // Each of day-first and month-first fails somewhere: those two places cannot be of one order.
  const [dayFirst, monthFirst] = spans as [(typeof spans)[0], (typeof spans)[0]]
  return { clash: [Math.min(dayFirst.wrong, monthFirst.wrong), Math.max(dayFirst.wrong, monthFirst.wrong)] }
}

const ORDERS: readonly DateOrder[] = ["day-first", "month-first", "year-first"]
