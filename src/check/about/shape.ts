import type { Basis } from "../../base/index.ts"
import type { AboutPair } from "./pairs.ts"

/** A sentence with the fact it rests on. */
export type AboutSaid = { readonly sentence: string; readonly basis: Basis }

/** Who must not take it, and how strictly that is meant. */
export type AboutNever = { readonly who: string; readonly level: string; readonly basis: Basis }

/** The most that a label or a study gives. `route` and `population` are null where the figure holds for any. */
export type AboutCeiling = {
  /** "300 mg", or "2 mg/kg" where it goes by body weight. */
  readonly amount: string
  readonly per: "once" | "day" | "week"
  readonly route: string | null
  readonly population: string | null
  readonly what: string
  readonly basis: Basis
}

/** One step of a label's ladder. */
export type AboutStep = { readonly when: string; readonly dose: string; readonly what: string; readonly basis: Basis }

/** Where it stands with the rules of a place; null: looked for and not found. */
export type AboutStatus = { readonly place: string; readonly value: string | null; readonly basis: Basis }

/** Everything that is known of what a name stands for, gravest first. Nothing of it recommends anything. */
export type About = {
  readonly name: string
  /** The name it is shown under; null where the name means nothing here. */
  readonly ingredient: string | null
  /** Other ingredients that the same name holds or may mean. */
  readonly also: readonly string[]
  readonly classes: readonly string[]
  readonly hazards: readonly AboutSaid[]
  readonly never: readonly AboutNever[]
  readonly ceilings: readonly AboutCeiling[]
  /** The steps of the label, lowest first; null where no label with steps is on file. */
  readonly ladder: readonly AboutStep[] | null
  readonly status: readonly AboutStatus[]
  readonly pairs: readonly AboutPair[]
  /** What was looked for here and is not known, one sentence each. */
  readonly unknown: readonly string[]
  /** One sentence before everything else. */
  readonly sentence: string
}
