import { beforeEach, describe, expect, it } from "vitest"
import { drops } from "../../app/testing/drops.ts"
import { brand, type EventId, type PlanId } from "../../base/index.ts"
import { keepsNothing } from "../index.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse()
const { ask, code } = house
const plan = brand<PlanId>("plan-1")
const zone = "Africa/Johannesburg"
beforeEach(async () => {
  house.begin()
  await ask("save-plan", {
    id: plan,
    title: "Drops",
    choices: drops({ leadDays: 2 }),
  })
})
const states = async () => {
  const d = await ask("day", { date: "2026-12-01" })
  return { due: d.due.length, taken: d.taken.length, late: d.late.length, missed: d.missed.length }
}

describe("following a plan", () => {
  it("logs the planned amount with one call, and once however often it is called", async () => {
    house.now = "2026-12-01T06:03:00Z"
    const first = await ask("take", { plan, zone })
    expect(first).toMatchObject({
      kind: "dose-taken",
      amount: "300 mcg",
      at: house.now,
      due: expect.stringContaining("T08:00"),
    })
    expect(await ask("take", { plan, zone })).toEqual(first)
    expect(await ask("take", { plan, zone, at: "2026-12-01T08:03:00+02:00" })).toEqual(first)
    house.now = "2026-12-01T06:04:00Z"
    expect(await code("take", { plan, zone })).toBe("dose/already-taken")
    expect(await house.store.events.count(keepsNothing.who)).toBe(1)
    expect(await states()).toEqual({ due: 1, taken: 1, late: 0, missed: 0 })
  })

  it("says what is unlikely about a dose, loses none of it, and refuses one from another year", async () => {
    house.now = "2026-12-01T06:03:00Z"
    const much = await ask("take", { plan, zone, amount: "5mg" })
    const remarks = [expect.stringContaining("twice the planned 300 mcg"), expect.stringContaining("it holds 3 mL")]
    expect(much).toMatchObject({ amount: "5 mg", remarks })
    expect(await ask("take", { plan, zone, amount: "5mg" })).toEqual(much)
    expect(await ask("take", { plan, zone, at: "2026-12-01T12:00:00Z" })).toMatchObject({
      remarks: [expect.stringContaining("in the future"), expect.stringContaining("it holds 3 mL")],
    })
    expect(await ask("take", { plan, zone, at: "2019-12-01T06:00:00Z", amount: "300mcg" })).toMatchObject({
      remarks: ["2019-12-01 lies before this plan's first day, 2026-12-01."],
    })
    expect(await code("take", { plan, zone, at: "2027-12-01T06:00:00Z" })).toBe("dose/future")
    expect(await house.store.events.count(keepsNothing.who)).toBe(3)
    house.now = "2026-12-02T06:03:00Z"
    // Less than twice the planned dose; the bottle is overdrawn by the 5 mg above, and that alone is said.
    expect(await ask("take", { plan, zone, amount: "599mcg" })).toMatchObject({
      remarks: [expect.stringMatching(/^3\.199 mL more was logged out of this container/)],
    })
  })

  it("is idempotent by the client's id, whatever the clock says by then", async () => {
    house.now = "2026-12-01T06:03:00Z"
    const id = brand<EventId>("e-1")
    const first = await ask("take", { id, plan, zone })
    house.now = "2026-12-01T12:30:00Z"
    expect(await ask("take", { id, plan, zone })).toEqual(first)
    expect(await house.store.events.count(keepsNothing.who)).toBe(1)
  })

  it("takes a dose back, has it again, and says what it should have said", async () => {
    house.now = "2026-12-01T06:03:00Z"
    const dose = await ask("take", { plan, zone })
    const undo = await ask("amend", { of: dose.id, zone, replacement: null })
    expect(await states()).toMatchObject({ due: 2, taken: 0 })
    await ask("amend", { of: undo.id, zone, replacement: null })
    expect(await states()).toMatchObject({ due: 1, taken: 1 })
    if (dose.kind !== "dose-taken") throw new Error(dose.kind)
    const { kind, due, site } = dose
    await ask("amend", { of: dose.id, zone, replacement: { kind, plan, due, site, amount: "150 mcg" } })
    expect((await ask("day", { date: "2026-12-01" })).taken[0]?.log?.amount).toBe("150 mcg")
    expect(await code("amend", { of: brand("nowhere"), zone, replacement: null })).toBe("event/unknown")
  })

  it("loses nothing when the clock is set back a day, and says so where an order would be wrong", async () => {
    house.now = "2026-12-02T06:03:00Z"
    const dose = await ask("take", { plan, zone })
    const first = await ask("amend", { of: dose.id, zone, replacement: null })
    house.now = "2026-12-01T06:03:00Z"
    // The first correction stands; one that would come before it in the order of ids is refused, not lost in silence.
    expect(await code("amend", { of: dose.id, zone, replacement: null })).toBe("event/clock-behind")
    const earlier = await ask("take", { plan, zone })
    expect(earlier).toMatchObject({ due: expect.stringContaining("2026-12-01T08:00") })
    expect(await ask("remind", {})).toMatchObject({ reminders: [] })
    house.now = "2026-12-02T06:04:00Z"
    await ask("amend", { of: first.id, zone, replacement: null })
    expect(await house.store.events.count(keepsNothing.who)).toBe(4)
    expect((await ask("day", { date: "2026-12-01" })).taken).toHaveLength(1)
    expect((await ask("day", { date: "2026-12-02" })).taken).toHaveLength(1)
  })

  it("shows a dose that two devices logged offline as logged twice, and the stock as a range", async () => {
    house.now = "2026-12-01T06:03:00Z"
    const dose = await ask("take", { plan, zone })
    await ask("log", {
      events: [{ ...dose, id: brand("tablet-1"), device: brand("tablet"), at: "2026-12-01T06:01:00Z" }],
    })
    const d = await ask("day", { date: "2026-12-01" })
    expect(d.taken[0]).toMatchObject({ log: { device: "tablet" }, again: [{ device: "phone" }] })
    const [bottle] = (await ask("stock", {})).plans[0]?.containers ?? []
    expect(bottle).toMatchObject({ left: "2400 uL", band: ["2250 uL", "2850 uL"] })
  })

  it("says what is unlikely about a dose that a device hands over, until it is corrected there", async () => {
    house.now = "2026-12-01T06:03:00Z"
    const { id: _, ...head } = await ask("take", { plan, zone })
    const id = brand<EventId>("phone-2")
    const body = { kind: "dose-taken" as const, plan, due: null, amount: "5 mg", site: null }
    const much = { ...head, id, ...body }
    const close = expect.stringContaining("less than half the interval before it")
    const unlikely = [expect.stringContaining("twice the planned 300 mcg"), expect.stringContaining("it holds 3 mL")]
    const remarks = [{ event: id, remarks: [...unlikely, close] }]
    expect(await ask("log", { events: [much] })).toEqual({ added: 1, known: 0, remarks })
    expect(await ask("log", { events: [much] })).toEqual({ added: 0, known: 1, remarks })
    const { person, practice, device, at } = much
    const correction = {
      ...{ id: brand<EventId>("phone-3"), person, practice, device, at, zone },
      ...{ kind: "correction" as const, of: id, replacement: { ...body, amount: "300 mcg" }, happened: null },
    }
    // Of the right amount, it is still a second dose at the moment of the first.
    const left = [{ event: id, remarks: [close] }]
    expect(await ask("log", { events: [correction] })).toEqual({ added: 1, known: 0, remarks: left })
  })

  it("refuses amounts that cannot be compared with the plan's", async () => {
    house.now = "2026-12-01T06:03:00Z"
    expect(await code("take", { plan, zone, amount: "300" })).toBe("call/input")
    expect(await code("take", { plan, zone, amount: "5 IU" })).toBe("dose/unit")
    expect(await code("take", { plan, zone, amount: "0 mcg" })).toBe("dose/amount")
    expect(await code("take", { plan: brand("none"), zone })).toBe("plan/not-kept")
    expect(await code("take", { plan, zone, due: "2026-12-01T09:00:00+02:00" })).toBe("dose/not-planned")
    expect((await ask("take", { plan, zone, amount: "0.6 mg" })) as object).toMatchObject({ amount: "0.6 mg" })
  })

  it("asks the strength again at a new bottle, and refuses another one", async () => {
    house.now = "2026-12-02T06:00:00Z"
    expect(await code("open-container", { plan, zone, strength: "1%" })).toBe("strength/mismatch")
    expect(await code("open-container", { plan, zone, strength: "3 mg" })).toBe("strength/no-volume")
    await ask("open-container", { plan, zone, strength: "1 mg/mL", lot: "L9" })
    await ask("take", { plan, zone })
    expect((await ask("stock", {})).plans[0]).toMatchObject({
      containers: [{ holds: "3000 uL", left: "2700 uL", lot: "L9", current: true }],
      // Nine doses are left from this afternoon on; the next one needs another bottle.
      runsOut: "2026-12-06",
      reorder: "2026-12-05",
    })
  })

  it("pauses at a severe side effect, says why, and goes on when somebody resumes it", async () => {
    house.now = "2026-12-01T06:30:00Z"
    await ask("record", {
      zone,
      body: { kind: "side-effect", plan, what: "rash", severity: 3, ongoing: true },
    })
    house.now = "2026-12-01T12:30:00Z"
    const d = await ask("day", {})
    expect(d.plans[0]?.paused).toMatchObject({ code: "pause/severe", why: expect.stringContaining("rash") })
    expect([d.paused.length, d.due.length]).toEqual([1, 0])
    await ask("record", { zone, body: { kind: "plan-resumed", plan, reason: "the doctor said so" } })
    expect((await ask("day", {})).plans[0]?.paused).toBeNull()
  })

  it("skips with a reason, and tells a double dose's facts", async () => {
    house.now = "2026-12-01T06:30:00Z"
    await ask("skip", { plan, zone, reason: "travel" })
    expect((await ask("day", {})).skipped[0]).toMatchObject({ reason: "travel" })
    house.now = "2026-12-01T12:30:00Z"
    await ask("take", { plan, zone })
    house.now = "2026-12-01T12:31:00Z"
    await ask("take", { plan, zone, again: true })
    const facts = await ask("took-double", { plan })
    expect(facts.sentences[0]).toBe("600 mcg is logged in the last 24 hours, in 2 doses.")
  })
})

