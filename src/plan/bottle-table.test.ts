import { describe, expect, it } from "vitest"
import { settled, showQuantity } from "../base/index.ts"
import { allDevices } from "../reference/index.ts"
import { type BottleRow, bottleTable } from "./bottle-table.ts"
import { device, five, product } from "./testing/semax.ts"

const products = [product("semax-0.1-3ml"), product("semax-1-3ml")]
const devices = ["dropper-50ul", "spray-50ul", "spray-100ul", "spray-140ul", "u100-0.5ml"].map(device)

const doses = (r: BottleRow): string => {
  if (r.reachable === null) return ""
  const { count, low, high, step } = r.reachable
  return count === 1
    ? showQuantity(low)
    : `${count}: ${showQuantity(low)} to ${showQuantity(high)} by ${showQuantity(step)}`
}
const line = (name: string, r: BottleRow): string =>
  [
    name,
    r.product,
    r.device,
    r.no === null ? "yes" : "no",
    r.no ?? doses(r),
    r.nearest.map((n) => `${showQuantity(n.dose)} (${showQuantity(n.off)})`).join(", "),
    r.instruction,
    r.perNostril === null ? "" : showQuantity(r.perNostril),
    r.dosesInContainer === null ? "" : `${r.dosesInContainer}`,
    r.containers === null ? "" : r.containers.join(" to "),
  ].join(" | ")

describe("can this bottle do that?", () => {
  const rows = five.flatMap((p) =>
    bottleTable(p, "intranasal", products, devices).map((r) => [settled(p.name) ?? "", r] as const),
  )

  it("is answered for five protocols, two strengths, a dropper, three sprays and a syringe", async () => {
    const head = [
      "# Can this bottle do that?",
      "",
      "Five regimens (300–600, 500–1000, 400–800, 800–1200 and 300–500 mcg a dose) out of Semax 0.1 % and 1 %. Made by `src/plan/bottle-table.test.ts`; figures for the lowest dose that can be made, containers by volume alone.",
      "",
      "| regimen | product | device | | doses inside the range, or why not | nearest | lowest dose | a nostril | doses a container | containers a course |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    const table = [...head, ...rows.map(([name, r]) => `| ${line(name, r)} |`), ""].join("\n")
    await expect(table).toMatchFileSnapshot("../../fixtures/can-this-bottle.md")
    expect(rows).toHaveLength(50)
  })

  it("gives no figure for a nasal product with a syringe, or for the stroke regimen", () => {
    for (const [name, r] of rows) {
      if (!r.device.includes("syringe") && !name.includes("stroke")) continue
      expect(r.no).not.toBeNull()
      expect(r.no).not.toMatch(/\d/)
      expect(r).toMatchObject({
        reachable: null,
        nearest: [],
        perNostril: null,
        dosesInContainer: null,
        containers: null,
      })
    }
  })

  it("says no to 300 mcg out of 1 % with a spray of 100 uL, and by how much it misses", () => {
    const [r] = bottleTable(five[4]!, "intranasal", [product("semax-1-3ml")], [device("spray-100ul")])
    expect(r?.no).toContain("1000 mcg")
    expect(r?.nearest.map((n) => `${showQuantity(n.dose)} ${showQuantity(n.off)}`)).toEqual(["1000 mcg 500 mcg"])
  })

  it("counts what a bottle holds: 60 drops, ten doses of six", () => {
    const [r] = bottleTable(five[0]!, "intranasal", [product("semax-0.1-3ml")], [device("dropper-50ul")])
    expect(r).toMatchObject({ dosesInContainer: 10, containers: [3, 34] })
    expect(r?.reachable).toMatchObject({ count: 7 })
  })

  it("holds for every device the facts know", () => {
    for (const p of five)
      for (const r of bottleTable(p, "intranasal", products, allDevices)) {
        expect(r.no === null).toBe(r.reachable !== null)
      }
  })
})
