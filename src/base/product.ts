import type { Concentration } from "./concentration.ts"
import type { Quantity } from "./quantity.ts"
import type { Route } from "./route.ts"

/** What stands on a container in hand. A product carries its permitted routes; nothing widens them. */
export type Product = {
  readonly id: string
  readonly name: string
  /** Compound id, or null for a described product whose compound is not stated. */
  readonly compound: string | null
  readonly contents: Contents
  /** The routes it is made for; null when nobody has said, which is not the same as "any". */
  readonly permits: readonly Route[] | null
}

/** What is inside, and how it is counted. */
export type Contents =
  /** A solution ready for use. `volume` is null when the label does not give it. */
  | { readonly kind: "solution"; readonly strength: Concentration; readonly volume: Quantity | null }
  /** Powder with the diluent that was, or will be, added; null until somebody says how much. */
  | { readonly kind: "powder"; readonly amount: Quantity; readonly diluent: Quantity | null }
  /** Capsules or tablets: the amount in each one. */
  | {
      readonly kind: "units"
      readonly unit: "capsule" | "tablet"
      readonly each: Quantity
      readonly count: number | null
    }

/** What a dose is measured with. Whatever it is, it makes whole portions: drops, presses, printed lines, capsules. */
export type Device =
  | {
      readonly kind: "dropper"
      readonly id: string
      readonly name: string
      readonly drop: Quantity
      /** Relative half-width of what one drop really holds: 1/4 is ±25 %. */
      readonly tolerance: Quantity["value"]
    }
  | {
      readonly kind: "spray"
      readonly id: string
      readonly name: string
      readonly actuation: Quantity
      readonly tolerance: Quantity["value"]
      /** Presses wasted before the first dose of a bottle; null when not known. */
      readonly priming: number | null
      /** What stays in the bottle; null when not known. */
      readonly deadVolume: Quantity | null
    }
  /** An insulin barrel. Its graduations are volumes that look like doses: a unit is 1/`scale` mL and never an IU. */
  | {
      readonly kind: "syringe"
      readonly id: string
      readonly name: string
      /** Units in a millilitre: 100, or 40 where a person has named such a barrel; never assumed. */
      readonly scale: 100 | 40
      readonly capacity: Quantity
      /** The volume between two printed lines. */
      readonly mark: Quantity
      /** How many syringe units one line stands for: 1, 2 or 1/2 on U-100 barrels. */
      readonly unitsPerMark: Quantity["value"]
      /** What stays in barrel and needle at every dose; null or absent when not known. */
      readonly deadSpace?: Quantity | null
    }
  /** An oral syringe, a measuring cup: printed in volume. */
  | {
      readonly kind: "measure"
      readonly id: string
      readonly name: string
      readonly capacity: Quantity
      readonly mark: Quantity
    }
  /** Swallowed as it is: capsules and tablets. */
  | { readonly kind: "whole"; readonly id: string; readonly name: string }
