import { whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import { followed } from "../regimens.ts"
import { pairsOf, takenIn } from "../stack.ts"

/** Several regimens of one compound, and not a word on whether they may be followed at the same time. */
export const twoAtOnce: Look = {
  codes: ["stack/two-at-once", "stack/across-protocols"],
  looksFor: "what happens when two of the page's regimens are followed at once",
  at: (page) => {
    const dosed = followed(page).filter(({ p }) => p.dose.how !== "missing" && p.alternativeOf === null)
    const same = dosed.filter(({ p }) => page.compoundOf(p) === page.compound && page.compound !== undefined)
    const told = page.sentences.some((s) =>
      / (?:one protocol at a time|do not combine (?:these )?protocols|choose one|pick one|only one protocol)/u.test(
        s.folded,
      ),
    )
    const across = dosed.flatMap((one, n) =>
      dosed.slice(n + 1).flatMap((other) => {
        const left = takenIn(page, one.p).slice(1)
        const right = takenIn(page, other.p).slice(1)
        return pairsOf(page, [...left, ...right])
          .filter(({ a, b }) => left.includes(a) && right.includes(b))
          .filter(({ severity }) => severity === "moderate" || severity === "major" || severity === "contraindicated")
      }),
    )
    return [
      ...(same.length > 1 && !told
        ? [
            found(page, {
              code: "stack/two-at-once",
              severity: "note",
              dimension: "stack",
              message: `The page gives ${same.length} regimens of the same compound and does not say that they are not to be added up.`,
              spans: same.flatMap(({ p }) => whereOf(p, "name")),
              absent: "whether two of these regimens may be followed at once",
            }),
          ]
        : []),
      ...across.map(({ a, b, row, severity }) =>
        found(page, {
          code: "stack/across-protocols",
          severity: "note",
          dimension: "stack",
          message: `Whoever follows two of the page's regimens may take ${a.name} with ${b.name}: ${severity} (evidence grade ${row?.evidence ?? "E"}), ${row?.what ?? ""}.`,
          spans: [a.span, b.span].filter((s) => s !== undefined),
          basis: row
            ? [page.facts.basis(row, `${row.a} with ${row.b}: ${row.severity}, evidence grade ${row.evidence}`)]
            : [],
        }),
      ),
    ]
  },
}
