import type { Problem } from "../../base/index.ts"
import type { FactSet } from "../format/set.ts"
import { at } from "./at.ts"

/** Rows that say two things of one: a pair graded twice, a bar or a hazard of one substance given twice, one label's ceiling in two heights. */
export const contradictionFaults = (set: FactSet): readonly Problem[] => [
  ...twice(
    set.interactions,
    "interactions",
    (i) => [i.a, i.b].sort().join(" + "),
    (i) => i.severity,
  ),
  ...twice(
    set.planBars,
    "planBars",
    (b) => b.compound,
    (b) => `${b.kind} ${b.bar} ${b.reason}`,
  ),
  ...twice(
    set.hazards,
    "hazards",
    (h) => h.substance,
    (h) => h.sentence,
  ),
  ...twice(
    set.ceilings,
    "ceilings",
    (c) => [c.substance, c.per, c.perKg, c.routes?.join(" "), c.what].join("|"),
    (c) => c.amount,
  ),
]

const twice = <T>(
  rows: readonly T[],
  list: string,
  keyOf: (row: T) => string,
  says: (row: T) => string,
): readonly Problem[] => {
  const before = new Map<string, string>()
  return rows.flatMap((row) => {
    const key = keyOf(row)
    const other = before.get(key)
    before.set(key, says(row))
    return other === undefined || other === says(row)
      ? []
      : [at(`${list} ${key}`, "contradiction", `One row says “${other}”, another “${says(row)}”.`)]
  })
}