describe("another program's diary", () => {
  const table = `Date,Medication,Dose
2026-12-01 08:10,Drops,300 mcg
2026-12-01 21:00,Drops,5 IU
2026-12-02 08:00,Drops,some
`
  it("is looked at row by row first, taken in once, and belongs to the plan where it can", async () => {
    const input = { text: table, zone, plan }
    const dry = await ask("import-diary", { ...input, dry: true })
    expect(dry.rows.map((r) => r.result)).toEqual(["new", "new", "nothing"])
    expect(dry).toMatchObject({ added: 2, known: 0 })
    expect(await house.store.events.count(keepsNothing.who)).toBe(0)
    expect(await ask("import-diary", input)).toMatchObject({ added: 2, known: 0 })
    house.now = "2026-12-01T20:00:00Z"
    const d = await ask("day", { date: "2026-12-01" })
    expect(d.taken[0]).toMatchObject({ log: { amount: "300 mcg", device: "import", minutesLate: 10 } })
    const again = await ask("import-diary", input)
    expect(again).toMatchObject({ added: 0, known: 2 })
    expect(again.rows.map((r) => r.result)).toEqual(["known", "known", "nothing"])
    expect(await house.store.events.count(keepsNothing.who)).toBe(2)
    expect(await code("import-diary", { text: "nothing\n1\n", zone })).toBe("import/columns")
  })
})

