import { fail, ok, type Result, ratio } from "../../../base/index.ts"
import type { Bounds } from "./bounds.ts"
import type { Rhythm } from "./rhythm.ts"
import type { ReadDosage } from "./shape.ts"

/** The bounds of Dosage number `n` once `repeat.count`, how often it is repeated in all, has had its say: they end on the last day that the count fills,
 *  and doses over that are named in `notHeld`. Problems: `fhir/bounds` for a count from which no day follows. */
export const withinCount = (
  d: ReadDosage,
  n: number,
  { frequency, days }: Rhythm,
  bounds: Bounds,
  notHeld: string[],
): Result<Bounds> => {
  const { count } = d.timing?.repeat ?? {}
  if (count === undefined) return ok(bounds)
  const bad = (why: string) =>
    fail("fhir/bounds", `Dosage ${n} ${why}.`, { path: `dosageInstruction[${n - 1}].timing.repeat.count` })
  if (!Number.isInteger(count) || count < 1 || count > 10_000)
    return bad(`is repeated ${count} times in all, which is not a whole number of doses`)
  const aDay = frequency?.per === "day" && frequency.pattern?.type !== "every_n" ? frequency.high : null
  const everyDay = days !== null && "every" in days && days.unit === "day" && days.every === 1
  if (aDay === null || !everyDay)
    return bad(
      `says ${count} doses in all and does not say them by the day, so the last day is not known; give the length of the course (boundsDuration) instead`,
    )
  const length = Number.parseInt(ratio(count, aDay).floor().toString(), 10)
  if (length < 1) return bad(`says ${count} doses in all and ${aDay} a day, which fills no day`)
  const over = count - length * aDay
  if (over > 0) notHeld.push(`Dosage ${n}: the last ${over} of its ${count} doses, which fill no whole day`)
  return ok(bounds.length !== null && bounds.length <= length ? bounds : { ...bounds, length, course: null })
}
