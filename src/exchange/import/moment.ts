import {
  fail,
  instantOfMs,
  ok,
  parseDate,
  parseInstant,
  parseTime,
  at as placed,
  type Result,
} from "../../base/index.ts"
import { monthOf } from "./months.ts"

/** How the numbers of a date like 3/4/2026 are ordered. Nobody can tell from the date itself. */
export type DateOrder = "day-first" | "month-first" | "year-first"

export const fromMs = (ms: number): string => instantOfMs(ms).toString()

/** `timed` is false where only a date was given: the moment is then noon of that day, and whoever shows it says so. */
export type Moment = { readonly at: string; readonly timed: boolean }

/** A moment as another program writes it: with an offset, as seconds or milliseconds since 1970, or as wall time in `zone`, the month as a number or
 *  a word. A date like 3/4/2026 needs an order. Problems: `import/moment`, `import/date-order`. */
export const momentOf = (text: string, zone: string, order: DateOrder | null): Result<Moment> => {
  const t = text.trim().replace(/\s+/gu, " ")
  const instant = parseInstant(t)
  if (instant.ok) return ok({ at: instant.value.toString(), timed: true })
  if (/^[1-4]\d{9}(?:\.\d+)?$/u.test(t)) return ok({ at: fromMs(Math.round(Number(t) * 1000)), timed: true })
  if (/^[1-4]\d{12}$/u.test(t)) return ok({ at: fromMs(Number(t)), timed: true })
  const m = shape.exec(t)
  const parts = m?.groups ?? {}
  if (!m) return fail("import/moment", `“${t}” is not a moment that could be read; write for example 2026-12-01 08:00.`)
  const iso = isoDate(parts, order)
  if (iso === undefined)
    return fail(
      "import/date-order",
      `“${t}” can be read with the day or the month first; say the order of the dates, for example dmy for the day first.`,
    )
  const day = parseDate(iso)
  const clock = clockOf(parts)
  const time = parseTime(clock ?? "12:00")
  if (!day.ok) return fail("import/moment", `“${t}” is not a date that exists.`)
  if (clock === undefined || !time.ok) return fail("import/moment", `“${t}” is not a time of day.`)
  const offset = offsetOf(parts.zone ?? "")
  if (offset === undefined)
    return fail("import/moment", `“${t}” names the time zone “${parts.zone}”, which is not an offset such as +01:00.`)
  if (offset !== null) {
    const exact = parseInstant(`${iso}T${clock}:00${offset}`)
    return exact.ok
      ? ok({ at: exact.value.toString(), timed: parts.hour !== undefined })
      : fail("import/moment", `“${t}” is not a moment that exists.`)
  }
  return ok({ at: placed(day.value, time.value, zone).toInstant().toString(), timed: parts.hour !== undefined })
}

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

type Parts = Readonly<Record<string, string | undefined>>

const isoDate = (p: Parts, order: DateOrder | null): string | undefined => {
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

/** Undefined for what is no time of day: a lone number, 13 PM. */
const clockOf = ({ hour, minute, half }: Parts): string | undefined => {
  if (hour === undefined) return "12:00"
  if (minute === undefined && half === undefined) return undefined
  const h = Number(hour)
  if (half === undefined) return `${`${h}`.padStart(2, "0")}:${minute}`
  if (h < 1 || h > 12) return undefined
  const full = (h % 12) + (/^p/iu.test(half) ? 12 : 0)
  return `${`${full}`.padStart(2, "0")}:${minute ?? "00"}`
}

/** The offset in the form of ISO; null where none stands, undefined for a name that may be more than one. */
const offsetOf = (zone: string): string | null | undefined => {
  if (zone === "") return null
  const bare = zone.toUpperCase().replace(/^(?:UTC|GMT)(?=[+-])/u, "")
  if (bare === "Z" || bare === "UTC" || bare === "GMT") return "Z"
  const m = /^([+-])(\d{2}):?(\d{2})?$/u.exec(bare)
  return m ? `${m[1]}${m[2]}:${m[3] ?? "00"}` : undefined
}
