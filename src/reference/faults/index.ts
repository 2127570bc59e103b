import type { Problem } from "../../base/index.ts"
import type { FactSet } from "../format/set.ts"
import { contradictionFaults } from "./contradictions.ts"
import { identifierFaults } from "./identifiers.ts"
import { nameFaults } from "./names.ts"
import { quantityFaults } from "./quantities.ts"
import { sharedNameFaults } from "./shared-names.ts"
import { sourceFaults } from "./sources.ts"
import { weakFaults } from "./weak.ts"

/** What the shape of a set cannot say: sources that dangle, quantities that do not parse, names that point nowhere, ids used twice,
 *  what rests on sellers alone, rows that contradict each other, names that two things share without saying so. */
export const faults = (set: FactSet): readonly Problem[] => [
  ...identifierFaults(set),
  ...sourceFaults(set),
  ...nameFaults(set),
  ...quantityFaults(set),
  ...weakFaults(set),
  ...contradictionFaults(set),
  ...sharedNameFaults(set),
]
