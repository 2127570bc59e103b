import type { Quantity } from "../base/index.ts"
import type { LimitRow } from "./format/limit.ts"
import { readQuantity } from "./quantities.ts"
import { shipped } from "./shipped.ts"

type LimitId =
  | "nostril-volume"
  | "nostril-volume-upper"
  | "drops-per-nostril"
  | "instillation-wait"
  | "syringe-precision"
  | "syringe-unreliable-below"
  | "u40-mark"

/** The row of a limit, with its source. */
export const limitRow = (id: LimitId | "bacteriostatic-water-in-use" | "home-mixed-solution-in-use"): LimitRow => {
  const row = shipped.limits.find((l) => l.id === id)
  if (!row) throw new Error(`no limit ${id}`)
  return row
}

/** A limit of nose or syringe as a quantity: 150 uL a nostril, 3 drops at once, 15 min between rounds. */
export const limitOf = (id: LimitId): Quantity => {
  const { value } = limitRow(id)
  if (typeof value !== "string") throw new Error(`the limit ${id} is a number of days`)
  return readQuantity(value)
}
