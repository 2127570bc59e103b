import { says } from "../../reference/index.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"

const denials = [
  "no significant side effect",
  "no side effect",
  "no known side effect",
  "no adverse effect",
  "without side effect",
  "without significant side effect",
  "without any side effect",
  "lack of significant side effect",
  "lack of side effect",
  "absence of side effect",
  "free of side effect",
  "zero side effect",
]

/** "No significant side effects" on a page that goes on to list them. */
export const deniesSideEffects: Look = {
  codes: ["page/denies-side-effects"],
  looksFor: "a denial of side effects on a page that lists some",
  at: (page) => {
    const first = page.reading.page.sideEffects[0]
    const claims = page.sentences.filter(
      (s) =>
        denials.some((d) => says(s.folded, d)) ||
        // "brings no dependency, no tolerance and no side effects to speak of"
        (/ (?:not|never) (?:cause|have|produce|carry) /u.test(s.folded) && says(s.folded, "significant side effect")),
    )
    if (!first || claims.length === 0) return []
    return [
      found(page, {
        code: "page/denies-side-effects",
        severity: "caution",
        dimension: "claim",
        message: `The page says that there are no side effects worth naming, and lists ${page.reading.page.sideEffects.length} of them.`,
        spans: [...claims.map((c) => c.span), ...page.reading.page.sideEffects.map((s) => s.span)],
      }),
    ]
  },
}
