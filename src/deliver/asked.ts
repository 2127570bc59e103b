import {
  as,
  type Basis,
  dimensionOf,
  exact,
  fail,
  inBase,
  ok,
  type Quantity,
  quantity,
  type Result,
  showQuantity,
} from "../base/index.ts"
import type { Portion } from "./portion.ts"
import type { DeliverRequest } from "./request.ts"

/** A dose brought to what a portion can be compared with: how many portions it is, exactly, and how to say an amount the way it was asked. */
export type Need = {
  /** The dose as an amount, a volume or a count; for a dose per kg, times the weight. */
  readonly dose: Quantity
  /** How many portions that is: 5/2 is two and a half. */
  readonly portions: Quantity["value"]
  /** Says `n` portions in the unit asked. */
  readonly say: (n: Quantity["value"]) => Quantity
  /** Facts the conversion rests on. */
  readonly basis: readonly Basis[]
}

/** How many portions a dose is. A problem with a code of its own where the two cannot be compared: a dose per kg without a
 *  weight, IU against a mass without a potency, drops asked of a spray. */
export const needOf = (request: DeliverRequest, portion: Portion): Result<Need> => {
  const dose = perPerson(request)
  if (!dose.ok) return dose
  const d = dose.value
  if (inBase(d).compare(0) <= 0) return fail("dose/not-above-zero", `${showQuantity(d)} is not a dose above zero.`)
  const one = onePortionAs(d, portion, request)
  if (!one.ok) return one
  const { each, basis } = one.value
  return ok({ dose: d, portions: d.value.div(each), say: (n) => ({ value: each.mul(n), unit: d.unit }), basis })
}

const perPerson = ({ asked, weight }: DeliverRequest): Result<Quantity> => {
  if (dimensionOf(asked) !== "mass-per-body-mass") return ok(asked)
  if (!weight) {
    return fail("dose/no-weight", `${showQuantity(asked)} needs the person's weight; give it, for example 70kg.`)
  }
  if (dimensionOf(weight) !== "mass" || inBase(weight).compare(0) <= 0) {
    return fail("dose/weight", `${showQuantity(weight)} is not a body weight; write for example 70kg.`)
  }
  return ok(quantity(inBase(asked).mul(as(weight, "kg").value), "mcg"))
}

/** One portion in the unit the dose is in. */
const onePortionAs = (
  dose: Quantity,
  portion: Portion,
  { potency }: DeliverRequest,
): Result<{ each: Quantity["value"]; basis: readonly Basis[] }> => {
  const wanted = dimensionOf(dose)
  if (wanted === "count") {
    return dose.unit === portion.unit
      ? ok({ each: exact(1), basis: [] })
      : fail(
          "dose/count",
          `${showQuantity(dose)} cannot be counted out in ${portion.unit}s; give the dose as an amount.`,
        )
  }
  if (wanted === "volume") {
    return portion.volume === null
      ? fail("dose/volume", `${showQuantity(dose)} cannot be measured in ${portion.unit}s; give the dose as an amount.`)
      : ok({ each: as(portion.volume, dose.unit).value, basis: [] })
  }
  const held = dimensionOf(portion.amount)
  if (wanted === held) return ok({ each: as(portion.amount, dose.unit).value, basis: [] })
  if ((wanted === "activity" && held === "mass") || (wanted === "mass" && held === "activity")) {
    if (!potency) {
      return fail(
        "dose/no-potency",
        "IU measure what a substance does, not how much of it there is or a line on a syringe; without its IU per mg from the label one cannot become the other.",
      )
    }
    const iuPerMg = potency.iuPerMg
    const each =
      held === "mass"
        ? as(portion.amount, "mg").value.mul(iuPerMg)
        : as(quantity(portion.amount.value.div(iuPerMg), "mg"), dose.unit).value
    return ok({ each, basis: [potency.basis] })
  }
  return fail("dose/dimension", `${showQuantity(dose)} is ${wanted}, and cannot be taken as a dose.`)
}
