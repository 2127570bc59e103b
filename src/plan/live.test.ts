import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, date, instant, showQuantity, showZoned, time } from "../base/index.ts"
import { beginPlan, changePlan, dosesOfLive, type LivePlan } from "./live.ts"
import { contractCall, q } from "./testing/semax.ts"

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const begun = value(beginPlan("plan-1", contractCall))
const now = instant("2026-12-10T10:00:00Z")
const says = (live: LivePlan) => dosesOfLive(live).map((d) => `${showZoned(d.at)} ${showQuantity(d.amount)}`)

describe("a plan that is followed", () => {
  it("keeps what an earlier version said of its own days", () => {
    const { live } = value(changePlan(begun, { ...contractCall, dose: q("400mcg") }, date("2026-12-15"), now))
    const all = says(live)
    expect(all).toHaveLength(84)
    expect(all.slice(0, 28)).toEqual(says(begun).slice(0, 28))
    expect(all.slice(28).every((d) => d.endsWith("400 mcg"))).toBe(true)
  })

  it("shows first what a change takes away, adds and alters, past and to come", () => {
    const third = { ...contractCall, times: [time("08:00"), time("14:00"), time("20:00")] }
    const later = value(changePlan(begun, third, date("2026-12-11"), now)).preview
    expect(later).toMatchObject({ unchanged: 84, takenAway: [], different: [] })
    expect(later.added).toHaveLength(32)
    expect(later.added.every((c) => !c.past)).toBe(true)
    const backdated = value(changePlan(begun, { ...contractCall, dose: q("350mcg") }, date("2026-12-09"), now)).preview
    expect(backdated.unchanged).toBe(16)
    expect(backdated.different.filter((d) => d.past).map((d) => showZoned(d.after.at).slice(0, 16))).toEqual([
      "2026-12-09T08:00",
      "2026-12-09T14:00",
      "2026-12-10T08:00",
    ])
    const shorter = value(
      changePlan(begun, { ...contractCall, length: { n: 4, unit: "week" } }, date("2026-12-11"), now),
    )
    expect(shorter.preview.takenAway).toHaveLength(28)
  })

  it("changes nothing when the new plan is refused, and rewrites no history", () => {
    expect(changePlan(begun, { ...contractCall, confirmedStrength: null }, date("2026-12-15"), now)).toMatchObject({
      ok: false,
      problem: { code: "plan/refused" },
    })
    const { live } = value(changePlan(begun, { ...contractCall, dose: q("400mcg") }, date("2026-12-15"), now))
    expect(changePlan(live, contractCall, date("2026-12-10"), now)).toMatchObject({
      problem: { code: "plan/before-version" },
    })
  })

  it("accounts for every dose, whatever changes and when", () => {
    const change = fc.record({
      day: fc.integer({ min: 0, max: 60 }),
      dose: fc.constantFrom("300mcg", "350mcg", "400mcg"),
      times: fc.constantFrom(["08:00"], ["08:00", "14:00"], ["00:30", "14:00"]),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        let live = begun
        let from = 0
        for (const c of changes) {
          from += c.day
          const request = { ...contractCall, dose: q(c.dose), times: c.times.map(time) }
          const before = dosesOfLive(live)
          const r = value(changePlan(live, request, addDays(contractCall.start, from), now))
          const { unchanged, different, added, takenAway } = r.preview
          expect(before.length).toBe(unchanged + different.length + takenAway.length)
          expect(dosesOfLive(r.live).length).toBe(unchanged + different.length + added.length)
          live = r.live
        }
        const at = dosesOfLive(live).map((d) => d.at.epochMilliseconds)
        expect(new Set(at).size).toBe(at.length)
      }),
      { numRuns: 6 },
    )
  })
})
