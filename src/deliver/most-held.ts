import { dimensionOf, inBase, parseQuantity, type Quantity, quantity } from "../base/index.ts"

// Far above any bottle or box that one person takes a dose out of: what is beyond it is a slip of zeros or units.
const mostLiquid = quantity(10, "L")
const MOST_PIECES = 10_000

/** What is wrong with what a full container is said to hold, as a sentence: more than any does, or nothing. Null where nothing is. */
export const unlikelyHeld = (text: string): string | null => {
  const held = parseQuantity(text)
  if (!held.ok) return null
  if (held.value.value.compare(0) <= 0) return `No container holds ${text}: type the volume or amount printed on it.`
  return isBeyond(held.value)
    ? `${text} is more than any container holds that one person uses; type the volume or number printed on it, for example 3 mL.`
    : null
}

const isBeyond = (q: Quantity): boolean => {
  const kind = dimensionOf(q)
  if (kind === "volume") return inBase(q).compare(inBase(mostLiquid)) > 0
  return kind === "count" && q.value.compare(MOST_PIECES) > 0
}
