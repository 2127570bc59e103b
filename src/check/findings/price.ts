import { found } from "../found.ts"
import type { Look } from "../look.ts"

/** A price without what it buys. */
export const priceWithoutPack: Look = {
  codes: ["product/price-without-pack"],
  looksFor: "what the price buys",
  at: (page) =>
    page.reading.page.price
      .filter((p) => p.pack === null)
      .slice(0, 1)
      .map((p) =>
        found(page, {
          code: "product/price-without-pack",
          severity: "note",
          dimension: "product",
          message: "The page names a price and not what it buys, so no cost of a course can be worked out.",
          spans: [p.span],
          absent: "the strength and size of the pack at this price",
        }),
      ),
}
