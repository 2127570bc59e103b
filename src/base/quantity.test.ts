import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contentOf, dissolve, parseStrength, sameStrength, tenfold, volumeOf } from "./concentration.ts"
import { exact, ratio, showExact, showRounded } from "./exact.ts"
import {
  aboutAmounts,
  aboutBeside,
  as,
  convert,
  parseQuantity,
  plus,
  quantity,
  sameAmount,
  showAbout,
  showQuantity,
} from "./quantity.ts"
import { type UnitKey, unitOf, units } from "./unit.ts"

const keys = Object.keys(units) as UnitKey[]
const rational = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([n, d]) => ratio(n, d))
const quantities = fc.tuple(rational, fc.constantFrom(...keys)).map(([value, unit]) => ({ value, unit }))

const read = (text: string) => {
  const r = parseQuantity(text)
  return r.ok ? showQuantity(r.value) : r.problem.code
}

describe("exact numbers", () => {
  it("print without ever rounding", () => {
    expect(showExact(exact("0.1").add(exact("0.2")))).toBe("0.3")
    expect(showExact(ratio(1, 3))).toBe("1/3")
    expect(showExact(ratio(-5, 8))).toBe("-0.625")
    expect(showRounded(ratio(2, 3), 2)).toBe("≈ 0.67")
  })

  it("refuse a float", () => {
    expect(() => exact(0.1)).toThrow("float")
  })

  it("survive printing and reading back", () => {
    fc.assert(fc.property(rational, (x) => exact(showExact(x)).equals(x)))
  })
})

describe("quantities", () => {
  it("are read with a unit or not at all", () => {
    expect(read("300mcg")).toBe("300 mcg")
    expect(read("300 µg")).toBe("300 mcg")
    expect(read("1000 mg")).toBe("1000 mg")
    for (const asked of ["1,000 mg", "1,000mcg", "2,500.5 mg", "10,000 IU", "1,000,000 IU"])
      expect(read(asked), asked).toBe("quantity/number")
    expect(read("0.3 mL")).toBe("0.3 mL")
    expect(read("300")).toBe("quantity/no-unit")
    expect(read("300 foo")).toBe("quantity/unknown-unit")
    expect(read("1,5 mg")).toBe("quantity/number")
    expect(read("mcg")).toBe("quantity/number")
    expect(read("1/0 mg")).toBe("quantity/number")
  })

  it("keep international units apart from mass and from syringe marks", () => {
    expect(convert(quantity(1, "IU"), "mg").ok).toBe(false)
    expect(convert(quantity(1, "IU"), "mark").ok).toBe(false)
    expect(showQuantity(as(quantity(1, "mark"), "uL"))).toBe("10 uL")
  })

  it("never convert one counted thing into another", () => {
    expect(convert(quantity(1, "drop"), "spray").ok).toBe(false)
    expect(convert(quantity(1, "drop"), "drop").ok).toBe(true)
  })

  it("survive printing and reading back", () => {
    fc.assert(
      fc.property(quantities, (q) => {
        fc.pre(q.value.s >= 0n && q.unit !== "mark")
        const r = parseQuantity(showQuantity(q))
        return r.ok && r.value.unit === q.unit && r.value.value.equals(q.value)
      }),
    )
  })

  it("convert to and fro without loss", () => {
    fc.assert(
      fc.property(quantities, fc.constantFrom(...keys), (q, to) => {
        const there = convert(q, to)
        return !there.ok || sameAmount(as(there.value, q.unit), q)
      }),
    )
  })

  it("add the same way round in either order", () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        const x = quantity(a, "mg")
        const y = quantity(b, "mcg")
        return sameAmount(plus(x, y), plus(y, x))
      }),
    )
  })

  it("know every unit by all its spellings", () => {
    for (const key of keys) for (const s of [key, units[key].ucum, ...units[key].spellings]) expect(unitOf(s)).toBe(key)
    expect(unitOf("MG")).toBe("mg")
    expect(unitOf("stone")).toBeUndefined()
  })
})

