import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseQuantity, showQuantity } from "./quantity.ts"
import { type DecimalMark, markOf, shownWith, typedExact } from "./typed.ts"

const read = (text: string, mark: DecimalMark) => {
  const r = typedExact(text, mark)
  return r.ok ? r.value : r.problem.code
}

describe("a number as a person types it", () => {
  it.each([
    ["0,5 mg", ",", "0.5 mg"],
    ["0,5 mg", ".", "0.5 mg"],
    ["0.5 mg", ",", "0.5 mg"],
    ["300mcg", ",", "300mcg"],
    ["0,125 mg", ",", "0.125 mg"],
    ["1000,125 mg", ",", "1000.125 mg"],
    ["1,5 mg/2,5 mL", ",", "1.5 mg/2.5 mL"],
    ["1/3 mL", ",", "1/3 mL"],
    ["1.000 mg", ".", "1.000 mg"],
    ["", ",", ""],
  ] as const)("%s, with a %s before the tenths, is %s", (text, mark, exact) => {
    expect(read(text, mark)).toBe(exact)
  })

  it.each([
    ["1,000 mg", ","],
    ["1,000 mg", "."],
    ["1.000 mg", ","],
    ["12.500", ","],
    ["1.234,5 mg", ","],
    ["1,234.5 mg", "."],
    ["1,2,3", ","],
    ["5 mg in 1,500 mL", ","],
  ] as const)("%s, with a %s before the tenths, is asked about", (text, mark) => {
    expect(read(text, mark)).toBe("number/two-ways")
  })

  it("is never another amount than the one that is shown: what is shown and typed again is the same, or asked about", () => {
    const amount = fc.tuple(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(",", "."),
    )
    fc.assert(
      fc.property(amount, ([whole, part, mark]) => {
        const q = parseQuantity(`${whole}.${`${part}`.padStart(4, "0")} mg`)
        if (!q.ok) throw new Error(q.problem.message)
        const exact = showQuantity(q.value)
        const again = typedExact(shownWith(exact, mark as DecimalMark), mark as DecimalMark)
        expect(again.ok ? again.value : exact).toBe(exact)
      }),
    )
  })
})

describe("what is shown", () => {
  it("has the mark of the place, and leaves what is no decimal alone", () => {
    expect(shownWith("0.3 mL: 6 drops, 1/3 of 2026.12.01", ",")).toBe("0,3 mL: 6 drops, 1/3 of 2026.12.01")
    expect(shownWith("0.3 mL", ".")).toBe("0.3 mL")
  })

  it("takes the mark from the locale", () => {
    expect(["de-DE", "en-GB", "af-ZA", "en-US"].map((l) => markOf(l))).toEqual(
      [",", ".", ",", "."].map((value) => ({ ok: true, value })),
    )
    expect(markOf("no locale")).toMatchObject({ ok: false, problem: { code: "locale/unknown" } })
  })
})
