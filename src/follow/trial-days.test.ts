import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { brand, date, type EventId, epochDay, type Layout, quantity } from "../base/index.ts"
import { plannedBetween } from "./planned.ts"
import { ms, samplePlan } from "./testing/sample.ts"
import { armDay, type TrialRun } from "./trial-days.ts"

const layout: Layout = { pairs: 2, blockDays: 3, arms: ["on", "off"], runInDays: 2, washoutDays: 1 }
const from = epochDay(date("2026-12-01"))
const plain = samplePlan()
const run = (changes: Partial<TrialRun> = {}): TrialRun => ({
  id: brand<EventId>("t"),
  layout,
  from,
  until: from + 14,
  source: from,
  gives: [plain.gives, null],
  blinded: false,
  known: [0, 1, 1, 0],
  seenUntil: from + 13,
  ...changes,
})
const dates = (trial: TrialRun | undefined, zone: string | null = null) =>
  plannedBetween(
    { ...plain, trials: trial === undefined ? [] : [trial] },
    ms("2026-11-20T00:00:00Z"),
    ms("2026-12-20T00:00:00Z"),
    zone,
  )

describe("a plan in a trial", () => {
  it("asks for nothing in the run-in and on off days, for its own days one after the other on the others", () => {
    const days = dates(run()).filter((d) => d.date < from + 14)
    expect([...new Set(days.map((d) => d.date - from))]).toEqual([2, 3, 4, 11, 12, 13])
    // The days of the plan that are lived: 1 to 3 in the first pair, 4 to 6 in the second.
    expect([...new Set(days.map((d) => d.day))]).toEqual([1, 2, 3, 4, 5, 6])
    expect(days.map((d) => d.instruction)).toEqual(Array(12).fill("6 drops: 3 in each nostril"))
  })

  it("is its own again afterwards, and before", () => {
    const [all, alone] = [dates(run()), dates(undefined)]
    const later = (list: typeof all) => list.filter((d) => d.date >= from + 14).map(({ ms: at, day }) => [at, day])
    expect(later(all)).toEqual(later(alone))
  })

  it("keeps wall times through a change of the clocks, and where the person travels", () => {
    for (const d of dates(run())) expect([6, 12]).toContain(new Date(d.ms).getUTCHours())
  })

  it("gives other amounts where two are compared, and nothing is left out", () => {
    const doses = dates(
      run({
        layout: { ...layout, arms: ["600 mcg", "300 mcg"] },
        gives: [[{ amount: quantity(600, "mcg"), instruction: "12 drops" }], plain.gives],
      }),
    ).filter((d) => d.date < from + 14)
    expect([...new Set(doses.map((d) => d.date - from))]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(doses.filter((d) => d.instruction === "12 drops").map((d) => d.date - from)).toEqual([
      2, 2, 3, 3, 4, 4, 11, 11, 12, 12, 13, 13,
    ])
    expect(new Set(doses.map((d) => d.day)).size).toBe(12)
  })

  it("shows the same of a day that has not come, whatever its arm: the whole answer is equal", () => {
    const coin = fc.constantFrom(0 as const, 1 as const)
    fc.assert(
      fc.property(coin, coin, fc.integer({ min: 0, max: 13 }), (a, b, seen) => {
        const arms = [a, 1 - a, b, 1 - b] as (0 | 1)[]
        // Even if the arms of coming blocks were handed over, nothing of them would be shown.
        const flipped = arms.map((arm, block) => (2 + 3 * block <= seen ? arm : ((1 - arm) as 0 | 1)))
        const future = (known: readonly (0 | 1)[]) =>
          dates(run({ known, seenUntil: from + seen })).filter((d) => d.date > from + seen)
        const strip = (list: ReturnType<typeof future>) => list.map(({ before: _, ...d }) => d)
        expect(strip(future(arms))).toEqual(strip(future(flipped)))
        const trial = run({ known: arms, seenUntil: from + seen })
        for (let day = seen + 1; day < 14; day++) {
          const what = armDay(trial, from + day)
          expect(what?.kind).toBe(day < 2 ? "run-in" : "not yet")
          if (day >= 2) expect(dates(trial).filter((d) => d.date === from + day)).toHaveLength(2)
        }
      }),
      { numRuns: 40 },
    )
  })

  it("names the container and never the arm where it is blinded", () => {
    const shown = [run({ blinded: true, known: [0, 1, 1, 0] }), run({ blinded: true, known: [1, 0, 0, 1] })].map((t) =>
      dates(t),
    )
    expect(shown[0]).toEqual(shown[1])
    expect(armDay(run({ blinded: true }), from + 5)).toEqual({ kind: "container", block: 1 })
    expect(shown[0]?.find((d) => d.date === from + 5)?.instruction).toBe("container 2: 6 drops: 3 in each nostril")
  })
})