describe("strengths", () => {
  const strength = (text: string) => {
    const r = parseStrength(text)
    if (!r.ok) throw new Error(r.problem.message)
    return r.value
  }

  it("are the same however they are written", () => {
    for (const s of ["1mg/mL", "3 mg/3 mL", "5mg/5mL", "1000 mcg/mL", "0.1 %", "0.1% w/v", "10 mg in 10 mL", "1 g/L"]) {
      expect(sameStrength(strength("0.1%"), strength(s)), s).toBe(true)
    }
    expect(sameStrength(strength("0.1%"), strength("1%"))).toBe(false)
    expect(sameStrength(tenfold(strength("0.1%")), strength("10mg/mL"))).toBe(true)
    expect(sameStrength(strength("1 IU/mL"), strength("1 mg/mL"))).toBe(false)
  })

  it("are refused when the volume is not known", () => {
    expect(parseStrength("5 mg")).toMatchObject({ ok: false, problem: { code: "strength/no-volume" } })
    expect(parseStrength("0%")).toMatchObject({ ok: false, problem: { code: "strength/zero" } })
    expect(parseStrength("5 mg/0 mL").ok).toBe(false)
    expect(parseStrength("rubbish").ok).toBe(false)
  })

  it("give 300 µL for 300 mcg of 0.1 %, and a third of that for 5 mg in 3 mL less simply", () => {
    const v = volumeOf(quantity(300, "mcg"), strength("0.1%"))
    expect(v.ok && showQuantity(v.value)).toBe("300 uL")
    expect(showQuantity(contentOf(strength("5mg/3mL"), quantity(100, "uL")))).toBe("500/3 mcg")
    expect(volumeOf(quantity(1, "IU"), strength("0.1%")).ok).toBe(false)
  })

  it("undo each other: what is dissolved can be measured out again", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (mcg, content, uL) => {
          const c = dissolve(quantity(content, "mcg"), quantity(uL, "uL"))
          const v = volumeOf(quantity(mcg, "mcg"), c)
          return v.ok && sameAmount(contentOf(c, v.value), quantity(mcg, "mcg"))
        },
      ),
    )
  })
})

describe("an amount for reading", () => {
  it("is a decimal: exact where it ends, else about so much to four digits", () => {
    const about = (text: string) => {
      const q = parseQuantity(text)
      return q.ok ? showAbout(q.value) : q.problem.code
    }
    expect(about("0.12345 mg")).toBe("0.12345 mg")
    expect(about("1450/3 mcg")).toBe("about 483.3 mcg")
    expect(about("50/3 mg/mL")).toBe("about 16.67 mg/mL")
    expect(about("1/300 mg")).toBe("about 0.003333 mg")
    expect(about("1000000/7 mcg")).toBe("about 142857 mcg")
    expect(aboutAmounts("from 1450/3 mcg to 5 mg, 50/3 mg/mL; 1/2 of it")).toBe(
      "from about 483.3 mcg to 5 mg, about 16.67 mg/mL; 1/2 of it",
    )
  })

  it.each([
    ["700/3 mcg to 800/3 mcg: no two marks are alike", "about 233.3 mcg to 266.7 mcg: no two marks are alike"],
    ["250 mcg to 850/3 mcg: each", "250 mcg to about 283.3 mcg: each"],
    ["700/3 mcg to 250 mcg!", "about 233.3 mcg to 250 mcg!"],
    ["700/3 to 800/3 mcg", "about 233.3 to 266.7 mcg"],
    ["100/3–200/3 mcg", "about 33.33–66.67 mcg"],
    [
      "= 700/3 mcg (-50/3 mcg), 800/3 mcg (+50/3 mcg).",
      "= about 233.3 mcg (about -16.67 mcg), about 266.7 mcg (about +16.67 mcg).",
    ],
    ["(5/3 mg/mL)", "(about 1.667 mg/mL)"],
    ["holds 700/3 mcg? “700/3 mcg”", "holds about 233.3 mcg? “about 233.3 mcg”"],
    ["1/2 tablet", "0.5 tablet"],
    ["on 3/4 of days, 1/2 of it", "on 3/4 of days, 1/2 of it"],
    ["started 12/11/2026 mcg", "started 12/11/2026 mcg"],
    ["700/3/2 mcg", "700/3/2 mcg"],
  ])("has one notation in one sentence: %s", (exactly, said) => {
    expect(aboutAmounts(exactly)).toBe(said)
  })

  it("keeps the exact ratio beside it where a person wants both", () => {
    expect(aboutBeside("700/3 mcg")).toBe("about 233.3 mcg (700/3 mcg)")
    expect(aboutBeside("300 mcg")).toBe("300 mcg")
  })
})
