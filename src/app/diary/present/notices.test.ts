import { describe, expect, it } from "vitest"
import type { DayAnswer } from "../../contract/day.ts"
import { noticesOf } from "./notices.ts"

type PlanOfDay = DayAnswer["plans"][number]
const plan = (id: string, more: Partial<PlanOfDay>): PlanOfDay => ({
  ...{ id, title: id, lateRule: "ask", paused: null, reassess: false, site: null, next: null },
  ...more,
})
const paused = (code: string) => ({ since: "2026-12-01T08:00:00+02:00", code, why: "why", event: "e" })
const warned = (severity: "caution" | "unknown") => ({ unanswered: [{ code: severity, severity, message: "m" }] })

const plans = [
  plan("by the person", { paused: paused("pause/person") }),
  plan("look again", { reassess: true }),
  plan("nobody knows", warned("unknown")),
  plan("asked about", warned("caution")),
  plan("expired vial", { cautions: ["This container was to be used by 2026-11-01."], ...warned("unknown") }),
  plan("rising effect", { paused: paused("pause/rising"), ...warned("caution") }),
]
const over = [{ compound: "Semax", plans: ["a"], total: "9 mg", over: ["9 mg is above 1 mg."] }]
const said = (of: readonly PlanOfDay[], totals = over) =>
  noticesOf({ plans: [...of], totals }).map((n) => ("plan" in n ? `${n.kind}: ${n.plan.id}` : n.kind))

describe("what stands before the doses of a day", () => {
  const order = [
    "stopped: rising effect",
    "over",
    "container: expired vial",
    "caution: asked about",
    "unknown: nobody knows",
    "unknown: expired vial",
    "look again: look again",
    "paused: by the person",
  ]

  it("is the most dangerous first, whatever the order of the plans", () => {
    expect(said(plans)).toEqual(order)
    const turned = said([...plans].reverse())
    expect(turned.map((s) => s.split(":")[0])).toEqual(order.map((s) => s.split(":")[0]))
  })

  it("is nothing on a day like any other", () => {
    expect(said([plan("quiet", {})], [])).toEqual([])
    expect(said([plan("quiet", {})], [{ ...over[0], over: [] } as (typeof over)[number]])).toEqual([])
  })
})
