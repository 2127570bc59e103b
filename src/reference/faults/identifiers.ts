import type { Problem } from "../../base/index.ts"
import type { FactSet } from "../format/set.ts"
import { at } from "./at.ts"

/** Ids that stand twice in one list, and ISSNs whose check digit is wrong. */
export const identifierFaults = (set: FactSet): readonly Problem[] => [...doubled(set), ...badIssns(set)]

const doubled = (set: FactSet): Problem[] =>
  Object.entries(set).flatMap(([list, rows]) => {
    if (!Array.isArray(rows)) return []
    const seen = new Set<string>()
    return rows.flatMap((row: object, i) => {
      if (!("id" in row) || typeof row.id !== "string") return []
      const again = seen.has(row.id)
      seen.add(row.id)
      return again ? [at(`${list}[${i}]`, "same-id", `The id "${row.id}" stands twice in ${list}.`)] : []
    })
  })

const badIssns = (set: FactSet): Problem[] =>
  set.journals.flatMap((j) =>
    [j.issn, j.eissn]
      .filter((issn) => issn !== null && !issnHolds(issn))
      .map((issn) => at(`journals ${j.id}`, "issn", `"${issn}" fails the check digit of an ISSN.`)),
  )

/** ISO 3297: seven digits weighted 8 to 2, the eighth makes the sum a multiple of 11; X is ten. */
const issnHolds = (issn: string): boolean => {
  if (!/^\d{4}-\d{3}[\dX]$/u.test(issn)) return false
  const digits = [...issn.replace("-", "")].map((d) => (d === "X" ? 10 : Number(d)))
  return digits.reduce((sum, d, i) => sum + d * (8 - i), 0) % 11 === 0
}
