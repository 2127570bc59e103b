import { describe, expect, it } from "vitest"
import { date, type Reading, showQuantity } from "../../base/index.ts"
import { describeProduct } from "../../deliver/index.ts"
import { deviceById, productById } from "../../reference/index.ts"
import { typedProtocol } from "../page/field-entry.ts"
import { type BottleRow, bottleTable } from "./bottle.ts"
import { ownReading } from "./obey/own-reading.ts"

const at = "2026-11-22T12:00:00Z"

const protocol = (name: string, low: string, high: string, routes: readonly ("intranasal" | "subcutaneous")[]) => {
  const p = typedProtocol(
    [
      { field: "name", text: name },
      { field: "compound", text: "Semax" },
      { field: "dose", low, high, unit: "mcg", per: "dose" },
      { field: "frequency", low: 1, high: 2, per: "day" },
      { field: "cycle", low: 4, high: 8, unit: "week" },
      { field: "routes", routes },
    ],
    at,
  )
  if (!p.ok) throw new Error(p.problem.message)
  return p.value
}

const page = (...protocols: Reading["protocols"]): Reading => ownReading(protocols)

const table = (
  reading: Reading,
  productId: string,
  deviceId: string,
  confirmedStrength: string,
): readonly BottleRow[] => {
  const product = productById(productId)
  const device = deviceById(deviceId)
  if (!product || !device) throw new Error("unknown product or device")
  return bottleTable(reading, { product, device, confirmedStrength }, date("2026-11-22"))
}

describe("can this bottle do that", () => {
  const reading = page(protocol("memory", "300", "600", ["intranasal", "subcutaneous"]))

  it("gives both ends of the page's range in whole drops, and what the course uses up", () => {
    const [nasal] = table(reading, "semax-0.1-3ml", "dropper-50ul", "0.1%")
    expect(nasal?.fits?.low.delivery.instruction).toBe("6 drops: 3 in each nostril")
    expect(nasal?.fits?.low).toMatchObject({ doses: 28 })
    expect(nasal?.fits?.high).toMatchObject({ doses: 112 })
    expect(nasal?.fits?.high.delivery.count).toBe(12)
    // 28 doses of 0.3 mL are 8.4 mL; whole doses out of bottles of 3 mL.
    expect(nasal?.fits?.low.containers).toBe(3)
  })

  it("says no to a needle, without a figure", () => {
    const injected = table(reading, "semax-0.1-3ml", "dropper-50ul", "0.1%")[1]
    expect(injected).toMatchObject({ fits: null, why: { code: "route/injection-not-permitted" }, reachable: [] })
    expect(injected?.why?.message).not.toMatch(/\d/)
  })

  it("says no to a range between two presses, and what it could make", () => {
    const [row] = table(reading, "semax-1-3ml", "spray-100ul", "1%")
    expect(row).toMatchObject({ fits: null, why: { code: "deliver/between-portions" } })
    expect(row?.reachable.map(showQuantity)).toEqual(["1000 mcg"])
  })

  it("finds the doses inside a range whose ends it cannot make", () => {
    const [row] = table(page(protocol("odd", "310", "590", ["intranasal"])), "semax-0.1-3ml", "dropper-50ul", "0.1%")
    expect(row?.fits?.low.delivery.delivered && showQuantity(row.fits.low.delivery.delivered)).toBe("350 mcg")
    expect(row?.fits?.high.delivery.delivered && showQuantity(row.fits.high.delivery.delivered)).toBe("550 mcg")
  })

  it("refuses a strength that is not the product's before anything else", () => {
    const [row] = table(reading, "semax-0.1-3ml", "dropper-50ul", "1%")
    expect(row).toMatchObject({ fits: null, why: { code: "strength/mismatch" } })
  })

  it("gives no number for an emergency", () => {
    const [row] = table(
      page(protocol("stroke", "800", "1200", ["intranasal"])),
      "semax-0.1-3ml",
      "dropper-50ul",
      "0.1%",
    )
    expect(row).toMatchObject({ fits: null, why: { code: "plan/emergency" }, reachable: [] })
  })

  it("answers for a container described from its label", () => {
    const product = describeProduct({ strength: "5mg/3mL", volume: "3mL", permits: ["intranasal"] })
    const device = deviceById("spray-100ul")
    if (!product.ok || !device) throw new Error("no bottle")
    const hand = { product: product.value, device, confirmedStrength: "5mg/3mL" }
    const rows = bottleTable(page(protocol("a", "300", "600", ["intranasal"])), hand, date("2026-11-22"))
    // 100 uL of 5/3 mg/mL hold 500/3 mcg: two presses give 1000/3 mcg, three give 500 mcg.
    expect(rows[0]?.fits?.low.delivery.count).toBe(2)
    expect(rows[0]?.fits?.high.delivery.count).toBe(3)
  })
})
