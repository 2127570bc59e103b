import { beforeEach, describe, expect, it } from "vitest"
import { brand, type EventId, type PlanId } from "../../base/index.ts"
import type { Input } from "../index.ts"
import { drops } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse("2026-12-10T10:00:00Z")
const { ask: value, code } = house
const zone = "Africa/Johannesburg"
const choices = drops({
  typed: {
    name: "Drops",
    compound: "Semax",
    dose: { low: "300", high: "600", unit: "mcg" },
    frequency: { low: 1, high: 3, per: "day" },
    cycle: { low: 4, high: 8, unit: "week" },
    rest: { low: 2, high: 2, unit: "week" },
    routes: ["intranasal"],
  },
})
const plan = brand<PlanId>("plan-1")

beforeEach(async () => {
  house.begin()
  await value("save-plan", { id: plan, choices })
})

const due = async (date: string) => (await value("day", { date })).due.map((d) => `${d.at.slice(11, 16)} ${d.amount}`)
type Change = Input<"change-plan">["change"]
const to = (change: Change, from = "2026-12-15") => ({ plan, from, change })

describe("changing a plan that is followed", () => {
  it("shows first which doses change, and changes nothing by showing it", async () => {
    const shown = await value("preview-change", to({ dose: "400mcg", times: ["08:00", "20:00"] }))
    expect([shown.unchanged, shown.takenAway.length, shown.added.length, shown.different.length]).toEqual([
      28, 28, 28, 28,
    ])
    expect(shown.different[0]).toMatchObject({
      before: { amount: "300 mcg" },
      after: { amount: "400 mcg" },
      past: false,
    })
    expect([...shown.takenAway, ...shown.added, ...shown.different].some((d) => d.past)).toBe(false)
    expect((await value("versions", { plan })).versions).toHaveLength(1)
    const back = await value("preview-change", to({ dose: "400mcg" }, "2026-12-10"))
    expect(back.different.filter((d) => d.past)).toHaveLength(1)
  })

  it("holds from its day on, leaves what was before, and can be taken back and made again", async () => {
    const { event } = await value("change-plan", to({ dose: "400mcg", times: ["08:00", "20:00"] }))
    expect([await due("2026-12-14"), await due("2026-12-15")]).toEqual([
      ["08:00 300 mcg", "14:00 300 mcg"],
      ["08:00 400 mcg", "20:00 400 mcg"],
    ])
    expect((await value("versions", { plan })).versions.map((v) => [v.from, v.event])).toEqual([
      ["2026-12-01", null],
      ["2026-12-15", event],
    ])
    // What is planned from an earlier day says nothing of the days before it.
    expect((await value("day", { date: "2026-11-30" })).due).toEqual([])
    const undo = await value("amend", { of: brand<EventId>(event), zone, replacement: null })
    expect(await due("2026-12-15")).toEqual(["08:00 300 mcg", "14:00 300 mcg"])
    await value("amend", { of: undo.id, zone, replacement: null })
    expect(await due("2026-12-15")).toEqual(["08:00 400 mcg", "20:00 400 mcg"])
  })

  it("adds up: each change starts from the one before, and the same call twice is one change", async () => {
    const id = brand<EventId>("0-change")
    const first = await value("change-plan", { ...to({ dose: "400mcg" }), id })
    expect(await value("change-plan", { ...to({ dose: "400mcg" }), id })).toEqual(first)
    await value("change-plan", to({ times: ["09:00"] }, "2026-12-20"))
    expect([await due("2026-12-19"), await due("2026-12-20")]).toEqual([
      ["08:00 400 mcg", "14:00 400 mcg"],
      ["09:00 400 mcg"],
    ])
    expect(await value("pocket", {})).toMatchObject({ plans: [{ earlier: [{}, {}] }] })
    expect(await code("change-plan", to({ dose: "500mcg" }, "2026-12-18"))).toBe("plan/before-version")
    await value("change-plan", to({ dose: "500mcg" }, "2026-12-20"))
    expect(await due("2026-12-20")).toEqual(["09:00 500 mcg"])
    expect((await value("versions", { plan })).versions).toHaveLength(3)
    const late = brand<EventId>("0-late")
    expect(await code("change-plan", { ...to({ dose: "600mcg" }, "2026-12-21"), id: late })).toBe("event/clock-behind")
  })

  it("refuses what a plan would be refused, says why, and changes nothing", async () => {
    const refusals: [Change, string, string?][] = [
      [{ dose: "700mcg" }, "plan/refused"],
      [{ dose: "320mcg" }, "plan/refused"],
      [{ times: ["06:00", "10:00", "14:00", "18:00"] }, "plan/refused"],
      [{ weeks: 9 }, "plan/refused"],
      [{ dose: "300" }, "quantity/no-unit"],
      [{ zone: "Mars/Utopia" }, "time/zone"],
      [{}, "plan/no-change"],
      [{ dose: "300mcg" }, "plan/no-change"],
      [{ dose: "400mcg" }, "time/date", "2027-02-29"],
      [{ dose: "400mcg" }, "time/date", "soon"],
      [{ dose: "400mcg" }, "plan/before-version", "2026-11-30"],
      [{ product: "semax-1-3ml" } as Change, "call/input"],
      [{ start: "2027-01-01" } as Change, "call/input"],
    ]
    for (const [change, problem, from] of refusals)
      expect([change, from, await code("change-plan", to(change, from))]).toEqual([change, from, problem])
    expect(await code("change-plan", { ...to({ dose: "400mcg" }), plan: brand("plan-9") })).toBe("plan/not-kept")
    expect((await value("versions", { plan })).versions).toHaveLength(1)
  })

  it("lets a course grow to what the page states, and no further", async () => {
    const { added } = await value("change-plan", to({ weeks: 8 }))
    expect(added).toHaveLength(28)
    expect(await code("change-plan", to({ days: 57 }))).toBe("plan/refused")
    expect((await value("preview-change", to({ weeks: 4 }))).takenAway).toHaveLength(56)
  })

  it("does not let changes over and over make a course longer than the page's", async () => {
    // Six weeks on and two off, then eight on and two off in the first rest, then six and two again where that one would rest.
    await value("change-plan", to({ cycles: 3, rest: "2w" }, "2026-12-02"))
    await value("change-plan", to({ weeks: 8, cycles: 3 }, "2027-01-11"))
    expect(await code("change-plan", to({ weeks: 6, cycles: 3 }, "2027-01-25"))).toBe("plan/longer-than-page")
  })

  it("finds its doses by their own names, and counts a logged one where it was due", async () => {
    house.now = "2026-12-14T06:05:00Z"
    await value("take", { plan, zone })
    await value("change-plan", to({ dose: "400mcg" }))
    house.now = "2026-12-15T06:05:00Z"
    expect(await value("take", { plan, zone })).toMatchObject({ amount: "400 mcg" })
    expect((await value("day", { date: "2026-12-14" })).taken).toHaveLength(1)
    expect((await value("day", { date: "2026-12-15" })).taken).toHaveLength(1)
  })
})
