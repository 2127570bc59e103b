import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exact, stated, time } from "../../base/index.ts"
import { describeDevice, describeProduct } from "../../deliver/index.ts"
import { makePlan } from "../make-plan.ts"
import type { PlanRequest } from "../request.ts"
import { contractCall, device, five, protocol, q } from "../testing/semax.ts"
import { readRequest, showRequest } from "./request.ts"

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const requests: readonly PlanRequest[] = [
  contractCall,
  ...five.map((p) => ({ ...contractCall, protocol: p, text: "a page", weight: q("70kg") })),
  {
    ...contractCall,
    protocol: null,
    product: value(describeProduct({ vial: "5mg", diluent: "3mL", permits: ["intranasal"] })),
    confirmedStrength: "5mg",
    device: device("spray-100ul"),
    dose: q("1/3 mg"),
    times: [time("00:30")],
    weekdays: ["mon", "fri"],
    rule: "wherever",
    supply: { stock: 2, leadDays: 9, price: { amount: exact("49.99"), currency: "USD", containers: 1 }, inUseDays: 28 },
  },
  {
    ...contractCall,
    device: value(describeDevice({ syringe: "u100-0.3mL-half" })),
    protocol: protocol({
      steps: [{ from: 1, to: 4, unit: "week", dose: null, frequency: null, phase: "low", span: [0, 3] }],
      routes: stated(["oral"], [[1, 2]], "r"),
    }),
  },
]

describe("a plan's choices as JSON", () => {
  it("come back the same, and make the same plan", () => {
    for (const r of requests) {
      const back = value(readRequest(showRequest(r)))
      expect(JSON.parse(showRequest(back))).toEqual(JSON.parse(showRequest(r)))
      expect(JSON.stringify(makePlan(back), (_, v) => (typeof v === "bigint" ? `${v}` : v))).toBe(
        JSON.stringify(makePlan(r), (_, v) => (typeof v === "bigint" ? `${v}` : v)),
      )
    }
  })

  it("are refused with the path of what is wrong, and never throw", () => {
    const broken = (change: object) =>
      readRequest(JSON.stringify({ ...JSON.parse(showRequest(contractCall)), ...change }))
    expect(broken({ dose: "300" })).toMatchObject({ ok: false, problem: { code: "plan/json", path: "dose" } })
    expect(broken({ dose: 300 })).toMatchObject({ ok: false, problem: { path: "dose" } })
    expect(broken({ zone: "Mars" })).toMatchObject({ ok: false, problem: { code: "time/zone" } })
    expect(broken({ cycles: 1.5 })).toMatchObject({ ok: false, problem: { path: "cycles" } })
    expect(broken({ format: "posology/plan-request@2" })).toMatchObject({ ok: false })
    expect(broken({ extra: 1 })).toMatchObject({ ok: false })
    expect(readRequest("{").ok).toBe(false)
    fc.assert(fc.property(fc.jsonValue(), (x) => !readRequest(JSON.stringify(x)).ok))
  })

  it("open no way round a refusal", () => {
    const back = value(readRequest(showRequest({ ...contractCall, protocol: five[3] ?? null })))
    expect(makePlan(back).findings[0]?.code).toBe("plan/emergency")
    const unlocked = value(readRequest(showRequest({ ...contractCall, confirmedStrength: null })))
    expect(makePlan(unlocked).doses).toEqual([])
  })
})
