import { type PlainDate, type Protocol, type Reading, type Route, settled } from "../../../base/index.ts"
import { check, leadOf } from "../../../check/index.ts"
import { asFollowed } from "./as-followed.ts"
import { heldByPage, withHeld } from "./held-by-page.ts"
import { isOwn } from "./own-reading.ts"
import { usualRoutes } from "./usual-routes.ts"

/** Of each protocol of a page, what it is told instead of a plan: the sentence of the stop that refuses every plan of it: by any of its routes, and without the partners that may be left
 *  out. Null where some plan may be made, and for what no page states, which its prescriber may change. */
export const noPlanOf = (reading: Reading, today: PlainDate): readonly (string | null)[] => {
  if (isOwn(reading)) return reading.protocols.map(() => null)
  const by = new Map<Route, ReturnType<typeof stopsBy>>()
  const stops = (route: Route) => by.get(route) ?? by.set(route, stopsBy(reading, route, today)).get(route)
  return reading.protocols.map((protocol, index) => {
    let why: string | null = null
    for (const route of routesOf(protocol)) {
      const [gravest] = leadOf((stops(route) ?? []).filter((f) => f.protocol === index || f.protocol === null))
      if (gravest === undefined) return null
      why ??= gravest.message
    }
    return why === null ? null : ofThisProtocol(why, index)
  })
}

/** The sentence as it reads beside the protocol itself, saying once that there is no plan. */
const ofThisProtocol = (why: string, index: number): string => {
  const said = why.replace(new RegExp(`protocol ${index + 1}(?: \\([^()]*\\))?`, "u"), "this protocol")
  return /^No plan is made/u.test(said) ? said : `No plan is made of this protocol. ${said}`
}

const routesOf = (protocol: Protocol): readonly Route[] => {
  const stated = settled(protocol.routes) ?? []
  return stated.length > 0 ? stated : usualRoutes
}

const stopsBy = (reading: Reading, route: Route, today: PlainDate) => {
  const followed = asFollowed(reading, route, (i) => {
    const p = reading.protocols[i]
    return p?.stackJoin === "and" ? (settled(p.stack) ?? []) : []
  })
  const stops = check(followed, { today }).findings.filter((f) => f.severity === "stop")
  return withHeld(stops, heldByPage(reading, followed, route, today))
}
