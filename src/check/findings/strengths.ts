import { exact, inBase, sameStrength } from "../../base/index.ts"
import { productOf } from "../../reference/index.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"

/** Two bottles of one name that differ tenfold: taking one for the other is a tenfold dose. */
export const tenfoldStrengths: Look = {
  codes: ["product/tenfold-strengths"],
  looksFor: "strengths that are easily mistaken for one another",
  at: (page) => {
    const offered = page.reading.page.formulations.flatMap((f) => (f.concentration ? [{ f, c: f.concentration }] : []))
    const first = offered.flatMap((a) =>
      offered.filter((b) => inBase(b.c).equals(inBase(a.c).mul(exact(10)))).map((b) => [a.f, b.f] as const),
    )[0]
    return first
      ? [
          found(page, {
            code: "product/tenfold-strengths",
            severity: "caution",
            dimension: "product",
            message: `The page offers ${first[0].strength} and ${first[1].strength}: whoever takes one bottle for the other takes ten times, or a tenth of, the dose meant.`,
            spans: first.map((f) => f.span),
          }),
        ]
      : []
  },
}

/** A strength that no registered product has. */
export const strengthNotRegistered: Look = {
  codes: ["product/strength-not-registered"],
  looksFor: "the page's strengths among registered products",
  at: (page) => {
    const rows = page.compound ? page.facts.productsOf(page.compound.id) : []
    if (rows.length === 0) return []
    const known = rows.map(productOf)
    return page.reading.page.formulations.flatMap((f) => {
      const { concentration } = f
      const registered = known.some(
        (k) => concentration && k.contents.kind === "solution" && sameStrength(k.contents.strength, concentration),
      )
      return !concentration || registered
        ? []
        : [
            found(page, {
              code: "product/strength-not-registered",
              severity: "unknown",
              dimension: "product",
              message: `The page offers ${f.strength}; no registered product of ${page.compound?.names[0]} with that strength was found.`,
              spans: [f.span],
              basis: rows.map((r) => page.facts.basis(r.strength, `${r.name}: ${r.strength.value}`)),
            }),
          ]
    })
  },
}
