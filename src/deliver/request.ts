import type { Basis, Delivery, Device, Finding, Product, Quantity, Route } from "../base/index.ts"

/** How many IU a milligram of this substance holds, and who says so: activity becomes mass by a stated fact only, never by habit. */
export type Potency = { readonly iuPerMg: Quantity["value"]; readonly basis: Basis }

/** A dose asked of what a person has in hand. */
export type DeliverRequest = {
  /** An amount ("300 mcg", "500 IU"), an amount per body mass ("5 mcg/kg", with `weight`), a volume, or a count of drops or sprays. */
  readonly asked: Quantity
  readonly product: Product
  readonly device: Device
  readonly route: Route
  /** The person's weight; needed for doses per kg only. */
  readonly weight?: Quantity | null
  readonly potency?: Potency | null
}

/** The delivery, and everything a person should know about it. When it is not possible, exactly one finding is a `stop`. */
export type Delivered = {
  readonly delivery: Delivery
  readonly findings: readonly Finding[]
  /** How much substance one dose holds, whatever it was asked in; null when nothing is delivered. */
  readonly holds: Quantity | null
}
