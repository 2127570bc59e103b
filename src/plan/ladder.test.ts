import { describe, expect, it } from "vitest"
import { type Dose, date, type Plan, type Protocol, type Step, showQuantity, stated, time } from "../base/index.ts"
import { describeProduct } from "../deliver/index.ts"
import { makePlan } from "./make-plan.ts"
import type { PlanRequest } from "./request.ts"
import { contractCall, device, protocol, q } from "./testing/semax.ts"

const made = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const vial = made(describeProduct({ vial: "10mg", diluent: "2mL", permits: ["subcutaneous"] }))
const weekly = { low: 1, high: 1, per: "week", pattern: null } as const

const mg = (text: string): Dose => {
  const { value } = q(text)
  return { low: value, high: value, unit: "mg", per: "dose", perKg: false, upTo: false, approx: false }
}
const step = (from: number | null, to: number | null, dose: string, more: Partial<Step> = {}): Step => ({
  from,
  to,
  unit: "week",
  dose: mg(dose),
  frequency: weekly,
  phase: null,
  span: [0, 0],
  ...more,
})
const ladder = (steps: readonly Step[], more: Partial<Protocol> = {}): PlanRequest => ({
  ...contractCall,
  protocol: protocol({
    compound: stated("Testamin", [], "test"),
    dose: { how: "missing" },
    steps,
    routes: stated(["subcutaneous"], [], "test"),
    ...more,
  }),
  route: "subcutaneous",
  product: vial,
  confirmedStrength: "10mg/2mL",
  device: device("u100-1ml"),
  dose: null,
  times: [time("08:00")],
  weekdays: ["tue"],
  length: { n: 12, unit: "week" },
  rest: null,
})
const up = [step(1, 4, "0.1mg"), step(5, 8, "0.2mg"), step(9, 12, "0.5mg")]
const stops = (p: Plan) => p.findings.filter((f) => f.severity === "stop").map((f) => f.code)
const amounts = (p: Plan) => p.doses.map((d) => showQuantity(d.amount))

