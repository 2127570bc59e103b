import { beforeEach, describe, expect, it } from "vitest"
import { brand, type PlanId } from "../../base/index.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse()
const { ask } = house
const plan = brand<PlanId>("vial-plan")
const zone = "UTC"
/** As the label form of the screens says it: the content of the vial is both what it is and what was typed off it. */
const vial = { vial: "5mg", diluent: "2mL", permits: ["subcutaneous"], confirmStrength: "5mg" } as const

const keep = async (more: object) => {
  await ask("save-plan", {
    id: plan,
    title: "Vial",
    choices: {
      typed: { compound: "Compound V", dose: { low: 250, high: 250, unit: "mcg", per: "dose" } },
      route: "subcutaneous",
      ...vial,
      device: "u100-0.5ml",
      dose: "250mcg",
      times: ["08:00"],
      start: "2026-12-01",
      weeks: 12,
      zone,
      ...more,
    } as never,
  })
}
beforeEach(house.begin)

describe("a vial kept as the screen keeps it", () => {
  it("of 5 mg in 2 mL holds 1.9 mL after one dose of 0.1 mL", async () => {
    await keep({})
    house.now = "2026-12-01T08:05:00Z"
    await ask("take", { plan, zone })
    const { plans } = await ask("stock", {})
    expect(plans[0]?.containers[0]).toMatchObject({ left: "1900 uL", holds: "2000 uL", taken: "100 uL", unknown: [] })
  })

  it("takes every way to write its strength off the next one, and no other strength", async () => {
    await keep({})
    house.now = "2026-12-01T08:05:00Z"
    await ask("take", { plan, zone })
    for (const said of [{ strength: "2.5 mg/mL" }, { strength: "5 mg/2 mL" }, { strength: "5mg", holds: "2 mL" }])
      await ask("open-container", { plan, zone, ...said })
    const wrong = await house.call("open-container", { plan, zone, strength: "5mg", holds: "3 mL" })
    expect(wrong.ok ? "done" : wrong.problem.code).toBe("strength/mismatch")
  })

  it.each(["-3 mL", "0 mL", "0 uL", "-0.5 mL"])("is not opened as one that holds %s", async (holds) => {
    await keep({})
    expect(await house.code("open-container", { plan, zone, strength: "5mg", holds })).toBe("container/volume")
  })

  it("says at the dose, in stock and on the day that it is past its last day", async () => {
    await keep({ inUseDays: 28 })
    house.now = "2026-12-01T08:05:00Z"
    await ask("take", { plan, zone })
    house.now = "2026-12-29T08:05:00Z"
    const late = await ask("take", { plan, zone })
    expect(late).toMatchObject({ remarks: [expect.stringContaining("to be used by 2026-12-28")] })
    expect((await ask("stock", {})).plans[0]?.containers[0]?.cautions).toEqual([
      expect.stringContaining("one dose is logged after that"),
    ])
    expect((await ask("day", {})).plans[0]?.cautions).toEqual([expect.stringContaining("2026-12-28")])
  })

  it("says that more was logged than it held, and how much", async () => {
    await keep({})
    house.now = "2026-12-01T08:05:00Z"
    await ask("take", { plan, zone, amount: "6mg" })
    const { plans } = await ask("stock", {})
    expect(plans[0]?.containers[0]).toMatchObject({ left: "0 uL", over: "400 uL" })
    expect(plans[0]?.containers[0]?.cautions).toEqual([
      expect.stringMatching(/^0\.4 mL more was logged out of this container than it held: it holds 2 mL\./),
    ])
  })

  it("leaves a dose out that is near the next, and holds up the one after a late log", async () => {
    await keep({ times: ["08:00", "14:00"] })
    house.now = "2026-12-01T13:44:00Z"
    expect((await ask("day", {})).late[0]?.tooClose).toMatchObject({
      do: "leave out",
      says: "The next is in 16 minutes: leave this one out.",
    })
    house.now = "2026-12-01T13:46:00Z"
    const [late] = (await ask("day", {})).late
    await ask("take", { plan, zone, due: late!.due })
    house.now = "2026-12-01T14:01:00Z"
    const day = await ask("day", {})
    const says = "The last one was taken 15 minutes ago: do not take this one before 16:46, or leave it out."
    expect(day.due[0]?.tooClose).toMatchObject({ do: "hold", says })
    expect((await ask("remind", {})).reminders.find((r) => r.tells === "due")?.tooClose).toBe(says)
  })
})
