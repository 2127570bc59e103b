import type { Problem } from "../../base/index.ts"
import type { FactSet } from "../format/set.ts"
import { identifierFaults } from "./identifiers.ts"
import { nameFaults } from "./names.ts"
import { quantityFaults } from "./quantities.ts"
import { sourceFaults } from "./sources.ts"

/** What the shape of a set cannot say: sources that dangle, quantities that do not parse, names that point nowhere, ids used twice. */
export const faults = (set: FactSet): readonly Problem[] => [
  ...identifierFaults(set),
  ...sourceFaults(set),
  ...nameFaults(set),
  ...quantityFaults(set),
]
