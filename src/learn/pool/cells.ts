import { daysBetween, fail, ok, type PlainDate, parseDate, type Result } from "../../base/index.ts"
import { same, saysOff, saysOn } from "../condition.ts"
import { isMissing } from "../csv.ts"

/** Reads cells that hold a date (2026-11-22, with or without a time) as day numbers; each date is worked out once. */
export const dayReader = (): ((cell: string) => Result<number>) => {
  const known = new Map<string, number>()
  let first: PlainDate | null = null
  return (cell) => {
    const text = cell.slice(0, 10)
    const found = known.get(text)
    if (found !== undefined) return ok(found)
    if (isMissing(cell)) return fail("learn/day", "every row needs a day.")
    const date = parseDate(text)
    if (!date.ok)
      return /^-?[\d.]+$/.test(cell)
        ? fail("learn/day", `"${cell}" is not a whole day number; count days 1, 2, 3.`)
        : date
    first ??= date.value
    const day = daysBetween(first, date.value)
    known.set(text, day)
    return ok(day)
  }
}

/** Reads the two labels of a condition as 1 (on) and 0 (off), null where blank. `on` names the label that is on; without it
 *  only labels that say so themselves are understood. */
export const armReader = (on: string | undefined): ((cell: string) => Result<0 | 1 | null>) => {
  const known = new Map<string, 0 | 1 | null>()
  let off: string | null = null
  return (cell) => {
    const found = known.get(cell)
    if (found !== undefined) return ok(found)
    const marked = on === undefined ? saysOn.test(cell) : same(cell, on)
    if (isMissing(cell)) known.set(cell, null)
    else if (marked) known.set(cell, 1)
    else if (on === undefined && !saysOff.test(cell))
      return fail("learn/condition", `"${cell}" is neither 1 nor 0; say with --on what the column says on an on day.`)
    else if (off !== null && !same(off, cell))
      return fail(
        "learn/condition",
        `"${cell}" is a third value beside "${on ?? "on"}" and "${off}"; on or off needs two.`,
      )
    else {
      known.set(cell, 0)
      off = cell
    }
    return ok(known.get(cell) ?? null)
  }
}
