import { describe, expect, it } from "vitest"
import { shipped } from "../../reference/index.ts"
import { instrumentOf } from "../instruments.ts"
import { batteryFor, mostMinutes } from "./battery.ts"
import { type SeenBy, seenBy } from "./seen-by.ts"

const self = shipped.constructs.filter((c) => c.by === "self")
const seen = (...constructs: string[]): readonly SeenBy[] =>
  constructs.map((c) => {
    const by = seenBy(c)
    if (by === undefined) throw new Error(c)
    return by
  })

describe("what a construct is seen by", () => {
  it("is said for every one that a person may measure, by outcomes that there are", () => {
    expect(self.length).toBeGreaterThan(8)
    for (const { construct } of self)
      for (const { instrument, outcome } of seen(construct)[0]?.sees ?? [])
        expect(instrumentOf(instrument)?.outcomes.map((o) => o.name)).toContain(outcome)
  })

  it("is nothing for what takes a clinician or a laboratory", () => {
    for (const { construct, by } of shipped.constructs) if (by !== "self") expect(seenBy(construct)).toBeUndefined()
  })
})

describe("a battery", () => {
  it("never takes longer than eight minutes, whatever is promised, and loses nothing silently", () => {
    const all = self.map((c) => c.construct)
    for (let bits = 0; bits < 1 << Math.min(10, all.length); bits++) {
      const wanted = seen(...all.filter((_, i) => bits & (1 << i)))
      const made = batteryFor(wanted)
      if (!made.ok) throw new Error(made.problem.message)
      const { daily, weekly, leftOut, minutes } = made.value
      expect(minutes).toBeLessThanOrEqual(mostMinutes)
      expect(minutes).toBeCloseTo(
        daily.reduce((a, p) => a + p.minutes, 0),
        9,
      )
      const asked = new Set(wanted.flatMap((w) => w.sees.map((s) => s.instrument)))
      expect(new Set([...daily, ...weekly, ...leftOut].map((p) => p.instrument))).toEqual(asked)
      expect(weekly.every((p) => p.instrument === "phq-9" || p.instrument === "gad-7")).toBe(true)
    }
  })

  it("asks only the ratings that are meant, and asks them before the tasks", () => {
    const made = batteryFor(seen("mental fatigue", "perceived stress"))
    expect(made.ok && made.value.daily.map((p) => [p.instrument, p.outcomes])).toEqual([
      ["ratings", ["calm", "fatigue"]],
      ["pvt-b", ["speed"]],
    ])
  })

  it("is the person's own, in their order, as far as the minutes go", () => {
    const wanted = seen("working memory")
    const own = batteryFor(wanted, ["pvt-b", "ratings"])
    expect(own.ok && own.value.daily.map((p) => p.instrument)).toEqual(["pvt-b", "ratings"])
    expect(batteryFor(wanted, ["pvt-b", "two-back", "go-no-go"])).toMatchObject({
      problem: { code: "battery/minutes" },
    })
    expect(batteryFor(wanted, ["chess"])).toMatchObject({ problem: { code: "battery/instrument" } })
    for (const minutes of [0, -1, 8.1, Number.NaN])
      expect(batteryFor(wanted, undefined, minutes)).toMatchObject({ problem: { path: "minutes" } })
    const short = batteryFor(seen("working memory", "attention"), undefined, 3)
    expect(short.ok && [short.value.daily, short.value.leftOut].map((l) => l.map((p) => p.instrument))).toEqual([
      ["two-back"],
      ["pvt-b"],
    ])
  })
})
