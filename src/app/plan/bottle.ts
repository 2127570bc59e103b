import {
  compareQuantity,
  type Delivery,
  type Device,
  date,
  type Finding,
  type PlainDate,
  type Plan,
  type Product,
  type Protocol,
  type Quantity,
  quantity,
  type Reading,
  type Route,
  settled,
  time,
} from "../../base/index.ts"
import { makePlan } from "../../plan/index.ts"
import type { Length } from "../../schedule/index.ts"
import { stopsBy } from "./obey/obeyed.ts"

/** What a bottle and a device make of one protocol by one route. */
export type BottleRow = {
  /** Index into the reading's protocols. */
  readonly protocol: number
  readonly route: Route | null
  /** The least and the most that can be delivered within the page's range; the same delivery twice where only one can. Null when nothing can. */
  readonly fits: { readonly low: BottleEnd; readonly high: BottleEnd } | null
  /** Why not; null when it can. */
  readonly why: Finding | null
  /** Doses nearby that this bottle and device can make, when the page's own cannot. */
  readonly reachable: readonly Quantity[]
}

export type BottleEnd = {
  readonly delivery: Delivery
  /** Doses of the course at this end of the page's ranges, and the bottles they use up; null where the page or the label leaves it open. */
  readonly doses: number | null
  readonly containers: number | null
}

export type InHand = { readonly product: Product; readonly device: Device; readonly confirmedStrength: string }

/** Holds every protocol of a page against one bottle and device: what can be delivered within the page's own range, or the plain no with its reason.
 *  The rules are the plan's own, so nothing is shown here that a plan would refuse. */
export const bottleTable = (reading: Reading, hand: InHand, today: PlainDate): readonly BottleRow[] => {
  const byRoute = new Map<Route, ReturnType<typeof stopsBy>>()
  const stopsFor = (route: Route) => {
    const stops = byRoute.get(route) ?? stopsBy(reading, route, today)
    byRoute.set(route, stops)
    return stops
  }
  return reading.protocols.flatMap((protocol, index) => {
    const routes = settled(protocol.routes) ?? []
    if (routes.length === 0)
      return [silent(index, null, "route", "The page does not say how this is taken.", "a route")]
    return routes.map((route) => rowOf({ reading, protocol, index, route, hand, checked: stopsFor(route)(index) }))
  })
}

type Case = {
  readonly reading: Reading
  readonly protocol: Protocol
  readonly index: number
  readonly route: Route
  readonly hand: InHand
  readonly checked: readonly Finding[]
}

const rowOf = (c: Case): BottleRow => {
  const dose = settled(c.protocol.dose)
  // A plan for one press settles the route and the fixed rules before any number of the page's is looked at.
  const firm = fixedStop(c) ?? c.checked[0]
  if (firm) return { protocol: c.index, route: c.route, fits: null, why: firm, reachable: [] }
  if (!dose || dose.unit === null)
    return silent(
      c.index,
      c.route,
      "dose",
      "The page gives no dose with a unit, so there is nothing to measure out.",
      "a dose",
    )
  if (dose.per !== "dose" || dose.perKg)
    return silent(
      c.index,
      c.route,
      "dose",
      "The page’s dose is not for one taking, so how much goes into one is for you to say, under Plan.",
      "an amount for one dose",
    )
  const low = least(c, quantity(dose.low, dose.unit))
  const high = most(c, quantity(dose.high, dose.unit))
  const within =
    low && high && compareQuantity(low, quantity(dose.high, dose.unit)) <= 0 && compareQuantity(low, high) <= 0
  if (within) {
    const [a, b] = [end(c, low, "low"), end(c, high, "high")]
    if (a && b) return { protocol: c.index, route: c.route, fits: { low: a, high: b }, why: null, reachable: [] }
  }
  const refused = planned(c, quantity(dose.low, dose.unit), "low")
  return { protocol: c.index, route: c.route, fits: null, why: stopOf(refused), reachable: refused.delivery.reachable }
}

/** A refusal that holds whatever the dose: the route, the compound, an emergency, a strength typed wrongly. */
const fixedStop = (c: Case): Finding | null => {
  const stop = stopOf(planned(c, quantity("1/1000", "mcg"), "low"))
  return stop && /^(plan\/(emergency|barred|other)|route\/|strength\/|product\/|device\/)/.test(stop.code) ? stop : null
}

const stopOf = (plan: Plan): Finding | null => plan.findings.find((f) => f.severity === "stop") ?? null

/** The smallest dose at or above `asked` that can be made, as far as the engine offers one. */
const least = (c: Case, asked: Quantity): Quantity | null => pick(c, asked, (a) => compareQuantity(a, asked) >= 0)

/** The largest dose at or below `asked` that can be made. */
const most = (c: Case, asked: Quantity): Quantity | null => pick(c, asked, (a) => compareQuantity(a, asked) <= 0)

const pick = (c: Case, asked: Quantity, good: (amount: Quantity) => boolean): Quantity | null => {
  const { delivery } = planned(c, asked, "low")
  if (delivery.possible) return asked
  return delivery.reachable.find(good) ?? null
}

const end = (c: Case, dose: Quantity, which: "low" | "high"): BottleEnd | null => {
  const plan = planned(c, dose, which)
  if (!plan.delivery.possible) return null
  const counted = courseOf(c.protocol, which) !== null && rhythmOf(c.protocol) !== null
  return {
    delivery: plan.delivery,
    doses: counted ? plan.doses.length : null,
    containers: counted ? plan.supply.containers : null,
  }
}

const courseOf = (p: Protocol, which: "low" | "high"): Length | null => {
  const course = settled(p.cycle)
  return course && course.unit !== "month" ? { n: course[which], unit: course.unit } : null
}

const rhythmOf = (p: Protocol) => {
  const f = settled(p.frequency)
  return f && f.per === "day" && f.pattern === null ? f : null
}

// Only counts come of these: a bottle lasts as long whatever the hour, and the date of the first dose is nobody's plan.
const anyDay = date("2026-01-05")
const hours = Array.from({ length: 16 }, (_, i) => time(`${String(6 + i).padStart(2, "0")}:00`))

const planned = (c: Case, dose: Quantity, which: "low" | "high"): Plan => {
  const times = rhythmOf(c.protocol)?.[which] ?? 1
  return makePlan({
    protocol: c.protocol,
    index: c.index,
    text: c.reading.text,
    unread: c.reading.unread,
    route: c.route,
    product: c.hand.product,
    confirmedStrength: c.hand.confirmedStrength,
    device: c.hand.device,
    dose,
    times: hours.slice(0, times),
    start: anyDay,
    length: courseOf(c.protocol, which) ?? { n: 1, unit: "day" },
    rest: null,
    cycles: 1,
    zone: "UTC",
    checked: c.checked,
  })
}

const silent = (
  protocol: number,
  route: Route | null,
  dimension: Finding["dimension"],
  message: string,
  absent: string,
): BottleRow => ({
  protocol,
  route,
  fits: null,
  reachable: [],
  why: {
    code: `bottle/no-${dimension}`,
    severity: "unknown",
    dimension,
    protocol,
    message,
    spans: [],
    quotes: [],
    absent,
    basis: [],
  },
})
