import type { Basis } from "../base/index.ts"
import { measuredPoisons } from "./data/poisons.ts"
import { factsOf } from "./facts.ts"
import type { CompoundRow } from "./format/compound.ts"
import type { EmergencyRow, PlanBarRow } from "./format/plannability.ts"
import type { Provenance } from "./format/provenance.ts"
import { finderOf, type Mentioned } from "./names.ts"
import { shipped } from "./shipped.ts"

const facts = factsOf(shipped, null)

/** The shipped set without a day: nothing is past its shelf life. */
export const shippedFacts = facts

/** A row of the shipped set as the basis of a finding, for surfaces without a day: nothing is past its shelf life. */
export const basisOf = (row: Provenance, fact: string): Basis => facts.basis(row, fact)

/** Every compound the shipped set knows. */
export const allCompounds: readonly CompoundRow[] = shipped.compounds

/** The compound of the shipped set that a name on a page stands for, or undefined. */
export const compoundNamed = facts.compoundNamed

let finder: ((text: string) => readonly Mentioned[]) | undefined

/** The compounds and substances of the shipped set named in running text, as whole words, by id; short names and ordinary words are left out. */
export const compoundsIn = (text: string): readonly Mentioned[] => {
  finder ??= finderOf(
    [
      ...shipped.compounds.flatMap((c) => [c.id, ...c.names].map((n) => [n, c.id] as const)),
      ...shipped.substances.flatMap((s) => s.names.map((n) => [n, s.id] as const)),
    ],
    measuredPoisons,
  )
  return finder(text)
}

export const compoundById = (id: string): CompoundRow | undefined => shipped.compounds.find((c) => c.id === id)

/** A refusal: the compound, one sentence that names the fact, and the fact. */
export type PlanBar = Pick<PlanBarRow, "compound" | "kind" | "bar" | "reason"> & { readonly basis: Basis }

/** Why no plan is made for a compound, by id or by a name as pages print it; undefined when the facts hold nothing against it, which is not a recommendation. */
export const planBarOf = (compound: string): PlanBar | undefined => {
  const row = facts.planBarRow(compound)
  return (
    row && {
      compound: row.compound,
      kind: row.kind,
      bar: row.bar,
      reason: row.reason,
      basis: facts.basis(row, row.reason),
    }
  )
}

/** An emergency or hospital use: what to say instead of a plan, and the fact. */
export type Emergency = Pick<EmergencyRow, "id" | "name" | "wording"> & { readonly basis: Basis }

/** The emergency or hospital use that a piece of text is about ("Neuroprotection & Stroke Recovery"), or undefined. Words are matched from their start. */
export const emergencyIn = (text: string): Emergency | undefined => {
  const row = facts.emergencyRowIn(text)
  return row && { id: row.id, name: row.name, wording: row.wording, basis: facts.basis(row, row.wording) }
}
