import {
  isInjection,
  type Mention,
  type Protocol,
  type Reading,
  type Route,
  type Sourced,
  settled,
} from "../../../base/index.ts"

/** The reading as it is about to be followed by one route: of a protocol that has `partners` only the route that was chosen and the partners that are
 *  taken, and of the page's other protocols only the same route. Whatever is then said of that protocol is about the plan that is asked for. */
export const asFollowed = (
  reading: Reading,
  route: Route,
  partners: (index: number) => readonly Mention[] | undefined,
): Reading => ({
  ...reading,
  protocols: reading.protocols.map((p, i) => {
    const with_ = partners(i)
    return with_ ? { ...p, routes: chosen(p, route), stack: taken(p, with_) } : { ...p, routes: ofThese(p, route) }
  }),
})

/** Whether a page gives a protocol by this route, or as an injection of a place that it leaves open. */
export const givesRoute = (p: Protocol, route: Route): boolean => {
  const stated = settled(p.routes) ?? []
  return stated.includes(route) || (isInjection(route) && stated.includes("injection"))
}

const chosen = (p: Protocol, route: Route): Protocol["routes"] =>
  givesRoute(p, route) ? withValue(p.routes, [route]) : { how: "computed", value: [route], from: ["route"] }

const ofThese = (p: Protocol, route: Route): Protocol["routes"] => {
  const stated = settled(p.routes) ?? []
  const kept = stated.filter((r) => r === route || (isInjection(route) && r === "injection"))
  return kept.length > 0 ? withValue(p.routes, kept) : { how: "missing" }
}

const taken = (p: Protocol, partners: readonly Mention[]): Protocol["stack"] =>
  partners.length === 0
    ? { how: "missing" }
    : settled(p.stack) === undefined
      ? { how: "computed", value: partners, from: ["taking"] }
      : withValue(p.stack, partners)

const withValue = <T>(s: Sourced<T>, value: T): Sourced<T> =>
  "value" in s ? { ...s, value } : { how: "computed", value, from: [] }
