import { describe, expect, it } from "vitest"
import { brand, type Dose, exact, type PersonId, type Protocol, stated, time, type Unread } from "../base/index.ts"
import { makePlan } from "./make-plan.ts"
import type { PlanRequest } from "./request.ts"
import { contractCall, protocol, q } from "./testing/semax.ts"

const found = (change: Partial<PlanRequest>) =>
  makePlan({ ...contractCall, dose: q("300mcg"), times: [time("08:00")], ...change })
const stops = (change: Partial<PlanRequest>) =>
  found(change)
    .findings.filter((f) => f.severity === "stop")
    .map((f) => f.code)

const every = (n: number): Protocol["frequency"] =>
  stated({ low: 1, high: 1, per: "day", pattern: { type: "every_n", n, unit: "hour" } }, [], "t")
const most = (mcg: number, per: Dose["per"]): Protocol["maximum"] =>
  stated({ low: exact(mcg), high: exact(mcg), unit: "mcg", per, perKg: false, upTo: false, approx: false }, [], "t")

describe("the most that a page allows in a day", () => {
  it.each([
    [4, 1799, ["plan/above-page"]],
    [4, 1800, []],
    [5, 1499, ["plan/above-page"]],
    [6, 1199, ["plan/above-page"]],
    [6, 1200, []],
    [8, 900, []],
    [12, 599, ["plan/above-page"]],
    [24, 300, []],
    [36, 300, []],
  ])("holds for doses every %d hours, with %d mcg a day", (n, mcg, codes) => {
    expect(stops({ protocol: protocol({ frequency: every(n), maximum: most(mcg, "day") }) })).toEqual(codes)
  })

  it("holds for a step that is taken by the hour", () => {
    const steps = [{ from: 1, to: null, unit: "week", dose: null, frequency: null, phase: null, span: [0, 0] }] as const
    const [step] = steps
    const hourly = every(4)
    const frequency = hourly.how === "stated" ? hourly.value : null
    const p = protocol({ maximum: most(1700, "day"), steps: [{ ...step, frequency }] })
    expect(stops({ protocol: p })).toContain("plan/above-page")
  })

  it("is asked about where it says neither a dose nor a day", () => {
    const said = (mcg: number) =>
      found({ protocol: protocol({ frequency: every(4), maximum: most(mcg, null) }) }).findings.map((f) => f.code)
    expect(said(1200)).toContain("plan/most-of-what")
    expect(said(1800)).not.toContain("plan/most-of-what")
  })
})

describe("a most that was not understood", () => {
  const text = "300 mcg every 4 hours, max 4 doses in 24 h"
  const held = (left: Partial<Unread>, change: Partial<Protocol> = {}, more: Partial<PlanRequest> = {}) =>
    stops({
      protocol: protocol({ frequency: every(4), span: [0, text.length], ...change }),
      text,
      unread: [{ span: [23, text.length], why: "", dosing: true, about: "most", ...left }],
      ...more,
    })

  it("holds the plan", () => {
    expect(held({})).toEqual(["plan/unread-most"])
    expect(held({ span: [60, 64] })).toEqual([])
  })

  it("is kept where it counts the doses of a day", () => {
    expect(held({ dosesADay: 5 })).toEqual(["plan/more-times-than-page"])
    expect(held({ dosesADay: 6 })).toEqual([])
    const asNeeded = { atMost: 4, hoursApart: 4 }
    expect(held({ dosesADay: 4 }, {}, { times: [], asNeeded })).toEqual([])
    expect(held({ dosesADay: 3 }, {}, { times: [], asNeeded })).toEqual(["plan/more-times-than-page"])
  })

  it("gives way to a person's own word", () => {
    const own = { how: "entered", by: brand<PersonId>("me"), at: "2026-11-22T12:00:00Z" } as const
    expect(held({}, { frequency: { ...own, value: { low: 1, high: 1, per: "day", pattern: null } } })).toEqual([])
  })
})
