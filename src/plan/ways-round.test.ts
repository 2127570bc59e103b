import { describe, expect, it } from "vitest"
import { date, exact, missing, type Protocol, stated, time } from "../base/index.ts"
import { describeProduct } from "../deliver/index.ts"
import { makePlan } from "./make-plan.ts"
import type { PlanRequest } from "./request.ts"
import { contractCall, device, product, protocol, q } from "./testing/semax.ts"

const stopsOf = (change: Partial<PlanRequest>) => {
  const plan = makePlan({ ...contractCall, ...change })
  expect(plan.delivery.possible ? [] : plan.doses).toEqual([])
  return plan.findings.filter((f) => f.severity === "stop").map((f) => f.code)
}
const named = (name: string): Protocol => protocol({ name: stated(name, [], "t") })
const of = (compound: string): Protocol => protocol({ compound: stated(compound, [], "t") })
const weekly = (times: number): Protocol =>
  protocol({ frequency: stated({ low: times, high: times, per: "week", pattern: null }, [], "t") })

describe("there is no way round", () => {
  it("the page's dose: not by counting drops, by volume, nor by body weight", () => {
    expect(stopsOf({ dose: q("12 drops") })).toEqual([])
    expect(stopsOf({ dose: q("13 drops") })).toContain("plan/above-page")
    expect(stopsOf({ dose: q("2mL") })).toContain("plan/above-page")
    expect(stopsOf({ dose: q("20mcg/kg"), weight: q("60kg") })).toContain("plan/above-page")
  })

  it("a regimen without a dose", () => {
    expect(stopsOf({ protocol: protocol({ dose: missing }) })).toContain("plan/no-page-dose")
  })

  it("an amount a day that is given in hospital, whose size is not told", () => {
    const strong = { product: product("semax-1-3ml"), confirmedStrength: "1%" }
    const stroke = protocol({
      dose: stated(
        { low: exact(3), high: exact(3), unit: "mg", per: "dose", perKg: false, upTo: false, approx: false },
        [],
        "t",
      ),
    })
    const four = ["06:00", "10:00", "14:00", "18:00"].map(time)
    expect(stopsOf({ ...strong, protocol: stroke, dose: q("3000mcg"), times: four })).toContain("plan/hospital-dose")
    const plan = makePlan({ ...contractCall, ...strong, protocol: stroke, dose: q("3000mcg"), times: four })
    expect(plan.findings.find((f) => f.code === "plan/hospital-dose")?.message).not.toMatch(/\d/)
  })

  it("an emergency, however it is spelt", () => {
    for (const name of [
      "Post-stroke recovery",
      "Poststroke care",
      "brain-injury rehab",
      "head-injury",
      "Post-concussion syndrome",
      "TIA aftercare",
      "After a TBI",
      "CVA",
      "apoplexy",
      "brain bleed",
    ]) {
      expect(stopsOf({ protocol: named(name) }), name).toEqual(["plan/emergency"])
    }
    for (const name of ["Breaststroke stamina", "Cerebral clarity", "Tiara", "Heads up"]) {
      expect(stopsOf({ protocol: named(name) }), name).toEqual([])
    }
  })

  it("a barred compound, by a salt, a trade sign or a hyphen", () => {
    for (const name of [
      "tianeptine sodium",
      "Tianeptine (sulfate)",
      "Cerebrolysin®",
      "dihexa acetate",
      "NA1",
      "NA-1",
    ]) {
      expect(stopsOf({ protocol: of(name) }), name).toContain("plan/barred-compound")
    }
  })

  it("the page's number of times a week", () => {
    expect(stopsOf({ protocol: weekly(2), weekdays: ["mon", "thu"], times: [time("08:00")] })).toEqual([])
    expect(stopsOf({ protocol: weekly(2), weekdays: ["mon", "thu"] })).toContain("plan/more-times-than-page")
    expect(stopsOf({ protocol: weekly(1) })).toContain("plan/more-times-than-page")
    expect(stopsOf({ protocol: weekly(1), weekdays: ["mon", "tue", "wed"], times: [time("08:00")] })).not.toEqual([])
  })

  it("chosen weekdays, which a daily page allows as the smaller plan", () => {
    const plan = makePlan({ ...contractCall, weekdays: ["mon"] })
    expect(plan.doses).toHaveLength(12)
  })

  it("the page's break", () => {
    const resting = protocol({ rest: stated({ low: 2, high: 4, unit: "week" }, [], "t") })
    const cycles = { protocol: resting, cycles: 3, length: { n: 2, unit: "week" } as const }
    expect(stopsOf({ ...cycles, rest: { n: 1, unit: "day" } })).toContain("plan/shorter-rest-than-page")
    expect(stopsOf({ ...cycles, rest: { n: 2, unit: "week" } })).toEqual([])
    const vague = makePlan({ ...contractCall, cycles: 3 })
    expect(vague.findings.map((f) => [f.code, f.severity])).toContainEqual(["plan/rest-not-stated", "unknown"])
  })

  it("a day's break where the page gives the break no length: courses that close together are one", () => {
    const six = protocol({
      rest: stated("as needed", [], "t"),
      cycle: stated({ low: 4, high: 8, unit: "week" }, [], "t"),
    })
    const cycles = { protocol: six, cycles: 20, length: { n: 6, unit: "week" } as const }
    expect(stopsOf({ ...cycles, rest: { n: 1, unit: "day" } })).toContain("plan/longer-than-page")
    expect(stopsOf({ ...cycles, rest: { n: 6, unit: "day" } })).toContain("plan/longer-than-page")
    expect(stopsOf({ ...cycles, rest: { n: 1, unit: "week" } })).toEqual([])
    // Within one course of the page's, a day off is anybody's.
    expect(stopsOf({ ...cycles, cycles: 2, length: { n: 2, unit: "week" }, rest: { n: 1, unit: "day" } })).toEqual([])
    const open = protocol({ rest: stated("as needed", [], "t"), openEnded: stated(true, [], "t") })
    expect(stopsOf({ ...cycles, protocol: open, rest: { n: 1, unit: "day" } })).toEqual([])
  })

  it("a name with accents or with characters that nobody sees", () => {
    for (const name of ["C\u00e9rebrolysin", "Cerebro\u00adlysin 5 mL", "Cerebro\u200blysin", "CEREBROLYSIN\u00ae"])
      expect([name, stopsOf({ protocol: of(name) })]).toEqual([name, ["plan/barred-compound"]])
  })

  it("a dose counted by the spray: one spray is within the page, and what is above it stays unknown", () => {
    const each = (high: string) =>
      protocol({
        dose: stated(
          { low: exact("100"), high: exact(high), unit: "mcg", per: "spray", perKg: false, upTo: false, approx: false },
          [],
          "t",
        ),
      })
    const found = (p: Protocol) => makePlan({ ...contractCall, protocol: p }).findings.map((f) => [f.code, f.severity])
    expect(found(each("300")).flat()).not.toContain("plan/page-dose-not-comparable")
    expect(found(each("200"))).toContainEqual(["plan/page-dose-not-comparable", "unknown"])
  })

  it("a date on the container that has passed", () => {
    expect(stopsOf({ supply: { expiry: date("2020-01-01") } })).toContain("supply/expired")
  })

  it("the nose: a described solution of a compound known as nasal drops is not planned for a needle", () => {
    const described = describeProduct({ strength: "1mg/mL", volume: "3mL", permits: ["subcutaneous"] })
    if (!described.ok) throw new Error(described.problem.message)
    const change = { product: described.value, route: "subcutaneous" as const, device: device("u100-1ml") }
    expect(stopsOf(change)).toEqual(["route/injection-not-permitted"])
    expect(JSON.stringify(makePlan({ ...contractCall, ...change }).findings)).not.toMatch(/\d/)
  })
})
