import type { Basis } from "../base/index.ts"
import type { Provenance } from "./format/provenance.ts"
import { shipped } from "./shipped.ts"

/** True for what was recalled and never confirmed: it may lower a verdict to unknown, and never raises one. */
export const unconfirmed = (row: Provenance): boolean => row.basis === "general-knowledge"

/** A row as the basis of a finding: the fact in words, its sources by title, how sure it is and when it was looked at. */
export const basisOf = (row: Provenance, fact: string): Basis => ({
  fact,
  source: row.sources.map(titleOf).join("; "),
  confidence: row.confidence,
  checkedOn: row.checkedOn,
  unconfirmed: unconfirmed(row),
})

const titles: ReadonlyMap<string, string> = new Map(shipped.sources.map((s) => [s.id, s.title]))
const titleOf = (id: string): string => titles.get(id) ?? id
