import { exact } from "./exact.ts"
import { fail, ok, type Result } from "./problem.ts"
import { as, dimensionOf, inBase, parseQuantity, type Quantity, quantity, showQuantity } from "./quantity.ts"

/** A strength per volume: mass or activity in a millilitre. `%` is weight in volume, 1 % = 10 mg/mL. */
export type Concentration = Quantity

const isConcentration = (q: Quantity): boolean =>
  dimensionOf(q) === "mass-concentration" || dimensionOf(q) === "activity-concentration"

/** `amount` dissolved in `volume`: 5 mg in 3 mL is 5/3 mg/mL, exactly. Throws unless the first is a mass or activity and the second a volume above zero. */
export const dissolve = (amount: Quantity, volume: Quantity): Concentration => {
  const mL = as(volume, "mL").value
  if (mL.compare(0) <= 0) throw new Error(`cannot dissolve in ${showQuantity(volume)}`)
  return dimensionOf(amount) === "activity"
    ? { value: as(amount, "IU").value.div(mL), unit: "IU/mL" }
    : { value: as(amount, "mg").value.div(mL), unit: "mg/mL" }
}

/** The amount in `volume` of a solution, in mcg or IU. */
export const contentOf = (c: Concentration, volume: Quantity): Quantity => {
  const mL = as(volume, "mL").value
  return dimensionOf(c) === "activity-concentration"
    ? { value: inBase(c).mul(mL), unit: "IU" }
    : { value: inBase(c).mul(mL).mul(1000), unit: "mcg" }
}

/** The volume that holds `amount`, in uL. A problem (`concentration/dimension`) when one is a mass and the other an activity, or the solution is empty. */
export const volumeOf = (amount: Quantity, c: Concentration): Result<Quantity> => {
  const activity = dimensionOf(c) === "activity-concentration"
  const wanted = activity ? "activity" : "mass"
  if (dimensionOf(amount) !== wanted || inBase(c).compare(0) <= 0) {
    return fail(
      "concentration/dimension",
      `${showQuantity(amount)} cannot be measured out of a solution of ${showQuantity(c)}.`,
    )
  }
  // mg/mL is ug/uL, so a mass in ug divided by it is uL; IU/mL gives mL.
  const volume = inBase(amount).div(inBase(c))
  return ok(quantity(activity ? volume.mul(1000) : volume, "uL"))
}

/** Reads a strength as it stands on a label: "0.1%", "1 mg/mL", "5mg/3mL", "10 mg in 2 mL", "5000 IU/mL".
 *  A mass without a volume is a problem (`strength/no-volume`): "5 mg" on a vial is a content, not a concentration. */
export const parseStrength = (text: string): Result<Concentration> => {
  const parts = /^(.*?)\s*(?:\/|\bper\b|\bin\b)\s*(\d.*)$/iu.exec(text.trim())
  if (parts) {
    const amount = parseQuantity(parts[1] ?? "")
    const volume = parseQuantity(parts[2] ?? "")
    if (!amount.ok) return amount
    if (!volume.ok) return volume
    const kind = dimensionOf(amount.value)
    if (
      (kind === "mass" || kind === "activity") &&
      dimensionOf(volume.value) === "volume" &&
      volume.value.value.compare(0) > 0
    ) {
      return positive(dissolve(amount.value, volume.value), text)
    }
    return fail("strength/form", `"${text}" is not an amount in a volume; write for example 5mg/3mL.`)
  }
  const q = parseQuantity(text.replace(/\s*w\/v\s*$/iu, ""))
  if (!q.ok) return fail("strength/form", `"${text}" is not a strength; write for example 0.1%, 1mg/mL or 5mg/3mL.`)
  if (isConcentration(q.value)) return positive(q.value, text)
  return fail(
    "strength/no-volume",
    `"${text}" says how much is in the container but not in what volume; write for example 5mg/3mL, 1mg/mL or 0.1%.`,
  )
}

const positive = (c: Concentration, text: string): Result<Concentration> =>
  inBase(c).compare(0) > 0 ? ok(c) : fail("strength/zero", `"${text}" is not a strength above zero.`)

/** True when two strengths are the same, however they are written: 0.1 % = 1 mg/mL = 3 mg/3 mL. */
export const sameStrength = (a: Concentration, b: Concentration): boolean =>
  dimensionOf(a) === dimensionOf(b) && inBase(a).equals(inBase(b))

/** Ten times the strength: the bottle it is most easily mistaken for. */
export const tenfold = (c: Concentration): Concentration => ({ value: c.value.mul(exact(10)), unit: c.unit })
