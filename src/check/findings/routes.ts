import { isInjection, settled } from "../../base/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed, tellsTheLabel } from "../regimens.ts"
import { judgeRoute } from "../verdicts/route.ts"

/** A route no study in people used. */
export const routeNotStudied: Look = {
  codes: ["route/not-studied"],
  looksFor: "studies in people by the same route",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const judged = judgeRoute(page, p)
      return !judged || judged.verdict === "supported"
        ? []
        : [
            found(page, {
              code: "route/not-studied",
              severity: "unknown",
              dimension: "route",
              protocol: i,
              message: `The page names a route in ${nameOf(p, i)} that stands on nothing found: ${judged.why}.`,
              spans: judged.spans,
              basis: judged.basis,
            }),
          ]
    }),
}

/** A registered product taken by a route it does not permit: a nasal solution through a needle. */
export const routeNotPermitted: Look = {
  codes: ["route/not-permitted"],
  looksFor: "a product that permits the route",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const compound = page.compoundOf(p)
      const needles = (settled(p.routes) ?? []).filter(isInjection)
      if (!compound || needles.length === 0) return []
      const products = page.facts.productsOf(compound.id).filter((r) => page.facts.settled(r.permits, "label"))
      if (products.length === 0 || products.some((r) => r.permits.value.some((v) => needles.includes(v)))) return []
      return [
        found(page, {
          code: "route/not-permitted",
          severity: "stop",
          dimension: "route",
          protocol: i,
          message: `The page offers ${nameOf(p, i)} by injection; every registered product of ${compound.names[0]} that was found is a nasal solution and permits no injection.`,
          spans: whereOf(p, "routes"),
          absent: `a product of ${compound.names[0]} that permits ${needles.join(" or ")} use`,
          basis: products.map((r) => page.facts.basis(r.permits, `${r.name}: ${r.permits.value.join(", ")} only`)),
        }),
      ]
    }),
}

/** Something to be injected, and not a word on sterility. */
export const sterility: Look = {
  codes: ["product/sterility-not-stated"],
  looksFor: "a word on the sterility of what is to be injected",
  at: (page) => {
    if (
      tellsTheLabel(page) ||
      page.sentences.some((s) =>
        / (?:non-)?steril| prefilled | pre-filled | injector pen| autoinjector/u.test(s.folded),
      )
    )
      return []
    // A vein alone is a matter for a hospital, and nothing the page tells its reader to do.
    const first = followed(page).find(({ p }) =>
      (settled(p.routes) ?? []).some((r) => isInjection(r) && r !== "intravenous"),
    )
    return first
      ? [
          found(page, {
            code: "product/sterility-not-stated",
            severity: "caution",
            dimension: "product",
            message:
              "The page tells its reader to inject and does not say that the product is sterile or made for injection.",
            spans: whereOf(first.p, "routes"),
            absent: "a word on sterility",
          }),
        ]
      : []
  },
}
