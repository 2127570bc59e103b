import type { Finding, PlainDate, Reading, Route } from "../../../base/index.ts"
import { check } from "../../../check/index.ts"
import { givesRoute } from "./as-followed.ts"
import { isOwn } from "./own-reading.ts"

/** The stops on dose and compound that a page earns as it stands, for each protocol that it does not give by the chosen route: choosing a route that the page
 *  does not give takes none of them back. `followed` is the page by that route, with the partners that are taken. */
export const heldByPage = (reading: Reading, followed: Reading, route: Route, today: PlainDate): readonly Finding[] => {
  const strays = new Set(reading.protocols.flatMap((p, i) => (isOwn(reading) || givesRoute(p, route) ? [] : [i])))
  if (strays.size === 0) return []
  const protocols = followed.protocols.map((p, i) => ({ ...p, routes: reading.protocols[i]?.routes ?? p.routes }))
  return check({ ...followed, protocols }, { today }).findings.filter(
    (f) =>
      f.severity === "stop" &&
      (f.dimension === "dose" || f.dimension === "product") &&
      f.protocol !== null &&
      strays.has(f.protocol),
  )
}

/** The stops of a route and the page's own, each kind once for a protocol. */
export const withHeld = (stops: readonly Finding[], held: readonly Finding[]): readonly Finding[] => [
  ...stops,
  ...held.filter((h) => !stops.some((s) => s.code === h.code && s.protocol === h.protocol)),
]
