import {
  compareQuantity,
  type Delivery,
  type Dose,
  dimensionOf,
  type Exact,
  exact,
  type Finding,
  inBase,
  isInjection,
  type Period,
  type Protocol,
  type Quantity,
  quantity,
  settled,
  showQuantity,
  spansOf,
} from "../base/index.ts"
import { caution, note, stop, unknown } from "../deliver/index.ts"
import { daysIn } from "../schedule/index.ts"
import { increaseLimit, ladderLimits } from "./ladder.ts"
import { mostOfWhat, unreadMost } from "./page-most.ts"
import { daysAWeek, dosesADay, timesLimit } from "./page-rhythm.ts"
import type { PlanRequest } from "./request.ts"

/** A plan may stay below what the page states, never above it: in dose, in times a day, in length, in cycles.
 *  `held` is the substance in one dose, whatever it was asked in; `delivery` says what is counted out for it. */
export const pageLimits = (request: PlanRequest, held: Quantity, delivery: Counting): readonly Finding[] => {
  const p = request.protocol
  if (p === null) return []
  const stated = [settled(p.dose), ...p.steps.map((s) => s.dose ?? undefined)].filter((d) => d !== undefined)
  const most = settled(p.maximum)
  const found = [
    ...doseLimits(request, held, delivery, stated),
    ...ladderLimits(request, held, (dose, end) => inHeldTerms(request, held, dose, end)),
    ...increaseLimit(request, held),
    ...(most ? tooMuch(request, held, delivery, [most]) : []),
    ...mostOfWhat(request, held),
    ...unreadMost(request),
    ...timesLimit(request),
    ...lengthLimit(request),
    ...cyclesLimit(request),
    ...routeLimit(request),
  ]
  return found.map((f) => ({ ...f, protocol: request.index, ...quoted(request, f) }))
}

type Counting = Pick<Delivery, "asked" | "count" | "unit">

const quoted = ({ protocol, text }: PlanRequest, f: Finding): Pick<Finding, "spans" | "quotes"> => {
  const field = f.dimension === "dose" ? protocol?.dose : f.dimension === "route" ? protocol?.routes : protocol?.cycle
  const spans = field === undefined || text === null || f.code.includes("times") ? [] : spansOf(field)
  return { spans, quotes: spans.map(([a, b]) => (text ?? "").slice(a, b)) }
}

const doseLimits = (
  request: PlanRequest,
  held: Quantity,
  delivery: Counting,
  stated: readonly Dose[],
): readonly Finding[] => {
  if (stated.length === 0) {
    return [
      stop(
        "plan/no-page-dose",
        "dose",
        "No dose is stated for this regimen, so there is nothing to plan from; type in the regimen you were given.",
        "a dose in this regimen",
      ),
    ]
  }
  const above = tooMuch(request, held, delivery, stated)
  if (above.length > 0) return above
  const low = stated.flatMap((d) => inHeldTerms(request, held, d, d.low) ?? [])
  const least = low.reduce<Quantity | undefined>((a, b) => (a && compareQuantity(a, b) <= 0 ? a : b), undefined)
  return least && compareQuantity(held, least) < 0 && held.value.compare(0) > 0
    ? [
        note(
          "plan/below-page",
          "dose",
          `${showQuantity(held)} is below the page's lowest dose of ${showQuantity(least)}.`,
          "a statement on the page about doses this low",
        ),
      ]
    : []
}

