import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { jsonNumber } from "./decimal.ts"
import { exact, ratio } from "./exact.ts"

describe("a JSON number", () => {
  it("is the very number, or null", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 1, max: 4000 }), (n, d) => {
        const x = ratio(n, d)
        const j = jsonNumber(x)
        expect(j === null || exact(`${j}`).equals(x)).toBe(true)
      }),
    )
    expect(jsonNumber(exact("312.5"))).toBe(312.5)
    expect(jsonNumber(exact("1/3"))).toBeNull()
    expect(jsonNumber(exact("12345678901234567"))).toBeNull()
  })
})
