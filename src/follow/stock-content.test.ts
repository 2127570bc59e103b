import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inBase, parseQuantity } from "../base/index.ts"
import { Diary } from "./diary.ts"
import { stockOf } from "./stock.ts"
import { event, ms, planId, samplePlan } from "./testing/sample.ts"

const at = (n: number) => new Date(ms("2026-12-01T06:00:00Z") + n * 60_000).toISOString().replace(".000", "")
const left = (strengthTyped: string, holds: string | null, amounts: readonly string[], more: object = {}) => {
  const diary = new Diary()
  diary.add(
    amounts.map((amount, i) => event(at(i), { kind: "dose-taken", plan: planId, due: null, amount, site: null })),
  )
  const inHand = { container: "first:plan-1", product: "described", strengthTyped, holds }
  return stockOf(diary, samplePlan({ inHand, ...more }), ms("2026-12-02T06:00:00Z")).containers[0]
}
const exactly = (text: string) => {
  const q = parseQuantity(text)
  if (!q.ok) throw new Error(text)
  return inBase(q.value)
}

describe("what is left in a container", () => {
  it.each([
    ["5mg", "2 mL", "250 mcg", 1, "1.9 mL"],
    ["5 mg/2 mL", "2 mL", "250 mcg", 1, "1.9 mL"],
    ["2.5mg/mL", "2 mL", "250 mcg", 7, "1.3 mL"],
    ["5mg/3mL", "3 mL", "250 mcg", 1, "2.85 mL"],
    ["5mg", "3 mL", "250 mcg", 7, "1.95 mL"],
    ["10 mg", "1 mL", "500 mcg", 7, "0.65 mL"],
    ["5000 IU", "5 mL", "250 IU", 7, "3.25 mL"],
    ["0.1%", "3 mL", "300 mcg", 7, "0.9 mL"],
    ["500 mg", "60 capsules", "500 mg", 7, "53 capsules"],
    ["500 mg per tablet", "60 tablets", "1000 mg", 7, "46 tablets"],
    ["1 mg/mL", "100 mL", "1 mg", 100, "0 mL"],
  ])("%s in %s after %s × %s is %s times less", (strength, holds, dose, times, want) => {
    const c = left(
      strength,
      holds,
      Array.from({ length: times }, () => dose),
    )
    expect(c?.unknown).toEqual([])
    expect(c?.left?.value.equals(exactly(want))).toBe(true)
  })

  it("is content less doses, exactly, for any vial", () => {
    const whole = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(whole, whole, whole, fc.constantFrom(1, 7, 100), (mg, mL, mcg, times) => {
        const c = left(
          `${mg}mg`,
          `${mL} mL`,
          Array.from({ length: times }, () => `${mcg} mcg`),
        )
        // In uL: mL × 1000, less mcg × times × mL / mg; a vial that held less says by how much.
        const want = exactly(`${mL} mL`).sub(
          exactly("1 uL")
            .mul(mcg * times * mL)
            .div(mg),
        )
        return want.compare(0) >= 0
          ? c?.left?.value.equals(want) === true && c.over === null
          : c?.left?.value.equals(0) === true && c.over?.value.equals(want.neg()) === true
      }),
      { seed: 13, numRuns: 300 },
    )
  })

  it("is not guessed where a bare amount stands without what a full one holds", () => {
    expect(left("5 mg", null, ["250 mcg"])).toMatchObject({ left: null, unknown: [expect.stringContaining("5 mg")] })
  })

  it("says how much more was logged than a vial held", () => {
    const c = left(
      "10mg",
      "2 mL",
      Array.from({ length: 5 }, () => "2.5 mg"),
    )
    expect(c?.over?.value.equals(exactly("0.5 mL"))).toBe(true)
  })

  it("tells a dose after the last day from one on it", () => {
    const opening = (expiry: string | null) =>
      event("2026-12-01T05:00:00Z", {
        kind: "container-opened",
        container: "vial",
        plan: planId,
        product: "described",
        strengthTyped: "5mg",
        holds: "2 mL",
        lot: null,
        expiry,
        cost: null,
      })
    const found = (inUseDays: number | null, expiry: string | null, day: string) => {
      const diary = new Diary()
      const dose = { kind: "dose-taken", plan: planId, due: null, amount: "250 mcg", site: null } as const
      diary.add([opening(expiry), event(`${day}T06:00:00Z`, dose)])
      const [c] = stockOf(diary, samplePlan({ inUseDays }), ms(`${day}T07:00:00Z`)).containers
      return [c?.afterUseBy, c?.expired]
    }
    expect(found(28, null, "2026-12-28")).toEqual([0, false])
    expect(found(28, null, "2026-12-29")).toEqual([1, true])
    expect(found(null, "2026-12-20", "2026-12-20")).toEqual([0, false])
    expect(found(null, "2026-12-20", "2026-12-21")).toEqual([1, true])
    expect(found(28, "2026-12-20", "2027-01-20")).toEqual([1, true])
    expect(found(null, null, "2027-01-20")).toEqual([0, false])
  })
})
