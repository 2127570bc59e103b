import {
  as,
  contentOf,
  dimensionOf,
  type Finding,
  inBase,
  type Product,
  type Quantity,
  showQuantity,
  units,
} from "../base/index.ts"
import { stop } from "./findings.ts"
import { concentrationOf } from "./strength.ts"

/** Whether a volume somebody logged holds the amount they logged with it: null when it does, or when the two cannot be compared; else a refusal that says both. */
export const logDisagrees = (amount: Quantity, volume: Quantity, product: Product): Finding | null => {
  const strength = concentrationOf(product.contents)
  if (!strength.ok || dimensionOf(volume) !== "volume") return null
  const held = contentOf(strength.value, volume)
  if (dimensionOf(held) !== dimensionOf(amount) || inBase(held).equals(inBase(amount))) return null
  return stop(
    "log/volume-disagrees",
    "dose",
    `${showQuantity(volume)} of ${showQuantity(strength.value)} holds ${showQuantity(as(held, amount.unit))}, not ${showQuantity(amount)}; one of the two was logged wrongly.`,
    `an amount in ${units[amount.unit].symbol} and a volume that agree`,
  )
}
