import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { date, exact, showQuantity, time } from "../base/index.ts"
import { makePlan } from "./make-plan.ts"
import type { PlanRequest, SupplyRequest } from "./request.ts"
import { contractCall, device, five, q } from "./testing/semax.ts"

const of = (supply: SupplyRequest, more: Partial<PlanRequest> = {}) => makePlan({ ...contractCall, supply, ...more })
const marks = (p: ReturnType<typeof makePlan>, what: string) =>
  p.marks.filter((m) => m.what === what).map((m) => m.date.toString())
const spray = { device: device("spray-100ul") }

describe("what a plan uses up", () => {
  it("counts whole doses: what is left of a container too small for one more is waste", () => {
    const p = of({}, { dose: q("350mcg") })
    // 3 mL hold eight doses of 0.35 mL; 84 doses take eleven containers, and what is left over is 3.6 mL.
    expect(p.supply.containers).toBe(11)
    expect(p.supply.waste && showQuantity(p.supply.waste)).toBe("3600 uL")
  })

  it("charges priming, spills and what stays behind, and asks for what nobody knows", () => {
    const p = of({ spill: q("100uL") }, spray)
    // 3 mL less six presses of 100 uL less the spill is 2.3 mL: seven doses of 0.3 mL.
    expect(p.supply.containers).toBe(12)
    expect(p.supply.primingLoss && showQuantity(p.supply.primingLoss)).toBe("7200 uL")
    expect(p.supply.ask.join(" ")).toContain("How much stays in the bottle")
    const known = { ...spray.device, deadVolume: q("200uL") } as PlanRequest["device"]
    const less = of({}, { device: known })
    expect(less.supply.containers).toBe(12)
    expect(less.supply.ask.join(" ")).not.toContain("How much stays")
    const unprimed = of({}, { device: { ...spray.device, priming: null } as PlanRequest["device"] })
    expect(unprimed.supply.primingLoss).toBeNull()
    expect(unprimed.supply.ask.join(" ")).toContain("priming")
  })

  it("throws a container away when its time is over, and says which limit it was", () => {
    const small = { dose: q("50mcg"), times: [time("08:00")] }
    expect(of({ inUseDays: 14 }, small).supply).toMatchObject({ containers: 3, limitedBy: "in-use-life" })
    expect(of({ inUseDays: 90 }, small).supply).toMatchObject({ containers: 1, limitedBy: "volume" })
    expect(of({}, small).supply).toMatchObject({ containers: 1, limitedBy: "unknown" })
  })

  it("says when to order, so that what comes arrives before what is there runs out", () => {
    const p = of({ stock: 2, leadDays: 10 })
    expect(marks(p, "bottle out").slice(0, 2)).toEqual(["2026-12-05", "2026-12-10"])
    expect(marks(p, "reorder")).toEqual(["2026-12-01"])
    expect(marks(of({ stock: 20, leadDays: 10 }), "reorder")).toEqual([])
  })

  it("turns a price into a cost only when pack and strength are known", () => {
    const price = { amount: exact("950"), currency: "ZAR", containers: null }
    const unknown = of({ price }).supply
    expect(unknown.cost).toBeNull()
    expect(unknown.ask.join(" ")).toContain("does the price buy")
    expect(of({ price: { ...price, containers: 1 } }).supply.cost).toMatchObject({ amount: "8550", currency: "ZAR" })
    expect(of({ price: { ...price, containers: 2 }, stock: 2 }).supply.cost?.amount).toBe("3800")
    const cents = { amount: exact("49.99"), currency: "USD", containers: 1 }
    expect(of({ price: cents }).supply.cost?.amount).toBe("449.91")
  })

  it("names a container that expires before the last dose", () => {
    const early = of({ expiry: date("2026-12-31") })
    expect(early.findings.map((f) => f.code)).toContain("plan/expires-first")
    expect(marks(early, "expiry")).toEqual(["2026-12-31"])
    expect(of({ expiry: date("2027-06-30") }).findings.map((f) => f.code)).not.toContain("plan/expires-first")
  })

  it("uses nothing in a rest", () => {
    const p = of({}, { cycles: 2, protocol: five[0] ?? null })
    const out = marks(p, "bottle out")
    expect(out.filter((d) => d > "2027-01-11" && d < "2027-01-26")).toEqual([])
  })

  it("never runs out before the last dose, and never counts a container too many", () => {
    const drops = fc.integer({ min: 1, max: 12 })
    const weeks = fc.integer({ min: 1, max: 8 })
    fc.assert(
      fc.property(drops, weeks, fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }), (n, w, inUseDays) => {
        const p = of({ inUseDays }, { protocol: null, dose: q(`${n * 50}mcg`), length: { n: w, unit: "week" } })
        const doses = w * 14
        const perContainer = Math.floor(60 / n)
        const byVolume = Math.ceil(doses / perContainer)
        const byAge = inUseDays === null ? 0 : Math.ceil((w * 7) / inUseDays)
        expect(p.supply.containers).toBeGreaterThanOrEqual(Math.max(byVolume, byAge))
        if (inUseDays === null) expect(p.supply.containers).toBe(byVolume)
        expect(p.supply.lastsUntil?.toString()).toBe(p.doses.at(-1)?.at.toPlainDate().toString())
      }),
      { numRuns: 15 },
    )
  })
})
