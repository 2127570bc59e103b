import { describe, expect, it } from "vitest"
import { type Device, type Product, type Route, routes } from "../../base/index.ts"
import { describeDevice, describeProduct } from "../../deliver/index.ts"
import { formConcept, routeConcept, routeOfCode } from "./codes.ts"

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const vial = value(describeProduct({ vial: "5mg", diluent: "2mL" }))
const bottle = value(describeProduct({ strength: "1mg/mL", volume: "3mL" }))
const capsule = value(describeProduct({ each: "10mg", unit: "capsule" }))
const tablet = value(describeProduct({ each: "10mg", unit: "tablet" }))
const dropper = value(describeDevice({ drop: "50uL" }))
const spray = value(describeDevice({ spray: "100uL" }))
const syringe = value(describeDevice({ syringe: "u100-1mL" }))
const whole: Device = { kind: "whole", id: "whole", name: "whole" }

describe("codes of SNOMED CT", () => {
  it("read back as the routes they were written for, all but the one that leaves its site open", () => {
    const back = routes.map((r) => routeOfCode.get(routeConcept(r).coding?.[0]?.code ?? ""))
    expect(back).toEqual(routes.map((r) => (r === "injection" ? undefined : r)))
  })

  it.each<[string, Product, Device, Route, string | undefined]>([
    ["nasal drops solution", bottle, dropper, "intranasal", "385153006"],
    ["nasal spray solution", bottle, spray, "intranasal", "385158002"],
    ["injection solution", bottle, syringe, "subcutaneous", "385219001"],
    ["injection solution", bottle, syringe, "intravenous", "385219001"],
    ["powder for injection solution", vial, syringe, "intramuscular", "385223009"],
    ["powder for injection solution", vial, syringe, "injection", "385223009"],
    ["oral drops solution", bottle, dropper, "oral", "385019009"],
    ["oral solution", bottle, syringe, "oral", "385023001"],
    ["sublingual spray", bottle, spray, "sublingual", "385074009"],
    ["cutaneous solution spray", bottle, spray, "topical", "385106008"],
    ["capsule", capsule, whole, "oral", "385049006"],
    ["tablet", tablet, whole, "oral", "385055001"],
    ["sublingual tablet", tablet, whole, "sublingual", "385084005"],
    // Nothing in the value set is just this.
    ["capsule", capsule, whole, "sublingual", undefined],
    ["powder", vial, spray, "intranasal", undefined],
    ["solution", bottle, syringe, "intranasal", undefined],
    ["solution", bottle, dropper, "sublingual", undefined],
  ])("name the form of a product: %s", (text, product, device, route, code) => {
    const form = formConcept(product, device, route)
    expect([form.text, form.coding?.[0]?.code]).toEqual([text, code])
  })
})
