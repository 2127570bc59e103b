import { isInjection, type Protocol, type Route, settled } from "../base/index.ts"
import type { Page } from "./page.ts"

/** The routes a protocol names. */
export const routesOf = (p: Protocol): readonly Route[] => settled(p.routes) ?? []

/** True when a protocol is taken as a liquid measured by volume: into the nose, through a needle, or from a registered solution where it names no route. */
export const wet = (page: Page, p: Protocol): boolean => {
  const routes = routesOf(p)
  // What goes into a vein is drawn up in a hospital.
  if (routes.length > 0) return routes.some((r) => r === "intranasal" || (isInjection(r) && r !== "intravenous"))
  const compound = page.compoundOf(p)
  return compound !== undefined && page.facts.productsOf(compound.id).length > 0
}
