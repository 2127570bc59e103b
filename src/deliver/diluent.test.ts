import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dissolve, exact, quantity, showQuantity, volumeOf } from "../base/index.ts"
import { deviceById } from "../reference/index.ts"
import { diluentsFor } from "./diluent.ts"

const barrel = (id: string) => {
  const d = deviceById(id)
  if (d?.kind !== "syringe") throw new Error(id)
  return d
}
const range = { least: quantity("1/2", "mL"), most: quantity(3, "mL"), step: quantity("1/10", "mL") }

describe("the diluent that makes a dose land on a line", () => {
  it("is found for 250 mcg out of 5 mg", () => {
    const choices = diluentsFor(quantity(5, "mg"), quantity(250, "mcg"), barrel("u100-0.3ml"), range)
    expect(choices.map((c) => `${showQuantity(c.diluent)} → ${c.units} units, ${c.doses} doses`)).toContain(
      "2 mL → 10 units, 20 doses",
    )
    expect(choices[0] && showQuantity(choices[0].diluent)).toBe("3 mL")
  })

  it("is always right: the dose is that line, exactly, and the barrel holds it", () => {
    const dose = fc.integer({ min: 10, max: 3000 })
    const vial = fc.integer({ min: 1, max: 30 })
    const which = fc.constantFrom("u100-0.3ml-half", "u100-0.3ml", "u100-0.5ml", "u100-1ml")
    fc.assert(
      fc.property(vial, dose, which, (mg, mcg, id) => {
        const b = barrel(id)
        for (const c of diluentsFor(quantity(mg, "mg"), quantity(mcg, "mcg"), b, range)) {
          const volume = volumeOf(quantity(mcg, "mcg"), dissolve(quantity(mg, "mg"), c.diluent))
          if (!volume.ok) throw new Error(volume.problem.message)
          expect(volume.value.value.equals(b.mark.value.mul(exact(c.lines)))).toBe(true)
          expect(volume.value.value.compare(b.capacity.value.mul(1000))).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it("is nothing for a dose the vial does not hold, or of another kind", () => {
    expect(diluentsFor(quantity(1, "mg"), quantity(2, "mg"), barrel("u100-1ml"), range)).toEqual([])
    expect(diluentsFor(quantity(5000, "IU"), quantity(2, "mg"), barrel("u100-1ml"), range)).toEqual([])
  })
})
