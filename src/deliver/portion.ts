import {
  as,
  type Concentration,
  contentOf,
  type Delivery,
  type Device,
  dimensionOf,
  exact,
  inBase,
  ok,
  type Product,
  type Quantity,
  quantity,
  type Result,
  times,
} from "../base/index.ts"
import { concentrationOf } from "./strength.ts"

/** The smallest thing a device can give. Every device comes down to this: it gives 1, 2, … `most` of them, and nothing between. */
export type Portion = {
  readonly unit: NonNullable<Delivery["unit"]>
  /** What one holds, in mcg or IU. */
  readonly amount: Quantity
  /** Null for what is counted. */
  readonly volume: Quantity | null
  /** How many fit into one go of the device, and out of one container; null when nothing limits it. */
  readonly most: number | null
  /** What stands on a container's label per mL; null for what is counted. */
  readonly strength: Concentration | null
}

/** The portion a product and a device make together. */
export const portionOf = (product: Product, device: Device): Result<Portion> => {
  if (product.contents.kind === "units") {
    const { unit, each } = product.contents
    return ok({ unit, amount: inBaseUnit(each), volume: null, most: null, strength: null })
  }
  const strength = concentrationOf(product.contents)
  if (!strength.ok) return strength
  const { unit, volume, most: held } = dispensed(device)
  const inside = product.contents.kind === "solution" ? product.contents.volume : product.contents.diluent
  const filled = inside === null ? null : linesOn(inside, volume)
  const most = held === null || (filled !== null && filled < held) ? filled : held
  return ok({
    unit,
    amount: contentOf(strength.value, volume),
    volume: as(volume, "uL"),
    most,
    strength: strength.value,
  })
}

const dispensed = (device: Device): { unit: Portion["unit"]; volume: Quantity; most: number | null } => {
  switch (device.kind) {
    case "dropper":
      return { unit: "drop", volume: device.drop, most: null }
    case "spray":
      return { unit: "spray", volume: device.actuation, most: null }
    case "syringe":
    case "measure":
      return { unit: "mark", volume: device.mark, most: linesOn(device.capacity, device.mark) }
    case "whole":
      throw new Error("a solution cannot be swallowed whole: permitted.ts refuses it first")
  }
}

const linesOn = (capacity: Quantity, each: Quantity): number => countOf(inBase(capacity).div(inBase(each)).floor())

/** An exact whole number as a count. Throws for a fraction and beyond what a count can be. */
export const countOf = (n: Quantity["value"]): number => {
  if (n.d !== 1n || n.n > 9_007_199_254_740_991n) throw new Error(`${n.toFraction()} is not a count`)
  return Number.parseInt((n.s * n.n).toString(), 10)
}

/** `n` portions. */
export const portions = (p: Portion, n: number): { readonly amount: Quantity; readonly volume: Quantity | null } => ({
  amount: times(p.amount, exact(n)),
  volume: p.volume === null ? null : times(p.volume, exact(n)),
})

const inBaseUnit = (q: Quantity): Quantity => (dimensionOf(q) === "mass" ? quantity(inBase(q), "mcg") : q)
