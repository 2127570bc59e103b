import type { Basis } from "../../base/index.ts"
import type { Facts, InteractionRow, InteractionSeverity } from "../../reference/index.ts"
import { weighed } from "../stack.ts"

/** What comes of taking it with something else. */
export type AboutPair = {
  readonly with: string
  readonly severity: InteractionSeverity
  readonly what: string
  readonly basis: Basis | null
}

const MOST = 12
const gravity: Readonly<Record<InteractionSeverity, number>> = {
  contraindicated: 4,
  major: 3,
  moderate: 2,
  minor: 1,
  unknown: 0,
}

/** The pairs with everything in `beside`, in its order; without it the gravest that are on file, at most a dozen, gravest first. */
export const pairsAbout = (facts: Facts, ids: readonly string[], beside: readonly string[]): readonly AboutPair[] =>
  beside.length > 0 ? beside.map((name) => withOne(facts, ids, name)) : gravest(facts, ids)

const withOne = (facts: Facts, ids: readonly string[], name: string): AboutPair => {
  const row = facts.interactionOf(ids, facts.idsNamed(name))
  return row
    ? said(facts, row, name)
    : {
        with: name,
        severity: "unknown",
        what: "nothing on this pair is in the facts, which does not show that it is harmless",
        basis: null,
      }
}

const gravest = (facts: Facts, ids: readonly string[]): readonly AboutPair[] => {
  const mine = new Set(ids)
  const others = new Map<string, InteractionRow>()
  for (const row of facts.set.interactions) {
    const other = mine.has(row.a) ? row.b : mine.has(row.b) ? row.a : undefined
    if (other === undefined || mine.has(other) || row.severity === "unknown") continue
    if (row.except?.some((e) => mine.has(e))) continue
    const before = others.get(other)
    if (!before || gravity[row.severity] > gravity[before.severity]) others.set(other, row)
  }
  return [...others]
    .map(([other, row]) => said(facts, row, facts.shownName(other)))
    .filter((p) => p.severity !== "unknown")
    .sort((a, b) => gravity[b.severity] - gravity[a.severity] || (a.with < b.with ? -1 : 1))
    .slice(0, MOST)
}

const said = (facts: Facts, row: InteractionRow, other: string): AboutPair => {
  const settled = facts.settled(row, "label")
  return {
    with: other,
    severity: weighed(row, settled),
    what: `${row.what}${row.advice ? `; ${row.advice}` : ""}${settled ? "" : " (no source located yet)"}`,
    basis: facts.basis(row, `${row.a} with ${row.b}: ${row.severity}, evidence grade ${row.evidence}`),
  }
}
