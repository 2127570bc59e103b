import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, date, daysBetween } from "../../base/index.ts"
import { keptBackups } from "./keep.ts"

const today = date("2026-11-22")
const days = (list: readonly number[]) => list.map((back) => addDays(today, -back))
const back = (list: ReturnType<typeof days>) => list.map((d) => daysBetween(d, today))

describe("the backups that are kept", () => {
  it("are 7 days, 4 weeks and 12 months of a daily row", () => {
    const kept = keptBackups(days(Array.from({ length: 800 }, (_, i) => i)), today)
    expect(back([...kept]).slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 21])
    expect(kept.slice(10).map(String)).toEqual([
      "2026-10-31",
      "2026-09-30",
      "2026-08-31",
      "2026-07-31",
      "2026-06-30",
      "2026-05-31",
      "2026-04-30",
      "2026-03-31",
      "2026-02-28",
      "2026-01-31",
      "2025-12-31",
    ])
  })

  it("stay a bounded number, with the newest among them, when one is made and pruned every day for years", () => {
    let kept: ReturnType<typeof days> = []
    for (let day = 0; day < 1200; day++) {
      const now = addDays(today, day)
      kept = [...keptBackups([...kept, now], now)]
      expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12)
      expect(String(kept[0])).toBe(String(now))
    }
    // A month-old, a half-year-old and a ten-month-old state can still be had.
    const now = addDays(today, 1199)
    for (const age of [30, 180, 300]) expect(kept.some((d) => Math.abs(daysBetween(d, now) - age) <= 31)).toBe(true)
  })

  it("are never none, wherever the clock was set", () => {
    const list = fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1 })
    fc.assert(
      fc.property(list, (ages) => {
        const kept = keptBackups(days(ages), today)
        const newest = Math.min(...ages)
        return back([...kept]).includes(newest)
      }),
    )
  })
})
