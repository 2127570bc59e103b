import { spansOf } from "../../base/index.ts"
import { found } from "../found.ts"
import { inWords } from "../gather.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { followed } from "../regimens.ts"
import { gradeOf, type Pair, type Taken, takenIn } from "../stack.ts"

/** How many pairs are named; a page of forty substances has hundreds. */
const NAMED = 3

/** Grave pairs of what a page doses apart from each other: it does not say to take them together, and somebody may. */
export const pagePairs: Look = {
  codes: ["stack/not-together"],
  looksFor: "grave interactions between the regimens of a page",
  at: (page) => {
    const pairs = gravePairs(page)
    const [first] = pairs
    if (first === undefined) return []
    const more = pairs.length - NAMED
    return [
      found(page, {
        code: "stack/not-together",
        severity: "caution",
        dimension: "stack",
        message: `The page gives doses of things that must not meet: ${inWords(pairs.slice(0, NAMED).map(saying))}${more > 0 ? `, and ${more} more such ${more === 1 ? "pair" : "pairs"}` : ""}. Who takes one leaves the other.`,
        spans: [first.a.span, first.b.span].filter((s) => s !== undefined),
        basis: pairs.slice(0, NAMED).flatMap(({ row }) => (row ? [page.facts.basis(row, row.what)] : [])),
      }),
    ]
  },
}

const saying = ({ a, b, row }: Pair): string =>
  `${a.name} with ${b.name} (${row?.what}${row?.basis === "general-knowledge" ? "; no source located yet" : ""})`

const gravePairs = (page: Page): readonly Pair[] => {
  const dosed = followed(page).filter(({ p }) => p.dose.how !== "missing")
  const joined = new Set(
    dosed.flatMap(({ p }) => {
      const taken = takenIn(page, p)
      return taken.flatMap((a) => taken.map((b) => keyOf(a, b)))
    }),
  )
  const things = new Map<string, Taken>()
  for (const { p } of dosed) {
    const of = page.substanceOf(p)
    if (of?.ids[0] !== undefined && !things.has(of.ids[0]))
      things.set(of.ids[0], { name: of.name, span: of.span ?? spansOf(p.dose)[0], compound: undefined, ids: of.ids })
  }
  const all = [...things.values()]
  return all
    .flatMap((a, i) => all.slice(i + 1).map((b) => gradeOf(page, a, b)))
    .filter((p) => (p.severity === "contraindicated" || p.severity === "major") && !joined.has(keyOf(p.a, p.b)))
    .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === "contraindicated" ? -1 : 1))
}

const keyOf = (a: Taken, b: Taken): string => [a.ids[0] ?? a.name, b.ids[0] ?? b.name].sort().join("|")
