import { type Protocol, settled, spansOf } from "../../base/index.ts"
import { whereOf } from "../doses.ts"
import type { Page } from "../page.ts"
import type { Judged } from "./judged.ts"

/** The routes of a protocol against the routes that registered products permit and people were studied with; undefined where there is nothing to hold against them. */
export const judgeRoute = (page: Page, p: Protocol): Judged | undefined => {
  const compound = page.compoundOf(p)
  const routes = settled(p.routes)
  if (!compound || !routes || routes.length === 0) return undefined
  const products = page.facts.productsOf(compound.id).filter((r) => page.facts.settled(r.permits, "label"))
  if (products.length === 0) return undefined
  const permitted = new Set(products.flatMap((r) => r.permits.value))
  const beyond = routes.filter((r) => !permitted.has(r))
  const name = compound.names[0] ?? compound.id
  const spans = spansOf(p.routes).length > 0 ? spansOf(p.routes) : whereOf(p, "routes")
  if (beyond.length === 0) {
    return {
      verdict: "supported",
      why: `${routes.join(", ")} is a route of the registered products`,
      spans,
      basis: products.map((r) => page.facts.basis(r.permits, `${r.name}: ${r.permits.value.join(", ")}`)),
    }
  }
  const looked = page.facts.absencesOf(compound.id).filter((a) => a.routes?.some((r) => beyond.some((b) => b === r)))
  return {
    verdict: looked.some((a) => page.facts.settled(a, "study")) ? "no-human-evidence" : "unknown",
    why: `no study of ${name} taken by ${beyond.join(" or ")} route in people was found; registered products and studies use ${[...permitted].join(", ")}`,
    spans,
    basis: [
      ...looked.map((a) => page.facts.basis(a, `looked for and not found in people: ${a.what}`, "study")),
      ...products.map((r) => page.facts.basis(r.permits, `${r.name}: ${r.permits.value.join(", ")}`)),
    ],
  }
}
