import { beforeEach, describe, expect, it } from "vitest"
import { brand, type EventBody, type EventId } from "../../base/index.ts"
import { keptDrops, ofCapsules } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse("2026-12-01T12:00:00Z")
const { id: plan } = keptDrops
const zone = "Africa/Johannesburg"
const open = { plan, zone, strength: "0.1%" }
beforeEach(async () => {
  house.begin()
  await house.ask("save-plan", keptDrops)
})

describe("a container that is opened", () => {
  it("after its last day is asked about, and kept only by somebody who says so", async () => {
    const problem = await house.problem("open-container", { ...open, expiry: "2026-11-30" })
    expect(problem).toMatchObject({ code: "container/expired", path: "expiry" })
    expect(problem?.message).toContain("do not use it, and ask a pharmacist")
    expect(await house.ask("open-container", { ...open, expiry: "2026-11-30", expired: true })).toMatchObject({
      kind: "container-opened",
      expiry: "2026-11-30",
    })
    // Its last day itself is one on which it may be used.
    expect(await house.problem("open-container", { ...open, expiry: "2026-12-01" })).toBeUndefined()
  })

  it("is held against the day of its opening, not against today", async () => {
    const at = "2026-11-20T08:00:00Z"
    expect(await house.problem("open-container", { ...open, at, expiry: "2026-11-25" })).toBeUndefined()
    expect(await house.code("open-container", { ...open, at, expiry: "2026-11-19" })).toBe("container/expired")
  })

  it("is remarked on where a device hands it over, and refused by whoever writes anything else", async () => {
    const body: EventBody = {
      kind: "container-opened",
      ...{ container: "two", plan, product: "semax-0.1-3ml", strengthTyped: "0.1%", holds: "3 mL", lot: null },
      ...{ expiry: "2026-11-01", cost: null },
    }
    expect(await house.code("record", { zone, body })).toBe("container/expired")
    const { who } = house.ports()
    const event = { id: brand<EventId>("018f0000-0000-7000-8000-000000000001"), at: house.now, zone, ...who, ...body }
    const { remarks } = await house.ask("log", { events: [event] })
    expect(remarks?.[0]?.remarks.join(" ")).toContain("was to be used by 2026-11-01")
  })

  it.each(["1,000,000 mL", "1000000 mL", "11 L", "20000 capsule"])("is not said to hold %s", async (holds) => {
    const problem = await house.problem("open-container", { ...open, holds: holds.replaceAll(",", "") })
    expect(problem?.code).toBe("container/volume")
    expect(problem?.message).toContain("more than any container holds")
  })

  it.each([
    ["950", "container/cost"],
    ["R950", "container/cost"],
    ["$20", "container/cost"],
    ["cheap", "container/cost"],
    ["950 ZAR", undefined],
    ["eur 12.50", undefined],
    ["12.50EUR", undefined],
  ])("costs %s: %s", async (cost, code) => {
    expect((await house.problem("open-container", { ...open, cost }))?.code).toBe(code)
  })

  it("adds up what it cost however it was written", async () => {
    await house.ask("open-container", { ...open, cost: "950 ZAR" })
    await house.ask("open-container", { ...open, cost: "zar 50.50" })
    expect((await house.ask("stock", {})).plans[0]).toMatchObject({ spent: ["1000.5 ZAR"], unpriced: 0 })
  })

  it("has a day for its expiry", async () => {
    expect((await house.problem("open-container", { ...open, expiry: "soon" }))?.message).toContain("a date such as")
  })
})

describe("the stock of several plans", () => {
  it("begins with the container that is not to be used", async () => {
    const other = {
      id: brand<typeof plan>("plan-2"),
      title: "Capsules",
      choices: ofCapsules("Glimmerol\n\nDose: 10 mg once daily for 2 weeks.\n"),
    }
    await house.ask("save-plan", other)
    const titles = async () => (await house.ask("stock", {})).plans.map((p) => p.title)
    const before = await titles()
    expect(before).toHaveLength(2)
    const last = before.at(-1)
    const grave = last === keptDrops.title ? open : { plan: other.id, zone, strength: "10mg" }
    await house.ask("open-container", { ...grave, expiry: "2026-11-30", expired: true })
    expect((await titles())[0]).toBe(last)
  })
})
