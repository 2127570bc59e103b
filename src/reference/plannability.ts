import type { Basis } from "../base/index.ts"
import { basisOf } from "./basis-of.ts"
import { compoundNamed } from "./compounds.ts"
import type { EmergencyRow, PlanBarRow } from "./format/plannability.ts"
import { shipped } from "./shipped.ts"

/** A refusal: the compound, one sentence that names the fact, and the fact. */
export type PlanBar = Pick<PlanBarRow, "compound" | "kind" | "reason"> & { readonly basis: Basis }

/** Why no plan is made for a compound, by id or by a name as pages print it; undefined when the facts hold nothing against it, which is not a recommendation. */
export const planBarOf = (compound: string): PlanBar | undefined => {
  const id = compoundNamed(compound)?.id ?? compound
  const row = shipped.planBars.find((b) => b.compound === id)
  return row && { compound: row.compound, kind: row.kind, reason: row.reason, basis: basisOf(row, row.reason) }
}

/** An emergency or hospital use: what to say instead of a plan, and the fact. */
export type Emergency = Pick<EmergencyRow, "id" | "name" | "wording"> & { readonly basis: Basis }

/** The emergency or hospital use that a piece of text is about ("Neuroprotection & Stroke Recovery"), or undefined. Words are matched from their start. */
export const emergencyIn = (text: string): Emergency | undefined => {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `
  const row = shipped.emergencies.find((e) => e.words.some((w) => words.includes(` ${w}`)))
  return row && { id: row.id, name: row.name, wording: row.wording, basis: basisOf(row, row.wording) }
}
