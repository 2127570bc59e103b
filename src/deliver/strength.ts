import {
  type Concentration,
  type Contents,
  dimensionOf,
  dissolve,
  fail,
  inBase,
  ok,
  type Product,
  parseQuantity,
  parseStrength,
  type Quantity,
  type Result,
  sameAmount,
  sameStrength,
  showQuantity,
} from "../base/index.ts"
import { amountPerPiece } from "./per-piece.ts"

/** How strong what is in the container is, per millilitre. A problem for a powder nobody has said the diluent of
 *  (`strength/no-diluent`) and for capsules and tablets, which have no concentration (`strength/counted`). */
export const concentrationOf = (contents: Contents): Result<Concentration> => {
  switch (contents.kind) {
    case "solution":
      return inBase(contents.strength).compare(0) > 0
        ? ok(contents.strength)
        : fail("strength/zero", "The product's strength is not above zero.")
    case "powder":
      if (contents.diluent === null || inBase(contents.diluent).compare(0) <= 0) {
        return fail(
          "strength/no-diluent",
          `${showQuantity(contents.amount)} of powder has no concentration until somebody says how much diluent goes in.`,
        )
      }
      return ok(dissolve(contents.amount, contents.diluent))
    case "units":
      return fail("strength/counted", `A ${contents.unit} is counted and has no concentration.`)
  }
}

/** The strength as it is printed on the container: of a solution, of a mixed vial, of one capsule. */
export const labelOf = (product: Product): Result<Quantity> =>
  product.contents.kind === "units" ? ok(product.contents.each) : concentrationOf(product.contents)

/** What a person read off the container in hand against what the plan is made for. */
export type Confirmation =
  | { readonly state: "confirmed" }
  | { readonly state: "missing" }
  | { readonly state: "unreadable"; readonly why: string }
  | { readonly state: "mismatch"; readonly typed: Quantity; readonly label: Quantity; readonly tenfold: boolean }

/** Compares the strength typed off the container with the product's, in any equivalent form (0.1%, 1mg/mL, 3mg/3mL).
 *  For a vial of powder its printed content ("5mg") counts too, since that is what stands on it. */
export const confirmStrength = (product: Product, typed: string | null): Confirmation => {
  if (typed === null || typed.trim() === "") return { state: "missing" }
  const label = labelOf(product)
  if (!label.ok) return { state: "unreadable", why: label.problem.message }
  const printed = parseQuantity(typed)
  if (product.contents.kind === "units") {
    const each = amountPerPiece(typed, product.contents.unit)
    if (!each.ok) return { state: "unreadable", why: each.problem.message }
    return sameAmount(each.value, label.value) ? { state: "confirmed" } : mismatch(each.value, product.contents.each)
  }
  if (
    product.contents.kind === "powder" &&
    printed.ok &&
    dimensionOf(printed.value) === dimensionOf(product.contents.amount)
  ) {
    return sameAmount(printed.value, product.contents.amount)
      ? { state: "confirmed" }
      : mismatch(printed.value, product.contents.amount)
  }
  const strength = parseStrength(typed)
  if (!strength.ok) return { state: "unreadable", why: strength.problem.message }
  return sameStrength(strength.value, label.value) ? { state: "confirmed" } : mismatch(strength.value, label.value)
}

const mismatch = (typed: Quantity, label: Quantity): Confirmation => ({
  state: "mismatch",
  typed,
  label,
  tenfold:
    dimensionOf(typed) === dimensionOf(label) &&
    (inBase(typed).equals(inBase(label).mul(10)) || inBase(label).equals(inBase(typed).mul(10))),
})
