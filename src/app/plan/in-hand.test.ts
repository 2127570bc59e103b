import { beforeEach, describe, expect, it } from "vitest"
import { brand, type DiaryEvent, type EventId, type PlanId } from "../../base/index.ts"
import type { Input } from "../index.ts"
import { drops } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse("2026-12-10T10:00:00Z")
const { ask: value, problem: problemOf } = house
const zone = "Africa/Johannesburg"
const plan = brand<PlanId>("plan-1")
const choices = (more: Partial<Input<"plan">> = {}) =>
  drops({
    typed: { compound: "Semax", dose: { low: "300", high: "600", unit: "mcg" }, routes: ["intranasal"] },
    times: ["08:00"],
    weeks: 4,
    ...more,
  })

beforeEach(house.begin)

describe("a new container", () => {
  const open = (more: object) => ({ plan, zone, ...more }) as Input<"open-container">
  const read = { preparerRead: "1 mg/mL", code: " K7 ", expectedCode: "K7" }

  it("is opened by its strength, or blinded by the preparer's strength and the participant's code", async () => {
    await value("save-plan", { id: plan, choices: choices() })
    expect(await value("open-container", open({ strength: "1mg/mL" }))).toMatchObject({
      strengthTyped: "1mg/mL",
      lot: null,
    })
    expect(await value("open-container", open({ blinded: read }))).toMatchObject({
      strengthTyped: "0.1%",
      lot: "code K7",
    })
    // A strength said once is not said for the next one.
    expect((await problemOf("open-container", open({})))?.code).toBe("container/strength")
    expect((await problemOf("open-container", open({ strength: "0.1%", blinded: read })))?.code).toBe(
      "container/strength",
    )
  })

  it("stays shut while one of the two reads something else, and neither learns what the other read", async () => {
    await value("save-plan", { id: plan, choices: choices() })
    const cases: [object, string][] = [
      [{ ...read, preparerRead: "1%" }, "strength/mismatch"],
      [{ ...read, preparerRead: "" }, "strength/not-confirmed"],
      [{ ...read, preparerRead: "five" }, "strength/unreadable"],
      [{ ...read, code: "K8" }, "container/code"],
      [{ ...read, code: "" }, "container/code"],
      [{ ...read, code: "", expectedCode: " " }, "container/code"],
    ]
    for (const [blinded, code] of cases) {
      const p = await problemOf("open-container", open({ blinded }))
      expect([blinded, p?.code]).toEqual([blinded, code])
      expect(p?.message).not.toMatch(/K7|0\.1|1 %|mg/)
    }
  })

  it("is never blinded where it may be injected", async () => {
    const vial = { vial: "5mg", diluent: "2mL", permits: ["subcutaneous" as const], confirmStrength: "5mg/2mL" }
    const { product: _, ...rest } = choices()
    await value("save-plan", {
      id: plan,
      choices: {
        ...rest,
        ...vial,
        typed: { dose: { low: "250", high: "250", unit: "mcg" }, routes: ["subcutaneous"] },
        route: "subcutaneous",
        device: "u100-0.5ml",
        dose: "250mcg",
      },
    })
    const p = await problemOf("open-container", open({ blinded: { ...read, preparerRead: "5mg/2mL" } }))
    expect(p?.code).toBe("blinding/injectable")
  })
})

describe("a dose as needed", () => {
  it("is kept and logged, and one beyond its own most only when that is said", async () => {
    const { times: _, ...rest } = choices()
    await value("save-plan", { id: plan, choices: { ...rest, asNeeded: { atMost: 2, hoursApart: 6 } } })
    expect((await value("day", { date: "2026-12-10" })).due).toEqual([])
    const at = (hour: string) => ({ plan, zone, at: `2026-12-10T${hour}:00Z` })
    expect(await value("take", at("06:00"))).toMatchObject({ amount: "300 mcg", due: null })
    expect((await problemOf("take", at("11:59")))?.code).toBe("dose/beyond-most")
    // Told late, a dose is as close to the one after it.
    expect((await problemOf("take", at("00:01")))?.message).toContain("6 hours")
    await value("take", at("12:00"))
    expect((await problemOf("take", at("18:00")))?.message).toContain("2 at most")
    const future = expect.stringContaining("lies in the future")
    const third = await value("take", { ...at("18:00"), again: true })
    expect(third).toMatchObject({ due: null, remarks: [future, expect.stringContaining("2 other doses are logged")] })
    expect((await value("day", { date: "2026-12-10" })).extra).toHaveLength(3)
    // A device without a network logs what happened, and hears of it when it hands over.
    const { remarks: _r, ...said } = { remarks: null, ...third }
    const fourth = { ...said, id: brand<EventId>("phone-4"), at: "2026-12-10T20:00:00Z" } as DiaryEvent
    expect((await value("log", { events: [fourth] })).remarks).toEqual([
      { event: "phone-4", remarks: [future, expect.stringContaining("this plan keeps 6 hours between two")] },
    ])
  })
})

describe("diluent for a dose", () => {
  const ask = { vial: "5mg", dose: "250mcg", device: "u100-0.5ml", most: "3mL" }

  it("puts the dose on a printed line, the longest draw first", async () => {
    const { choices: found, none } = await value("diluent", ask)
    expect(none).toBeNull()
    expect(found[0]).toEqual({ diluent: "3 mL", units: "15", draw: "150 uL", doses: 20 })
    expect(found.map((c) => c.diluent)).toContain("2 mL")
  })

  it("says why there is none", async () => {
    expect((await value("diluent", { ...ask, dose: "6mg" })).none).toContain("less than one dose")
    expect((await value("diluent", { ...ask, dose: "250IU" })).none).toContain("activity")
    expect((await value("diluent", { ...ask, dose: "251mcg", most: "1mL" })).none).toContain("No volume")
  })

  it("refuses in one sentence what it cannot work with, and what must not be planned", async () => {
    const cases: [Partial<Input<"diluent">>, string][] = [
      [{ vial: "5" }, "quantity/no-unit"],
      [{ vial: "0mg" }, "diluent/amount"],
      [{ dose: "-250mcg" }, "diluent/amount"],
      [{ dose: "3mL" }, "diluent/amount"],
      [{ most: "3mg" }, "diluent/amount"],
      [{ least: "4mL" }, "diluent/range"],
      [{ step: "1/100000mL" }, "diluent/steps"],
      [{ step: "0mL" }, "diluent/amount"],
      [{ device: "dropper-50ul" }, "diluent/barrel"],
      [{ device: "spoon" }, "device/unknown"],
      [{ compound: "Cerebrolysin" }, "plan/barred-compound"],
    ]
    for (const [more, code] of cases) {
      const p = await problemOf("diluent", { ...ask, ...more })
      expect([more, p?.code]).toEqual([more, code])
      expect(p?.message).toMatch(/^[^\n]+\.$/)
    }
  })
})
