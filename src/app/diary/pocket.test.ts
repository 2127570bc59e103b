import { beforeEach, describe, expect, it } from "vitest"
import { brand, type DocumentId, instant, type PlanId } from "../../base/index.ts"
import { Diary } from "../../follow/index.ts"
import { copyMark, dayOf, type Pocket, unpackPlan } from "../index.ts"
import { ofDrops } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse("2026-12-01T05:00:00Z")
const { ask } = house
const plan = brand<PlanId>("plan-1")
const page = brand<DocumentId>("page-1")
const zone = "Africa/Johannesburg"

/** What a device works out from what it carries, as it comes over the wire. */
const dayHere = (carried: Pocket) => {
  const pocket: Pocket = JSON.parse(JSON.stringify(carried))
  const diary = new Diary()
  diary.add(pocket.events)
  return dayOf(diary, pocket.plans.map(unpackPlan), instant(house.now).epochMilliseconds, null)
}

beforeEach(async () => {
  house.begin()
  const content = `Semax\n\nNasal drops, 0.1 %.\n\nDose: 300 mcg twice daily for 20 weeks.\n\nSide Effects\n\n- Headache\n- Dizziness (rare)\n`
  await ask("save-page", { id: page, page: { content, name: "page.txt" } })
  await ask("save-plan", { id: plan, title: "Drops", page, choices: ofDrops({ weeks: 20, protocol: 1 }) })
})

const copy = async () => {
  const carried = await ask("pocket", {})
  if (!("events" in carried)) throw new Error("nothing was carried, and the server gave nothing")
  return carried
}

describe("what a device carries", () => {
  it("gives the same day as the server, corrections and pauses from long ago included", async () => {
    house.now = "2026-12-01T06:03:00Z"
    await ask("take", { plan, zone })
    await ask("record", { zone, body: { kind: "plan-rule", plan, late: "take", stopIf: ["rash"] } })
    house.now = "2026-12-02T06:03:00Z"
    const effect = { kind: "side-effect", plan, what: "headache", severity: 3, ongoing: true } as const
    const said = await ask("record", { zone, body: effect })
    await ask("amend", { of: said.id, zone, replacement: { ...effect, severity: 2 } })
    house.now = "2027-03-01T06:03:00Z"
    const dose = await ask("take", { plan, zone })
    await ask("amend", { of: dose.id, zone, replacement: null })
    await ask("take", { plan, zone, at: "2027-03-01T08:20:00+02:00" })
    const carried = await copy()
    expect(dayHere(carried)).toEqual(await ask("day", {}))
    expect(carried.events.some((e) => e.kind === "dose-taken" && e.at.startsWith("2026"))).toBe(false)
    expect(dayHere(carried).plans[0]).toMatchObject({ lateRule: "take", paused: null })
  })

  it("says which side effects the plan's page names", async () => {
    const carried = await copy()
    expect(carried.plans[0]?.effects).toEqual(["Headache", "Dizziness"])
  })

  it("is empty where nothing is followed", async () => {
    await ask("move-plan", { id: plan, shelf: "deleted" })
    expect(await copy()).toMatchObject({ plans: [], events: [] })
  })

  it("is not sent again while nothing is missing in it, and whole as soon as anything is", async () => {
    house.now = "2026-12-01T06:03:00Z"
    await ask("take", { plan, zone })
    const carried = await copy()
    const have = { since: carried.since, mark: copyMark(carried.plans, carried.events) }
    house.now = "2026-12-20T06:03:00Z"
    expect(await ask("pocket", { have })).toEqual({ format: "posology/pocket-same@1", at: house.now })
    // Left out of a copy made now, and in the device's older one: nothing is missing all the same.
    house.now = "2027-01-25T06:03:00Z"
    expect(await ask("pocket", { have })).toMatchObject({ format: "posology/pocket-same@1" })
    house.now = "2027-04-20T06:03:00Z"
    expect(await ask("pocket", { have })).toMatchObject({ format: "posology/pocket@1" })
    house.now = "2026-12-20T06:03:00Z"
    for (const change of [
      () => ask("record", { zone, body: { kind: "note", text: "tired" } }),
      () => ask("record", { zone, body: { kind: "plan-rule", plan, late: "take", stopIf: [] } }),
      () => ask("move-plan", { id: plan, shelf: "archived" }),
    ]) {
      await change()
      const fresh = await ask("pocket", { have })
      if (!("events" in fresh)) throw new Error("the copy is behind, and nothing was sent")
      have.mark = copyMark(fresh.plans, fresh.events)
      have.since = fresh.since
      expect(await ask("pocket", { have })).toMatchObject({ format: "posology/pocket-same@1" })
    }
    expect(copyMark(carried.plans, [...carried.events].reverse())).toBe(copyMark(carried.plans, carried.events))
  })
})
