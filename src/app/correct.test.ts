import { describe, expect, it } from "vitest"
import { brand, type PersonId, type Reading, settled, showExact } from "../base/index.ts"
import { correct, typedProtocol } from "./correct.ts"

const entry = { by: brand<PersonId>("me"), at: "2026-11-22T12:00:00Z" }
const dose = { field: "dose", low: "0.1", high: "0.3", unit: "mg", per: "dose" } as const

const typed = typedProtocol([dose, { field: "name", text: " Mine " }], entry)
if (!typed.ok) throw new Error("a good protocol was refused")
const reading: Reading = {
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

  it("leaves missing what was not entered", () => {
    expect(typed.value.frequency.how).toBe("missing")
    expect(typed.value.routes.how).toBe("missing")
  })

  it.each([
    [{ ...dose, low: "5", high: "3" }, "correct/range"],
    [{ ...dose, low: "0" }, "correct/number"],
    [{ ...dose, low: "1,000" }, "correct/number"],
    [{ ...dose, high: "" }, "correct/number"],
    [{ field: "cycle", low: 8, high: 4, unit: "week" } as const, "correct/range"],
    [{ field: "frequency", low: 0, high: 2, per: "day" } as const, "correct/range"],
  ])("refuses %j", (e, code) => {
    expect(typedProtocol([e], entry)).toMatchObject({ ok: false, problem: { code } })
  })
})

describe("a correction", () => {
  it("replaces one field and leaves the page as it was", () => {
    const r = correct(reading, [{ protocol: 0, field: "cycle", low: 4, high: 6, unit: "week" }], entry)
    expect(r.ok && r.value.protocols[0]?.cycle).toMatchObject({ how: "entered", value: { low: 4, high: 6 } })
    expect(r.ok && r.value.protocols[0]?.dose).toBe(typed.value.dose)
    expect(reading.protocols[0]?.cycle.how).toBe("missing")
  })

  it("of a protocol the page does not have is refused by its number", () => {
    const r = correct(reading, [{ protocol: 3, field: "routes", routes: ["oral"] }], entry)
    expect(r).toMatchObject({ ok: false, problem: { code: "correct/protocol" } })
  })
})
