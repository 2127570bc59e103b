import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { brand, exact, type PersonId, type Reading, settled, showExact } from "../../base/index.ts"
import { correctedReading } from "./corrected-reading.ts"
import { enteredValue, typedProtocol } from "./field-entry.ts"

const at = "2026-11-22T12:00:00Z"
const dose = { field: "dose", low: "0.1", high: "0.3", unit: "mg", per: "dose" } as const

const typed = typedProtocol([dose, { field: "name", text: " Mine " }], at)
if (!typed.ok) throw new Error("a good protocol was refused")
const page: Reading = {
  source: { kind: "text", chars: 0, sha256: "" },
  text: "",
  sections: [],
  page: {} as Reading["page"],
  protocols: [typed.value],
  unread: [],
  problems: [],
}

describe("a protocol typed in", () => {
  it("keeps amounts exact and says who entered them", () => {
    const d = settled(typed.value.dose)
    expect(d && [showExact(d.low), showExact(d.high), d.unit]).toEqual(["0.1", "0.3", "mg"])
    expect(typed.value.dose).toMatchObject({ how: "entered", by: "me" })
    expect(settled(typed.value.name)).toBe("Mine")
  })

  it("may be for each kilogram of body weight, and is not where nobody says so", () => {
    expect(enteredValue({ ...dose, perKg: true })).toMatchObject({ ok: true, value: { perKg: true } })
    expect(enteredValue(dose)).toMatchObject({ ok: true, value: { perKg: false } })
  })

  it("leaves missing what was not entered", () => {
    expect(typed.value.frequency.how).toBe("missing")
    expect(typed.value.routes.how).toBe("missing")
  })

  it.each([
    [{ ...dose, low: "5", high: "3" }, "correct/range"],
    [{ ...dose, low: "0" }, "correct/number"],
    [{ ...dose, low: "1,000" }, "correct/number"],
    [{ ...dose, high: "" }, "correct/number"],
    [{ ...dose, low: "0.1234567" }, "correct/number"],
    [{ field: "rest", rest: { low: 0, high: 2, unit: "week" } } as const, "correct/range"],
    [{ field: "cycle", low: 8, high: 4, unit: "week" } as const, "correct/range"],
    [{ field: "frequency", low: 0, high: 2, per: "day" } as const, "correct/range"],
  ])("refuses %j", (e, code) => {
    expect(typedProtocol([e], at)).toMatchObject({ ok: false, problem: { code } })
  })
})

describe("a typed amount", () => {
  it("of up to fifteen digits is the same amount after it travelled as JSON", () => {
    const digits = fc.tuple(fc.nat(999_999_999), fc.nat(999_999)).map(([a, b]) => `${a}.${`${b}`.padStart(6, "0")}`)
    fc.assert(
      fc.property(digits, (text) => {
        fc.pre(Number(text) > 0)
        const value = enteredValue({ ...dose, low: text, high: text })
        if (!value.ok) throw new Error(value.problem.message)
        const { low } = JSON.parse(JSON.stringify(value.value)) as { low: number }
        expect(exact(`${low}`).equals(exact(text))).toBe(true)
      }),
    )
  })
})

describe("a correction", () => {
  const cycle = { protocol: 0, field: "cycle", person: brand<PersonId>("me"), at } as const
  const put = { ...cycle, to: { value: { low: 4, high: 6, unit: "week" } } }

  it("replaces one field and leaves the page as it was", () => {
    const after = correctedReading(page, [put]).protocols[0]
    expect(after?.cycle).toMatchObject({ how: "entered", value: { low: 4, high: 6 }, by: "me" })
    expect(after?.dose).toBe(typed.value.dose)
    expect(page.protocols[0]?.cycle.how).toBe("missing")
  })

  it("that is taken back leaves what was read", () => {
    expect(correctedReading(page, [put, { ...cycle, to: "withdrawn" }]).protocols[0]).toEqual(typed.value)
  })
})
