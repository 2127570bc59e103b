import {
  clockOf,
  type DateOrder,
  fail,
  instantOfMs,
  isoDateOf,
  offsetOf,
  ok,
  parseDate,
  parseInstant,
  parseTime,
  at as placed,
  type Result,
  writtenMoment,
} from "../../base/index.ts"

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
  const parts = writtenMoment(t)
  if (!parts)
    return fail("import/moment", `“${t}” is not a moment that could be read; write for example 2026-12-01 08:00.`)
  const iso = isoDateOf(parts, order)
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