describe("a ladder", () => {
  it("is planned step by step where no dose of one's own is asked for", () => {
    const p = makePlan(ladder(up))
    expect(stops(p)).toEqual([])
    expect(amounts(p)).toEqual([...Array(4).fill("0.1 mg"), ...Array(4).fill("0.2 mg"), ...Array(4).fill("0.5 mg")])
  })

  it("refuses its top step from day 1, and any step before its own week", () => {
    for (const [dose, weeks, stop] of [
      ["0.5mg", 12, true],
      ["0.2mg", 12, true],
      ["0.2mg", 4, true],
      ["0.3mg", 2, true],
      ["0.1mg", 12, false],
    ] as const) {
      const p = makePlan({ ...ladder(up), dose: q(dose), length: { n: weeks, unit: "week" } })
      expect([dose, weeks, stops(p).includes("plan/above-step"), p.doses.length === 0]).toEqual([
        dose,
        weeks,
        stop,
        stop,
      ])
    }
  })

  it("names the weeks it is held against, and no way to more", () => {
    const p = makePlan({ ...ladder(up), dose: q("0.5mg") })
    expect(p.findings.find((f) => f.code === "plan/above-step")?.message).toBe(
      "0.5 mg is above the 0.1 mg that the page gives in week 1 to 4; each day keeps to its own step, and a plan does not go above it.",
    )
  })

  it("that goes down is held against its lower steps too, and coming down faster is asked about", () => {
    const down = [step(1, 2, "0.5mg"), step(3, 4, "0.2mg"), step(5, 6, "0.1mg")]
    const six = { ...ladder(down), length: { n: 6, unit: "week" } } as const
    expect(stops(makePlan({ ...six, dose: q("0.5mg") }))).toContain("plan/above-step")
    expect(stops(makePlan({ ...six, dose: q("0.2mg") }))).toContain("plan/above-step")
    const low = makePlan({ ...six, dose: q("0.1mg") })
    expect(low.findings.filter((f) => f.severity === "caution").map((f) => f.code)).toContain("plan/below-step")
    expect(amounts(makePlan(six))).toEqual(["0.5 mg", "0.5 mg", "0.2 mg", "0.2 mg", "0.1 mg", "0.1 mg"])
  })

  it("with a gap, out of order, without its first weeks or shorter than the plan is never bent", () => {
    for (const [steps, code] of [
      [[step(1, 4, "0.1mg"), step(7, 12, "0.2mg")], "plan/ladder-gap"],
      [[step(1, 4, "0.1mg"), step(3, 12, "0.2mg")], "plan/ladder-order"],
      [[step(5, 8, "0.2mg"), step(1, 4, "0.1mg")], "plan/ladder-begins-later"],
      [[step(1, 4, "0.1mg"), step(5, 3, "0.2mg")], "plan/ladder-order"],
      [[step(5, 8, "0.5mg"), step(9, 12, "1mg")], "plan/ladder-begins-later"],
      [[step(2, 12, "0.1mg")], "plan/ladder-begins-later"],
      [[step(1, 4, "0.1mg"), step(5, 8, "0.2mg")], "plan/longer-than-ladder"],
      [[step(1, 4, "0.1mg"), step(null, null, "0.2mg")], "plan/undated-step"],
      [[step(1, 10, "0.1mg", { unit: "day" }), step(3, 12, "0.2mg")], "plan/ladder-gap"],
    ] as const) {
      const p = makePlan(ladder(steps))
      expect([code, stops(p), p.doses]).toEqual([code, [code], []])
    }
  })

  it("may be left before its end, may go on where its last step does, and may count from week 0", () => {
    const short = makePlan({ ...ladder(up), length: { n: 6, unit: "week" } })
    expect([stops(short), amounts(short)]).toEqual([[], [...Array(4).fill("0.1 mg"), "0.2 mg", "0.2 mg"]])
    const open = makePlan({ ...ladder([step(1, 4, "0.1mg"), step(5, null, "0.2mg")]), length: { n: 20, unit: "week" } })
    expect([stops(open), open.doses.length]).toEqual([[], 20])
    const zero = makePlan({ ...ladder([step(0, 3, "0.1mg"), step(4, 7, "0.2mg")]), length: { n: 8, unit: "week" } })
    expect([stops(zero), amounts(zero)]).toEqual([[], [...Array(4).fill("0.1 mg"), ...Array(4).fill("0.2 mg")]])
  })

  it("keeps the rhythm that only its steps state", () => {
    const p = makePlan({ ...ladder(up), dose: q("0.1mg"), weekdays: ["mon", "thu"] })
    expect(stops(p)).toContain("plan/more-times-than-page")
    const { weekdays: _, ...anyDay } = ladder(up)
    expect(makePlan({ ...anyDay, dose: q("0.1mg") }).doses).toHaveLength(12)
  })

  it("is held from the day on which a change begins, and not before", () => {
    const change = { ...ladder(up), dose: q("0.5mg"), heldFrom: date("2027-01-26") }
    expect(stops(makePlan(change))).toEqual([])
    expect(stops(makePlan({ ...change, heldFrom: date("2027-01-25") }))).toContain("plan/above-step")
  })

  it("that only says by how much it grows is begun with its first dose", () => {
    const grows: Partial<Protocol> = {
      dose: stated({ ...mg("0.25mg"), high: q("2mg").value }, [], "test"),
      frequency: stated(weekly, [], "test"),
      increment: stated({ by: mg("0.25mg"), every: { low: 4, high: 4, unit: "week" } }, [], "test"),
    }
    expect(stops(makePlan({ ...ladder([], grows), dose: q("2mg") }))).toContain("plan/above-step")
    expect(stops(makePlan({ ...ladder([], grows), dose: q("0.25mg"), device: device("u100-0.3ml-half") }))).toEqual([])
  })
})
