import {
  compareQuantity,
  type Dose,
  dimensionOf,
  type Exact,
  exact,
  type Finding,
  inBase,
  type Period,
  type Quantity,
  quantity,
  settled,
  showQuantity,
  spansOf,
} from "../base/index.ts"
import { note, stop, unknown } from "../deliver/index.ts"
import { daysIn } from "../schedule/index.ts"
import type { PlanRequest } from "./request.ts"

/** A plan may stay below what the page states, never above it: in dose, in times a day, in length. */
export const pageLimits = (request: PlanRequest, dose: Quantity | null): readonly Finding[] => {
  const p = request.protocol
  if (p === null) return []
  const stated = settled(p.dose)
  const most = settled(p.maximum)
  const found = [
    ...(dose !== null && stated ? doseLimit(request, dose, stated) : []),
    ...(dose !== null && most ? doseLimit(request, dose, most) : []),
    ...timesLimit(request),
    ...lengthLimit(request),
  ]
  return found.map((f) => ({ ...f, protocol: request.index, ...quoted(request, f) }))
}

const quoted = ({ protocol, text }: PlanRequest, f: Finding): Pick<Finding, "spans" | "quotes"> => {
  const field = f.dimension === "dose" ? protocol?.dose : protocol?.cycle
  const spans = field === undefined || text === null || f.code.includes("times") ? [] : spansOf(field)
  return { spans, quotes: spans.map(([a, b]) => (text ?? "").slice(a, b)) }
}

const doseLimit = (request: PlanRequest, asked: Quantity, page: Dose): readonly Finding[] => {
  const scale = perDose(page, request)
  const ends = page.unit === null || scale === null ? null : ([page.low, page.high] as const)
  if (ends === null || page.unit === null || scale === null) {
    return [
      unknown(
        "plan/page-dose-not-comparable",
        "dose",
        "The page's dose and this one are counted differently, so whether this plan stays within the page is unknown.",
        "a dose on the page in the same terms",
      ),
    ]
  }
  const unit = page.unit
  const [low, high] = ends.map((end) => quantity(end.mul(scale), unit))
  const dose = page.perKg || dimensionOf(asked) !== "mass-per-body-mass" ? plain(asked, request) : null
  if (!low || !high || dose === null || dimensionOf(dose) !== dimensionOf(high)) {
    return [
      unknown(
        "plan/page-dose-not-comparable",
        "dose",
        `${showQuantity(asked)} cannot be compared with the page's dose in ${page.unit}.`,
        "a dose on the page in the same terms",
      ),
    ]
  }
  if (compareQuantity(dose, high) > 0) {
    return [
      stop(
        "plan/above-page",
        "dose",
        `${showQuantity(dose)} is above the page's ${showQuantity(high)} a dose; a plan may stay below the page and does not go above it.`,
        "a statement on the page of a dose this high",
      ),
    ]
  }
  return compareQuantity(dose, low) < 0
    ? [
        note(
          "plan/below-page",
          "dose",
          `${showQuantity(dose)} is below the page's range of ${showQuantity(low)} to ${showQuantity(high)} a dose.`,
          "a statement on the page about doses this low",
        ),
      ]
    : []
}

/** The factor from the page's amount to an amount per dose; null where the page's count cannot be turned into one. */
const perDose = (page: Dose, request: PlanRequest): Exact | null => {
  const kg = page.perKg ? (request.weight ? inBase(request.weight).div(1_000_000_000) : null) : exact(1)
  if (kg === null) return null
  const times = request.times.length
  switch (page.per) {
    case "dose":
    case null:
      return kg
    case "day":
      return times === 0 ? null : kg.div(exact(times))
    case "nostril":
      return kg.mul(exact(2))
    case "week":
    case "spray":
      return null
  }
}

const plain = (asked: Quantity, { weight }: PlanRequest): Quantity | null =>
  dimensionOf(asked) !== "mass-per-body-mass"
    ? asked
    : weight
      ? quantity(inBase(asked).mul(inBase(weight).div(1_000_000_000)), "mcg")
      : null

const timesLimit = ({ protocol, times }: PlanRequest): readonly Finding[] => {
  const f = protocol === null ? undefined : settled(protocol.frequency)
  if (f === undefined || f.per !== "day" || f.pattern !== null) return []
  return times.length > f.high
    ? [
        stop(
          "plan/more-times-than-page",
          "course",
          `${times.length} times a day is more often than the page's ${f.high}; a plan may stay below the page and does not go above it.`,
          "a statement on the page of this many doses a day",
        ),
      ]
    : []
}

const lengthLimit = ({ protocol, length, start }: PlanRequest): readonly Finding[] => {
  const cycle = protocol === null ? undefined : settled(protocol.cycle)
  if (cycle === undefined || (protocol !== null && settled(protocol.openEnded) === true)) return []
  const most = daysOfPeriod(cycle, start)
  return daysIn(length) > most
    ? [
        stop(
          "plan/longer-than-page",
          "course",
          `${daysIn(length)} days is longer than the page's course of ${cycle.high} ${cycle.unit}s; a plan may stay below the page and does not go above it.`,
          "a statement on the page of a course this long",
        ),
      ]
    : []
}

/** The page's longest course in days; months are counted on the calendar from the plan's own start. */
const daysOfPeriod = (p: Period, start: PlanRequest["start"]): number =>
  p.unit === "day"
    ? p.high
    : p.unit === "week"
      ? p.high * 7
      : start.until(start.add({ months: p.high }), { largestUnit: "day" }).days