describe("a diary whose rows repeat", () => {
  const text = "Date,Medication,Dose\n2026-12-01 08:00,Drops,300 mcg\n2026-12-01 08:00,Drops,300 mcg\n"
  it("is taken in as two doses, once, and no dose of a year that is still to come", async () => {
    expect(await ask("import-diary", { text, zone })).toMatchObject({ added: 2, known: 0 })
    expect(await ask("import-diary", { text, zone })).toMatchObject({ added: 0, known: 2 })
    const later = await ask("import-diary", { text: text.replaceAll("2026", "2062"), zone })
    expect(later).toMatchObject({
      added: 0,
      rows: [{ result: "nothing", why: expect.stringContaining("ahead of now") }, {}],
    })
  })
})

describe("a stretch of the diary", () => {
  it("shows what stands, found by its words, with its denominators", async () => {
    house.now = "2026-12-01T06:03:00Z"
    await ask("take", { plan, zone })
    await ask("record", { zone, body: { kind: "note", text: "Slept badly" } })
    house.now = "2026-12-02T20:00:00Z"
    const stretch = { from: "2026-12-01", to: "2026-12-02", zone }
    const h = await ask("history", stretch)
    expect(h.entries.map((e) => e.said.kind)).toEqual(["dose-taken", "note"])
    // The dose of this afternoon is late and still open: it is in no denominator yet.
    expect(h.adherence[0]).toMatchObject({ counted: 3, onTime: 1, missed: 2, skipped: 0 })
    expect(h.days).toEqual([
      { date: "2026-12-01", planned: 2, taken: 1, effects: 0 },
      { date: "2026-12-02", planned: 2, taken: 0, effects: 0 },
    ])
    const found = await ask("history", { ...stretch, search: "slept" })
    expect(found.entries).toHaveLength(1)
    expect(found.days).toEqual(h.days)
    expect((await ask("history", { ...stretch, plan })).entries).toHaveLength(1)
    expect((await ask("history-form", { ...stretch, form: "csv" })).text.split("\n")).toHaveLength(4)
    expect(JSON.parse((await ask("history-form", { ...stretch, form: "fhir-r4" })).text).entry).toHaveLength(2)
    expect(await code("history", { ...stretch, to: "2026-11-01" })).toBe("history/range")
  })

  it("hands on the medicine and its route, whatever the plan is called and wherever it has been put", async () => {
    house.now = "2026-12-01T06:03:00Z"
    await ask("take", { plan, zone })
    await ask("skip", { plan, due: "2026-12-01T14:00:00+02:00[Africa/Johannesburg]", zone })
    const given = async () => {
      const form = { from: "2026-12-01", to: "2026-12-01", zone, form: "fhir-r4" } as const
      const { entry } = JSON.parse((await ask("history-form", form)).text)
      return entry.map(({ resource: r }: { resource: Record<string, never> }) => [
        r.medicationCodeableConcept,
        (r.dosage as { route?: { coding: { code: string }[] } } | undefined)?.route?.coding[0]?.code,
      ])
    }
    const semax = { text: "Semax" }
    for (const shelf of ["kept", "archived", "deleted"] as const) {
      await ask("move-plan", { id: plan, shelf })
      expect(await given(), shelf).toEqual([
        [semax, "46713006"],
        [semax, undefined],
      ])
    }
  })
})

describe("reminders", () => {
  it("go to one caller, again only when nobody said that they were told, and never for what is settled", async () => {
    house.now = "2026-12-01T06:00:00Z"
    const first = await ask("remind", {})
    expect(first.reminders.map((r) => [r.tells, r.amount])).toEqual([["due", "300 mcg"]])
    expect((await ask("remind", {}, "tablet")).reminders).toEqual([])
    // The first one was killed before it could show it.
    house.now = "2026-12-01T06:02:00Z"
    const second = await ask("remind", {}, "tablet")
    expect(second.reminders.map((r) => r.tag)).toEqual(first.reminders.map((r) => r.tag))
    await ask("reminded", { tags: second.reminders.map((r) => r.tag) })
    house.now = "2026-12-01T11:59:00Z"
    expect((await ask("remind", {})).reminders).toEqual([])
    house.now = "2026-12-01T12:00:00Z"
    await ask("take", { plan, zone })
    expect((await ask("remind", {})).reminders).toEqual([])
    // Off for a day: the doses of the next morning and afternoon are told as missed and as due.
    house.now = "2026-12-02T12:30:00Z"
    expect((await ask("remind", {})).reminders.map((r) => r.tells)).toEqual(["missed", "due"])
  })
})