/** Nothing when the dose is within the largest of the stated ones; else the refusal, or that they cannot be compared. */
const tooMuch = (
  request: PlanRequest,
  held: Quantity,
  delivery: Counting,
  stated: readonly Dose[],
): readonly Finding[] => {
  const ends = stated.map((d) => inHeldTerms(request, held, d, d.high))
  const known = ends.filter((end) => end !== null)
  const high = known.reduce<Quantity | undefined>((a, b) => (a && compareQuantity(a, b) >= 0 ? a : b), undefined)
  if (high === undefined)
    return sprays(request, held, stated) ?? counts(request, delivery, stated) ?? [notComparable(stated, delivery.asked)]
  return compareQuantity(held, high) > 0
    ? [
        stop(
          "plan/above-page",
          "dose",
          `${showQuantity(held)} is above the page's ${showQuantity(high)} a dose; a plan may stay below the page and does not go above it.`,
          "a statement on the page of a dose this high",
        ),
      ]
    : []
}

/** A page that says what one spray holds, and not how many, allows one at least: up to that much a dose is within it. Above it both
 *  are shown, because only the number of sprays could tell. Null where the page's spray cannot be compared at all. */
const sprays = (request: PlanRequest, held: Quantity, stated: readonly Dose[]): readonly Finding[] | null => {
  const each = stated.flatMap((d) =>
    d.per === "spray" ? (inHeldTerms(request, held, { ...d, per: "dose" }, d.high) ?? []) : [],
  )
  const high = each.reduce<Quantity | undefined>((a, b) => (a && compareQuantity(a, b) >= 0 ? a : b), undefined)
  if (high === undefined) return null
  return compareQuantity(held, high) <= 0
    ? []
    : [
        unknown(
          "plan/page-dose-not-comparable",
          "dose",
          `The page counts ${showQuantity(high)} a spray and not how many sprays a dose is; whether ${showQuantity(held)} stays within it is unknown.`,
          "how many sprays a dose is",
        ),
      ]
}

/** A dose stated as a number of drops, sprays or tablets is held against the number of the same things that is counted out.
 *  Null where the things are different ones. */
const counts = (
  request: PlanRequest,
  { count, unit }: Counting,
  stated: readonly Dose[],
): readonly Finding[] | null => {
  const ends = stated.flatMap((d) => {
    const scale = perDose(d, request)
    return d.counted !== undefined && d.counted === unit && scale !== null ? [d.high.mul(scale)] : []
  })
  const high = ends.reduce<Exact | undefined>((a, b) => (a && a.compare(b) >= 0 ? a : b), undefined)
  if (high === undefined || count === null) return null
  const things = (n: string) => `${n} ${unit}${n === "1" ? "" : "s"}`
  return exact(count).compare(high) > 0
    ? [
        stop(
          "plan/above-page",
          "dose",
          `This dose is ${things(`${count}`)}, above the page's ${things(high.toString())} a dose; a plan may stay below the page and does not go above it.`,
          "a statement on the page of a dose this high",
        ),
      ]
    : []
}

/** Where the terms themselves differ nothing can be said; where only the substance's unit does, going on would be a guess about the dose. */
const notComparable = (stated: readonly Dose[], asked: Quantity): Finding =>
  stated.some((d) => d.per === "spray" || d.unit === null || d.unit === "mL")
    ? unknown(
        "plan/page-dose-not-comparable",
        "dose",
        "The page's dose and this one are counted differently, so whether this plan stays within the page is unknown.",
        "a dose on the page in the same terms",
      )
    : stop(
        "plan/page-dose-not-comparable",
        "dose",
        stated.some((d) => d.perKg)
          ? `${showQuantity(asked)} cannot be held against the page's dose for each kg of body weight; say the weight, for example 70kg.`
          : `${showQuantity(asked)} cannot be held against the page's dose, so nothing is planned from it.`,
        stated.some((d) => d.perKg) ? "a body weight" : "a dose on the page in the same terms",
      )

/** One end of the page's dose as an amount in one dose; null where the page's terms cannot be turned into that. */
const inHeldTerms = (request: PlanRequest, held: Quantity, page: Dose, end: Exact): Quantity | null => {
  const scale = perDose(page, request)
  if (page.unit === null || scale === null) return null
  const amount = quantity(end.mul(scale), page.unit)
  return dimensionOf(amount) === dimensionOf(held) ? amount : null
}

