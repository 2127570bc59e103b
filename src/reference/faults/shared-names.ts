import type { Problem } from "../../base/index.ts"
import { sharedNames } from "../data/shared-names.ts"
import type { FactSet } from "../format/set.ts"
import { kinship } from "../kin.ts"
import { foldLoosely } from "../words.ts"
import { at } from "./at.ts"

/** Names that two things share, neither of them the other's class, and that the table of shared names does not hold. */
export const sharedNameFaults = (set: FactSet): readonly Problem[] => {
  const kin = kinship(set)
  const holders = new Map<string, string>()
  return [...set.compounds, ...set.substances].flatMap((s) =>
    s.names.flatMap((name) => {
      const key = foldLoosely(name).trim()
      const other = holders.get(key)
      holders.set(key, s.id)
      const related =
        other === undefined || other === s.id || kin.of(other).includes(s.id) || kin.of(s.id).includes(other)
      return related || sharedNames.has(name)
        ? []
        : [at(`substances ${s.id}`, "shared-name", `“${name}” is also a name of ${other}, and nothing says so.`)]
    }),
  )
}
