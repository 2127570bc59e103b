import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { unknownOn } from "../unknown.ts"

/** A name that nobody knows, one slip of the pen away from one that is known: what is said of the other is said in case it is meant. */
export const nearName: Look = {
  codes: ["compound/near-name"],
  looksFor: "names that are a letter away from a known one",
  at: (page) =>
    unknownOn(page).flatMap(({ name, span }) => {
      const near = page.facts.nearest(name)
      return near
        ? [
            found(page, {
              code: "compound/near-name",
              severity: "caution",
              dimension: "product",
              message: `“${name}” is one letter away from ${near.name}. If that is what is meant, what is said of ${near.name} here holds; ask the seller which it is.`,
              spans: [span],
            }),
          ]
        : []
    }),
}
