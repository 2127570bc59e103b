import {
  type Concentration,
  dimensionOf,
  dissolve,
  inBase,
  parseQuantity,
  parseStrength,
  type Quantity,
} from "../base/index.ts"

/** What was typed off a container says of what is in it: how strong a liquid is, or what one piece holds. */
export type InContainer =
  | { readonly kind: "liquid"; readonly strength: Concentration }
  | { readonly kind: "pieces"; readonly each: Quantity }

/** Reads what was typed off a container, together with what a full one holds. A bare amount ("5 mg") is the content of the whole vial where a
 *  full one holds a volume, and of one piece where it is counted; undefined where neither is said. It is never one piece of a liquid: that took a
 *  dose of 0.1 mL for 0.05 uL. */
export const inContainer = (typed: string, holds: string | null): InContainer | undefined => {
  const strength = parseStrength(typed)
  if (strength.ok) return { kind: "liquid", strength: strength.value }
  const perPiece = /\s*(?:per|a|an|each|\/)\s*(?:capsule|tablet|pill)s?\s*$/iu
  const amount = parseQuantity(typed.replace(perPiece, ""))
  if (!amount.ok || inBase(amount.value).compare(0) <= 0) return undefined
  const kind = dimensionOf(amount.value)
  if (kind !== "mass" && kind !== "activity") return undefined
  if (perPiece.test(typed)) return { kind: "pieces", each: amount.value }
  const full = holds === null || holds.trim() === "" ? undefined : parseQuantity(holds)
  if (!full?.ok) return undefined
  if (dimensionOf(full.value) === "count") return { kind: "pieces", each: amount.value }
  return dimensionOf(full.value) === "volume" && inBase(full.value).compare(0) > 0
    ? { kind: "liquid", strength: dissolve(amount.value, full.value) }
    : undefined
}
