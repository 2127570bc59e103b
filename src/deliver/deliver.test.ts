import { describe, expect, it } from "vitest"
import { answer, ask, dice, randomCase, said } from "../../scripts/oracle-deliver.js"
import { type Device, exact, type Product, parseQuantity, quantity, type Route, showQuantity } from "../base/index.ts"
import { deviceById, productById } from "../reference/index.ts"
import { deliver } from "./deliver.ts"
import { type DeviceWords, describeDevice, describeProduct, type ProductWords } from "./describe.ts"
import type { DeliverRequest } from "./request.ts"

const q = (text: string) => {
  const r = parseQuantity(text)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const made = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const device = (words: DeviceWords | string): Device =>
  typeof words === "string" ? deviceById(words)! : made(describeDevice(words))
const product = (words: ProductWords | string): Product =>
  typeof words === "string" ? productById(words)! : made(describeProduct(words))

const give = (
  asked: string,
  of: ProductWords | string,
  by: DeviceWords | string,
  route: Route = "intranasal",
  more: Partial<DeliverRequest> = {},
) => deliver({ asked: q(asked), product: product(of), device: device(by), route, ...more })
const code = (r: ReturnType<typeof give>) => r.findings.find((f) => f.severity === "stop")?.code
const reach = (r: ReturnType<typeof give>) => r.delivery.reachable.map(showQuantity)

describe("a delivery", () => {
  it("equals an independent integer oracle on 20,000 random cases", () => {
    const d = dice(20_260_101)
    let possible = 0
    for (let i = 0; i < 20_000; i++) {
      const c = randomCase(d)
      const want = answer(c)
      if (want.possible) possible++
      const got = said(deliver(ask(c, { exact, quantity })).delivery)
      if (JSON.stringify(got) !== JSON.stringify(want)) expect({ case: c, got }).toEqual({ case: c, got: want })
    }
    expect(possible).toBeGreaterThan(5000)
  })

  it("splits drops over nostrils and rounds, never more than three drops at once", () => {
    const semax = "semax-0.1-3ml"
    const say = (dose: string) => give(dose, semax, "dropper-50ul").delivery
    expect(say("50mcg")).toMatchObject({ instruction: "1 drop in one nostril", instillations: 1 })
    expect(say("250mcg").instruction).toBe("5 drops: 3 in one nostril and 2 in the other")
    expect(say("600mcg")).toMatchObject({
      instruction: "12 drops in 2 rounds, 10–15 minutes apart: 3 in each nostril each time",
      instillations: 4,
    })
    expect(say("350mcg").instruction).toBe(
      "7 drops in 2 rounds, 10–15 minutes apart: 2 in each nostril, then 2 in one nostril and 1 in the other",
    )
    expect(code(give("2500mcg", semax, "dropper-50ul"))).toBe("deliver/too-many-rounds")
  })

  it("gives every drop it promises, in rounds that fit", () => {
    for (let n = 1; n <= 42; n++) {
      const d = give(`${n * 50}mcg`, "semax-0.1-3ml", "dropper-50ul").delivery
      const numbers = [...d.instruction.matchAll(/(\d+) in (each|one|the other)/g)]
      const each = numbers.reduce((sum, [, k, where]) => sum + Number(k) * (where === "each" ? 2 : 1), 0)
      const rounds = /in (\d+) rounds/.exec(d.instruction)?.[1] ?? "1"
      const total = d.instruction.includes("each time") ? each * Number(rounds) : each
      expect(n === 1 ? 1 : total, d.instruction).toBe(n)
      expect(Math.max(...numbers.map((m) => Number(m[1])))).toBeLessThanOrEqual(3)
    }
  })

  it("reads an insulin barrel in its own units, and counts printed lines", () => {
    const vial = { vial: "5mg", diluent: "2mL", permits: ["subcutaneous"] } as const
    const half = give("250mcg", vial, "u100-0.5ml", "subcutaneous")
    expect(half.delivery).toMatchObject({ count: 10, unit: "mark" })
    expect(half.delivery.instruction).toBe("Draw up 10 units (0.1 mL) on the U-100 syringe")
    expect(give("250mcg", vial, "u100-1ml", "subcutaneous").delivery).toMatchObject({ count: 5 })
    const line = give("312.5mcg", vial, "u100-0.3ml-half", "subcutaneous").delivery
    expect(line.instruction).toContain("12.5 units (0.125 mL)")
    expect(reach(give("312.5mcg", vial, "u100-0.3ml", "subcutaneous"))).toEqual(["300 mcg", "325 mcg"])
    expect(reach(give("275mcg", vial, "u100-1ml", "subcutaneous"))).toEqual(["250 mcg", "300 mcg"])
  })

  it("says of a barrel that is too small what it holds, and no way to hold more", () => {
    const r = give("1000mcg", { vial: "5mg", diluent: "5mL", permits: ["subcutaneous"] }, "u100-0.5ml", "subcutaneous")
    expect(code(r)).toBe("deliver/over-capacity")
    expect(reach(r)).toEqual(["500 mcg"])
    expect(r.findings[0]?.message).not.toMatch(/diluent|device would|larger/u)
  })

  it("says with how much diluent a dose would land on a line", () => {
    const of = (diluent: string) => ({ vial: "5mg", diluent, permits: ["subcutaneous"] }) as const
    const r = give("260mcg", of("2mL"), "u100-0.5ml", "subcutaneous")
    const said = /mixed with ([\d.]+ mL)/.exec(r.findings[0]?.message ?? "")?.[1]
    expect(said).toBeDefined()
    expect(give("260mcg", of(said!), "u100-0.5ml", "subcutaneous").delivery.possible).toBe(true)
    expect(
      give("255mcg", { ...of("2mL"), vial: "4999mcg" }, "u100-0.5ml", "subcutaneous").findings[0]?.message,
    ).not.toContain("mixed")
  })

  it("refuses a barrel that does not say U-100 or U-40, and keeps the two apart", () => {
    expect(describeDevice({ syringe: "1mL" })).toMatchObject({ ok: false, problem: { code: "device/scale" } })
    expect(describeDevice({ syringe: "insulin" }).ok).toBe(false)
    const vial = { vial: "10mg", diluent: "1mL", permits: ["subcutaneous"] } as const
    const u40 = give("1mg", vial, { syringe: "u40-1mL" }, "subcutaneous").delivery
    expect(u40.instruction).toBe("Draw up 4 units (0.1 mL) on the U-40 syringe")
    const u100 = give("1mg", vial, { syringe: "u100-1mL" }, "subcutaneous").delivery
    expect(u100.instruction).toBe(
      "Draw up 10 units (0.1 mL) on the U-100 syringe; on this barrel that is 5 lines, one for every 2 units",
    )
    expect(describeDevice({ syringe: "u100-1mL-half" })).toMatchObject({ problem: { code: "device/syringe" } })
  })

  it("warns of a draw too short to read", () => {
    const r = give("100mcg", { vial: "5mg", diluent: "2mL", permits: ["subcutaneous"] }, "u100-0.3ml", "subcutaneous")
    expect(r.delivery.possible).toBe(true)
    expect(r.findings.map((f) => f.code)).toContain("deliver/small-draw")
  })

  it("counts capsules and tablets whole", () => {
    const caps = { each: "200mg", unit: "capsule", permits: ["oral"] } as const
    expect(give("400mg", caps, { whole: true }, "oral").delivery).toMatchObject({
      count: 2,
      unit: "capsule",
      instruction: "2 capsules by mouth",
      tenfold: null,
    })
    expect(reach(give("300mg", caps, { whole: true }, "oral"))).toEqual(["200 mg", "400 mg"])
    expect(code(give("400mg", caps, "dropper-50ul", "oral"))).toBe("device/contents")
  })

  it("measures an oral liquid in its own steps", () => {
    const syrup = { strength: "50mg/5mL", volume: "100mL", permits: ["oral"] } as const
    const r = give("25mg", syrup, { measure: "5mL in 0.1mL" }, "oral").delivery
    expect(r).toMatchObject({ count: 25, instruction: "2.5 mL by mouth" })
    expect(describeDevice({ measure: "5mL" })).toMatchObject({ problem: { code: "device/measure" } })
  })

  it("takes a dose per kilogram with a weight and not without", () => {
    const r = give("5mcg/kg", "semax-0.1-3ml", "dropper-50ul", "intranasal", { weight: q("70kg") })
    expect(r.delivery).toMatchObject({ count: 7 })
    expect(r.delivery.delivered && showQuantity(r.delivery.delivered)).toBe("350 mcg")
    expect(code(give("5mcg/kg", "semax-0.1-3ml", "dropper-50ul"))).toBe("dose/no-weight")
    expect(code(give("5mcg/kg", "semax-0.1-3ml", "dropper-50ul", "intranasal", { weight: q("70mL") }))).toBe(
      "dose/weight",
    )
  })

  it("turns activity into mass by a stated potency only", () => {
    const vial = { vial: "10mg", diluent: "2mL", permits: ["subcutaneous"] } as const
    expect(code(give("2IU", vial, "u100-0.5ml", "subcutaneous"))).toBe("dose/no-potency")
    const potency = {
      iuPerMg: exact(3),
      basis: { fact: "3 IU per mg", source: "label", confidence: "high", checkedOn: "2026-01-01", unconfirmed: false },
    } as const
    const r = give("3IU", vial, "u100-0.5ml", "subcutaneous", { potency })
    expect(r.delivery).toMatchObject({ possible: true, count: 20 })
    const hcg = { vial: "5000IU", diluent: "5mL", permits: ["subcutaneous"] } as const
    expect(give("250IU", hcg, "u100-0.5ml", "subcutaneous").delivery).toMatchObject({ count: 25 })
    expect(code(give("250mcg", hcg, "u100-0.5ml", "subcutaneous"))).toBe("dose/no-potency")
  })

  it("takes a volume or a count of its own portions as a dose", () => {
    expect(give("0.3mL", "semax-0.1-3ml", "dropper-50ul").delivery).toMatchObject({ count: 6 })
    expect(give("2 sprays", "semax-0.1-3ml", "spray-100ul").delivery).toMatchObject({ count: 2 })
    expect(code(give("2 drops", "semax-0.1-3ml", "spray-100ul"))).toBe("dose/count")
  })

  it("refuses routes nobody has stated, veins, and an unnamed site", () => {
    const open = { strength: "1mg/mL", volume: "3mL" } as const
    expect(code(give("100mcg", open, "spray-100ul"))).toBe("route/not-stated")
    const vial = { vial: "5mg", diluent: "3mL" } as const
    const unsaid = give("500mcg", vial, "spray-100ul")
    expect(unsaid.delivery).toMatchObject({ possible: true, count: 3 })
    expect(unsaid.findings).toMatchObject([{ severity: "unknown", code: "route/not-stated" }, {}])
    expect(code(give("500mcg", vial, "u100-1ml", "intravenous"))).toBe("route/intravenous")
    expect(code(give("500mcg", vial, "u100-1ml", "injection"))).toBe("route/unspecific")
    expect(code(give("500mcg", vial, "spray-100ul", "subcutaneous"))).toBe("device/route")
  })

  it("gives no dose larger than what is in the container, and none of absurd size", () => {
    const r = give("1mg", { vial: "5mg", diluent: "1mL", permits: ["intranasal"] }, "spray-100ul")
    expect(r.delivery).toMatchObject({ possible: true, count: 2 })
    expect(reach(give("6mg", { vial: "5mg", diluent: "1mL", permits: ["intranasal"] }, "spray-100ul"))).toEqual([
      "5 mg",
    ])
    expect(code(give("99999999999999999999999kg", "semax-0.1-3ml", "dropper-50ul"))).toBe("deliver/uncountable")
    const caps = { each: "200mg", unit: "capsule", permits: ["oral"] } as const
    expect(code(give("99999999999999999999999.1kg", caps, { whole: true }, "oral"))).toBe("deliver/uncountable")
  })

  it("refuses nothing, less than nothing and the wrong kind of thing", () => {
    expect(code(give("0mcg", "semax-0.1-3ml", "dropper-50ul"))).toBe("dose/not-above-zero")
    expect(code(give("3h", "semax-0.1-3ml", "dropper-50ul"))).toBe("dose/dimension")
    expect(code(give("3%", "semax-0.1-3ml", "dropper-50ul"))).toBe("dose/dimension")
  })
})
