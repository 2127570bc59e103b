import { describe, expect, it } from "vitest"
import { exact, parseQuantity, quantity } from "../base/index.ts"
import { deviceById, productById } from "../reference/index.ts"
import { describeDevice, describeProduct } from "./describe.ts"
import { drawingOf } from "./drawing.ts"

const volume = (text: string) => {
  const q = parseQuantity(text)
  if (!q.ok) throw new Error(q.problem.message)
  return q.value
}
const must = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const vial = must(describeProduct({ vial: "5mg", diluent: "2mL" }))
const drawn = (device: string, ml: string, goes = 1) =>
  drawingOf(vial, must(describeDevice(device.includes(" in ") ? { measure: device } : { syringe: device })), {
    ...{ possible: true, volume: volume(ml), count: null, instillations: goes },
  })

describe("a filled barrel", () => {
  it.each([
    // The same 0.1 mL: ten units on every U-100 barrel, four on U-40, and another height on each.
    ["u100-1mL", "0.1mL", "10 units", 0.1, 51],
    ["u100-0.5mL", "0.1mL", "10 units", 0.2, 51],
    ["u100-0.3mL", "0.1mL", "10 units", 1 / 3, 31],
    ["u100-0.3mL-half", "0.1mL", "10 units", 1 / 3, 61],
    ["u40-1mL", "0.1mL", "4 units", 0.1, 41],
    ["u100-0.3mL-half", "0.085mL", "8.5 units", 0.085 / 0.3, 61],
    ["u100-1mL", "1mL", "100 units", 1, 51],
    ["5mL in 0.2mL", "2.4mL", "2.4 mL", 0.48, 26],
  ])("%s with %s stands at %s", (device, ml, at, fill, lines) => {
    const d = drawn(device, ml)
    if (d?.kind !== "barrel") throw new Error("a barrel is drawn")
    expect(d.at).toBe(at)
    expect(d.fill.valueOf()).toBeCloseTo(fill, 12)
    expect(d.lines).toHaveLength(lines)
    // Lines lie evenly from the tip to the last, and the fill line is one of them.
    expect(d.lines[0]?.at.valueOf()).toBe(0)
    expect(d.lines.at(-1)?.at.valueOf()).toBe(1)
    expect(d.lines.some((l) => l.at.equals(d.fill))).toBe(true)
  })

  it("prints the number of a line where that line is", () => {
    for (const device of ["u100-1mL", "u100-0.5mL", "u100-0.3mL-half", "u40-1mL"]) {
      const d = drawn(device, "0.1mL")
      if (d?.kind !== "barrel") throw new Error("a barrel is drawn")
      const whole = device.startsWith("u40") ? 40 : ({ "u100-1mL": 100, "u100-0.5mL": 50 }[device] ?? 30)
      const numbered = d.lines.filter((l) => l.label !== null)
      expect(numbered.length).toBeGreaterThan(3)
      expect(numbered.length).toBeLessThan(13)
      for (const { at, label } of numbered) expect(Number(label)).toBeCloseTo(at.valueOf() * whole, 9)
    }
  })

  it("is not drawn where it would show another amount: more than it holds, nothing, several goes, no plan", () => {
    expect(drawn("u100-0.3mL", "0.4mL")).toBeNull()
    expect(drawn("u100-0.3mL", "0mL")).toBeNull()
    expect(drawn("u100-1mL", "0.2mL", 2)).toBeNull()
    const device = must(describeDevice({ syringe: "u100-1mL" }))
    expect(drawingOf(vial, device, { possible: false, volume: volume("0.1mL"), count: 5, instillations: 1 })).toBeNull()
  })
})

describe("a bottle", () => {
  const dropper = deviceById("dropper-50ul")
  const drops = productById("semax-0.1-3ml")
  if (!dropper || !drops) throw new Error("drops are among the facts")

  it("shows which share of it one dose is", () => {
    const d = drawingOf(drops, dropper, { possible: true, volume: volume("0.3mL"), count: 6, instillations: 2 })
    expect(d?.kind === "bottle" && d.share.valueOf()).toBe(0.1)
    expect(d?.kind === "bottle" && d.says).toBe(
      "One dose is 0.3 mL of 3 mL: a full bottle holds 10 such doses, less what priming takes.",
    )
  })

  it("is not drawn where nobody knows what it holds, and capsules are not", () => {
    const open = must(describeProduct({ strength: "1mg/mL" }))
    const d = { possible: true, volume: quantity(exact("3/10"), "mL"), count: 6, instillations: 2 }
    expect(drawingOf(open, dropper, d)).toBeNull()
    const capsules = must(describeProduct({ each: "5mg", unit: "capsule" }))
    expect(drawingOf(capsules, { kind: "whole", id: "whole", name: "whole" }, { ...d, volume: null })).toBeNull()
  })
})