/** The factor from the page's amount to an amount per dose; null where the page's count cannot be turned into one. */
const perDose = (page: Dose, request: PlanRequest): Exact | null => {
  const kg = page.perKg ? (request.weight ? inBase(request.weight).div(1_000_000_000) : null) : exact(1)
  if (kg === null) return null
  const times = dosesADay(request)
  switch (page.per) {
    case "dose":
    case null:
      return kg
    case "day":
      return times === 0 ? null : kg.div(exact(times))
    case "week":
      return times === 0 ? null : kg.div(daysAWeek(request).mul(times))
    case "nostril":
      return kg.mul(exact(2))
    case "spray":
      return null
  }
}

/** The longest course the page states, in days from a start; null where it states none or says that it may go on. */
export const courseLimit = (protocol: Protocol, start: PlanRequest["start"]): number | null => {
  const cycle = settled(protocol.cycle)
  return cycle === undefined || settled(protocol.openEnded) === true ? null : daysOfPeriod(cycle, start)
}

const lengthLimit = ({ protocol, length, start }: PlanRequest): readonly Finding[] => {
  const cycle = protocol === null ? undefined : settled(protocol.cycle)
  const most = protocol === null ? null : courseLimit(protocol, start)
  return cycle !== undefined && most !== null && daysIn(length) > most
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

// Where the page gives a break no length, less than a week without a dose is no break between courses that are counted in weeks.
const SHORTEST_BREAK = 7

/** Rounds of a course with hardly a rest between them are one long course. */
const cyclesLimit = ({ protocol, rest, cycles, length, start }: PlanRequest): readonly Finding[] => {
  if (protocol === null || cycles < 2 || rest === null) return []
  const stated = settled(protocol.rest)
  if (stated === undefined || typeof stated === "string") {
    const most = courseLimit(protocol, start)
    const all = (daysIn(length) + daysIn(rest)) * cycles - daysIn(rest)
    if (daysIn(rest) < SHORTEST_BREAK && most !== null && all > most) {
      return [
        stop(
          "plan/longer-than-page",
          "course",
          `${cycles} courses with ${daysIn(rest)} days between them are one course of ${all} days, longer than the page's ${most}; a break of a week or more would part them.`,
          "a statement on the page of a course this long",
        ),
      ]
    }
    return [
      unknown(
        "plan/rest-not-stated",
        "course",
        `The page does not say how long a break between two courses is, so whether ${daysIn(rest)} days are enough is unknown.`,
        "the length of a break",
      ),
    ]
  }
  const least = stated.low * (stated.unit === "day" ? 1 : stated.unit === "week" ? 7 : 28)
  return daysIn(rest) < least
    ? [
        stop(
          "plan/shorter-rest-than-page",
          "course",
          `A rest of ${daysIn(rest)} days is shorter than the page's ${stated.low} ${stated.unit}s; a plan does not go above the page.`,
          "a statement on the page of a break this short",
        ),
      ]
    : []
}

/** A dose stated for one route says nothing of another one. */
const routeLimit = ({ protocol, route }: PlanRequest): readonly Finding[] => {
  const stated = protocol === null ? undefined : settled(protocol.routes)
  if (stated === undefined || stated.length === 0 || stated.includes(route)) return []
  if (isInjection(route) && stated.includes("injection")) return []
  return [
    caution(
      "plan/route-not-on-page",
      "route",
      `The page states this dose for ${stated.join(" or ")} use; whether it holds for ${route} use is unknown.`,
      `a dose on the page for ${route} use`,
    ),
  ]
}

/** The page's longest course in days; months are counted on the calendar from the plan's own start. */
const daysOfPeriod = (p: Period, start: PlanRequest["start"]): number =>
  p.unit === "day"
    ? p.high
    : p.unit === "week"
      ? p.high * 7
      : start.until(start.add({ months: p.high }), { largestUnit: "day" }).days
