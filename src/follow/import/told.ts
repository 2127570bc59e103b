import {
  type EventBody,
  fail,
  instantOfMs,
  ok,
  parseDate,
  parseInstant,
  parseTime,
  at as placed,
  type Result,
} from "../../base/index.ts"

/** Something another diary tells: when, and what. */
export type Told = {
  /** ISO instant in UTC. */
  readonly at: string
  readonly body: Exclude<EventBody, { kind: "correction" }>
}

/** One row of a foreign diary: what it tells, or why it tells nothing. */
export type ToldRow = {
  /** From 1, the header not counted. */
  readonly row: number
  readonly text: string
  readonly told: readonly Told[]
  /** Why nothing was taken from it, or what was left out; null when all of it was understood. */
  readonly why: string | null
}

/** How the numbers of a date like 3/4/2026 are ordered. Nobody can tell from the date itself. */
export type DateOrder = "day-first" | "month-first"

export const fromMs = (ms: number): string => instantOfMs(ms).toString()

/** `timed` is false where only a date was given: the moment is then noon of that day, and whoever shows it says so. */
export type Moment = { readonly at: string; readonly timed: boolean }

export const noTime = "It gives no time of day; it stands at noon."

/** A moment as another program writes it: with an offset, or as wall time in `zone`. A date like 3/4/2026 needs an order. */
export const momentOf = (text: string, zone: string, order: DateOrder | null): Result<Moment> => {
  const t = text.trim()
  const instant = parseInstant(t)
  if (instant.ok) return ok({ at: instant.value.toString(), timed: true })
  const m =
    /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[T,\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?)?$/iu.exec(
      t,
    )
  if (!m) return fail("import/moment", `“${t}” is not a moment that could be read; write for example 2026-12-01 08:00.`)
  const [, first = "", , second = "", third = "", hour, minute = "00", half = ""] = m
  const iso = isoDate(first, second, third, order)
  if (iso === undefined)
    return fail("import/date-order", `“${t}” can be read with the day or the month first; say which with --dates.`)
  const day = parseDate(iso)
  const time = parseTime(hour === undefined ? "12:00" : `${hourOf(hour, half)}:${minute}`)
  if (!day.ok) return fail("import/moment", `“${t}” is not a date that exists.`)
  if (!time.ok) return fail("import/moment", `“${t}” is not a time of day.`)
  return ok({ at: placed(day.value, time.value, zone).toInstant().toString(), timed: hour !== undefined })
}

const isoDate = (a: string, b: string, c: string, order: DateOrder | null): string | undefined => {
  const two = (s: string) => s.padStart(2, "0")
  if (a.length === 4) return `${a}-${two(b)}-${two(c)}`
  if (c.length !== 4) return undefined
  // A number above twelve can only be the day.
  const dayFirst = order === "day-first" || (order === null && Number(a) > 12)
  const monthFirst = order === "month-first" || (order === null && Number(b) > 12)
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? `${c}-${two(b)}-${two(a)}` : `${c}-${two(a)}-${two(b)}`
}

const hourOf = (hour: string, half: string): number => {
  const h = Number(hour)
  if (half === "") return h
  return (h % 12) + (/^p/iu.test(half) ? 12 : 0)
}
