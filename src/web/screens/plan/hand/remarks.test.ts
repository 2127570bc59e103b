import { describe, expect, it } from "vitest"
import { strengthRemark, volumeRemark } from "./remarks.ts"

describe("what is said at the field, while it is typed", () => {
  it("names a strength that is not the chosen one, and how far off it is", () => {
    expect(strengthRemark("0.1 %", "1%")).toBe("0.1 % chosen, 1% typed: ten times as strong.")
    expect(strengthRemark("1 %", "0.1%")).toBe("1 % chosen, 0.1% typed: a tenth as strong.")
    expect(strengthRemark("0.1 %", "5mg/3mL")).toBe("0.1 % chosen, 5mg/3mL typed: ≈ 1.67 times as strong.")
  })

  it("is silent about the same strength in another form, and about what is not typed to its end", () => {
    for (const typed of ["0.1%", "1mg/mL", "3 mg/3 mL", "", "0", "1 m"])
      expect(strengthRemark("0.1 %", typed)).toBeUndefined()
    expect(strengthRemark(null, "1%")).toBeUndefined()
  })

  it("asks for the unit of a volume that has none", () => {
    expect(volumeRemark("2")).toBe("Say the unit of 2: for example 2mL.")
    expect(volumeRemark("2mg")).toBe("2 mg is not a volume; write for example 2mL.")
    for (const typed of ["", "2mL", "2 mL", "1.5mL"]) expect(volumeRemark(typed)).toBeUndefined()
  })
})
