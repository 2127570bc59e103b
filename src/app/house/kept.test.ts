import { beforeEach, describe, expect, it } from "vitest"
import { brand, type DiaryEvent, instant, timeOrderedId } from "../../base/index.ts"
import { type Input, keepsNothing } from "../index.ts"
import { TestHouse } from "../testing/house.ts"

const page = {
  name: "drops.txt",
  content: `Semax

Protocol A
Dosage: 300-600 mcg per dose
Frequency: every other day
Cycle: 4-6 weeks, then rest 2 weeks
Route: intranasal

Protocol B
Dosage: 150 mcg per dose
Frequency: once daily
Cycle: 4 weeks
Route: intranasal
`,
}

const choices = (more: Partial<Input<"plan">> = {}): Input<"plan"> => ({
  route: "intranasal",
  product: "semax-0.1-3ml",
  confirmStrength: "0.1%",
  device: "dropper-50ul",
  times: ["08:00"],
  start: "2026-12-01",
  weeks: 4,
  zone: "Africa/Johannesburg",
  protocol: 1,
  dose: "200mcg",
  ...more,
})

let minute = 0
const house = new TestHouse(undefined, {
  // Every look at the clock is a minute later.
  clock: { now: () => instant(new Date(Date.UTC(2026, 10, 22, 12, minute++)).toISOString()) },
  ids: () => timeOrderedId(1000 * minute++, new Uint8Array(10)),
})
const { ask: value, code } = house
beforeEach(() => {
  minute = 0
  house.begin()
})

const keep = () => value("save-page", { id: brand("page-1"), page })
const correctDose = (more: object = {}) =>
  value("correct", { page: brand("page-1"), protocol: 1, field: "dose", value: { ...dose, ...more } })
const dose = { low: 250, high: 250, unit: "mcg", per: "dose", perKg: false, upTo: false, approx: false }

describe("a kept page", () => {
  it("is there again as it was handed in and as it read", async () => {
    await keep()
    const read = await value("read", page)
    const [listed] = (await value("pages", {})).items
    expect(listed).toMatchObject({ id: "page-1", title: "Semax", shelf: "kept" })
    const open = await value("open-page", { id: brand("page-1") })
    expect(open).toMatchObject({ content: page.content, name: page.name, corrections: [] })
    expect(open.reading).toEqual(read)
    expect(open.reading.protocols).toHaveLength(2)
  })

  it("is kept once when the call is repeated after a lost answer", async () => {
    expect(await keep()).toEqual({ id: "page-1", saved: "new" })
    expect(await keep()).toEqual({ id: "page-1", saved: "known" })
    expect(await code("save-page", { id: brand("page-1"), page: { ...page, content: "Take 250 mcg daily." } })).toBe(
      "page/id-taken",
    )
    expect((await value("pages", {})).items).toHaveLength(1)
  })

  it("can be archived and deleted, and comes back by undoing that", async () => {
    await keep()
    const move = (shelf: "kept" | "archived" | "deleted") => value("move-page", { id: brand("page-1"), shelf })
    expect(await move("archived")).toMatchObject({ was: "kept" })
    expect((await value("pages", {})).items).toEqual([])
    expect((await value("pages", { shelf: "archived" })).items).toHaveLength(1)
    const { was } = await move("deleted")
    await move(was)
    await move("kept")
    expect((await value("pages", {})).items).toHaveLength(1)
    expect(await code("move-page", { id: brand("none"), shelf: "kept" })).toBe("page/not-kept")
  })

  it("has a title that fits on a line, whatever the page says", async () => {
    await value("save-page", { id: brand("odd"), page, title: "  two\nlines\u0000 and a tail " })
    expect((await value("pages", {})).items[0]?.title).toBe("two lines and a tail")
  })
})

describe("a correction", () => {
  it("stands in place of what was read, says who entered it, and can be withdrawn", async () => {
    await keep()
    const before = (await value("open-page", { id: brand("page-1") })).reading.protocols[0]
    const { protocol } = await correctDose()
    expect(protocol.dose).toMatchObject({ low: 250, high: 250 })
    expect(protocol.how.dose).toMatchObject({ status: "entered", spans: [], by: "me" })
    expect(protocol.how.frequency).toEqual(before?.how.frequency)
    const again = await value("correct", { page: brand("page-1"), protocol: 1, field: "dose" })
    expect(again.protocol).toEqual(before)
    const { corrections } = await value("open-page", { id: brand("page-1") })
    expect(corrections.map((c) => c.withdrawn)).toEqual([false, true])
  })

  it("is one correction when the call is repeated", async () => {
    await keep()
    const input = { id: "c-1", page: brand("page-1"), protocol: 2, field: "routes", value: ["oral"] } as const
    expect(await value("correct", input as never)).toMatchObject({ saved: "new" })
    expect(await value("correct", input as never)).toMatchObject({ saved: "known" })
    expect(await code("correct", { ...input, value: ["sublingual"] } as never)).toBe("correction/id-taken")
  })

  it("is refused where another one came in between that the person has not seen", async () => {
    await keep()
    const put = (id: string, low: number, seen: string | null) =>
      code("correct", {
        ...{ id, page: brand("page-1"), protocol: 1, field: "dose", value: { ...dose, low }, seen },
      } as never)
    expect(await put("c-1", 200, null)).toBe("done")
    expect(await put("c-2", 210, null)).toBe("correct/changed")
    expect(await put("c-2", 210, "c-1")).toBe("done")
    // The same call again, because its answer was lost.
    expect(await put("c-2", 210, "c-1")).toBe("done")
    const { reading } = await value("open-page", { id: brand("page-1") })
    expect(reading.protocols[0]?.dose?.low).toBe(210)
  })

  it("is refused when the field cannot hold it", async () => {
    await keep()
    const to = (more: object) =>
      code("correct", { page: brand("page-1"), protocol: 1, field: "dose", value: { ...dose, ...more } })
    expect(await to({ unit: "units" })).toBe("correct/value")
    expect(await to({ low: 600 })).toBe("correct/range")
    expect(await to({ low: "250" })).toBe("correct/value")
    expect(await code("correct", { page: brand("page-1"), protocol: 3, field: "dose", value: dose })).toBe(
      "correct/no-such-protocol",
    )
    expect((await value("open-page", { id: brand("page-1") })).corrections).toEqual([])
  })
})

describe("a plan from a kept page", () => {
  it("takes the corrected field, and everything else as the page states it", async () => {
    await keep()
    const days = async () => {
      const { plan } = await value("save-plan", { page: brand("page-1"), choices: choices(), beside: true })
      return plan.doses.map((d) => d.day).slice(0, 4)
    }
    await correctDose({ low: 200, high: 200 })
    expect(await days()).toEqual([1, 3, 5, 7])
    const daily = { low: 1, high: 1, per: "day", pattern: null }
    await value("correct", { page: brand("page-1"), protocol: 1, field: "frequency", value: daily })
    expect(await days()).toEqual([1, 2, 3, 4])
    const [newest] = (await value("plans", {})).items
    const kept = await value("open-plan", { id: brand(newest!.id) })
    expect(kept).toMatchObject({ page: "page-1", protocol: 1, choices: { dose: "200mcg" } })
    expect(kept.plan.doses[0]).toMatchObject({ amount: "200 mcg" })
  })

  it("is refused when the page would read otherwise today", async () => {
    await keep()
    const kept = await house.store.pages.open(house.ports().who, brand("page-1"))
    if (!kept) throw new Error("not kept")
    const { shelf: _, ...older } = kept
    await house.store.pages.save({
      ...older,
      id: brand("older"),
      reading: { ...kept.reading, protocols: kept.reading.protocols.toReversed() },
    })
    expect(await code("save-plan", { page: brand("older"), choices: choices() })).toBe("page/reads-otherwise")
    expect(await value("open-page", { id: brand("older") })).toMatchObject({ readsOtherwise: true })
    expect(await value("open-page", { id: brand("page-1") })).toMatchObject({ readsOtherwise: false })
  })

  it("is kept once when the call is repeated, and is not kept when it was refused", async () => {
    await keep()
    const input = { id: brand("plan-1"), page: brand("page-1"), choices: choices({ dose: "300mcg" }) } as const
    expect(await value("save-plan", input as never)).toMatchObject({ saved: "new" })
    expect(await value("save-plan", input as never)).toMatchObject({ saved: "known" })
    const refused = { page: brand("page-1"), choices: choices({ dose: "300mcg", route: "subcutaneous" }) } as const
    expect(await code("save-plan", refused as never)).toBe("plan/refused")
    expect((await value("plans", {})).items.map((p) => p.id)).toEqual(["plan-1"])
    expect(await value("move-plan", { id: brand("plan-1"), shelf: "archived" })).toMatchObject({ was: "kept" })
  })
})

describe("the diary", () => {
  const note = (id: string, more: object = {}): DiaryEvent => ({
    id: brand(id),
    ...house.ports().who,
    at: "2026-12-01T08:00:00+02:00",
    zone: "Africa/Johannesburg",
    kind: "note",
    text: "slept well",
    ...more,
  })

  it("takes events once and gives them back as they were sent, in parts", async () => {
    const events = Array.from({ length: 5 }, (_, i) => note(`e${i}`))
    expect(await value("log", { events })).toEqual({ added: 5, known: 0 })
    expect(await value("log", { events })).toEqual({ added: 0, known: 5 })
    const first = await value("diary", { limit: 3 })
    expect(first).toMatchObject({ more: true, events: events.slice(0, 3) })
    const last = first.events[2]!
    expect(await value("diary", { after: { at: last.at, id: last.id } })).toEqual({
      events: events.slice(3),
      more: false,
    })
  })

  it("refuses what is not an event of this practice, and says what is wrong", async () => {
    const log = (more: object) => code("log", { events: [note("e1", more)] } as never)
    expect(await log({ practice: "elsewhere" })).toBe("event/practice")
    expect(await log({ kind: "dose-taken", plan: "p", due: null, amount: "300", site: null })).toBe("call/input")
    expect(await log({ at: "yesterday" })).toBe("call/input")
    expect(await log({ zone: "Mars/Olympus" })).toBe("call/input")
    expect(await log({ id: "../etc" })).toBe("call/input")
    expect((await value("diary", {})).events).toEqual([])
  })
})

describe("an archive of others", () => {
  const event = (more: object) => ({
    kind: "event",
    record: {
      id: "e1",
      ...house.ports().who,
      at: "2026-11-22T08:00:00Z",
      zone: "UTC",
      kind: "note",
      text: "slept well",
      ...more,
    },
  })
  const { practice, person } = keepsNothing.who
  const restored = (input: object) => house.call("restore", input as never)

  it.each([
    ["another practice", { practice: "elsewhere" }, "restore/practice", /the record e1 of the practice "elsewhere"/],
    ["somebody unknown", { person: "stranger" }, "restore/person", /the record e1 of "stranger"/],
  ])("is refused by name, and nothing of it is put in: an event of %s", async (_, more, expected, words) => {
    const own = event({ id: "e0" })
    for (const input of [
      { records: [own, event(more)] },
      { records: [event(more)] },
      { records: [own], whose: [{ practice, person, id: "e1", ...more }] },
    ]) {
      const outcome = await restored(input)
      expect(outcome.ok ? "put in" : outcome.problem.code).toBe(expected)
      if (!outcome.ok) expect(outcome.problem.message).toMatch(words)
    }
    expect((await value("diary", {})).events).toEqual([])
  })
})

describe("without a store", () => {
  it("every use case that needs one says that nothing is kept here", async () => {
    const bare = new TestHouse(undefined, { store: keepsNothing.store })
    expect(await bare.code("pages", {})).toBe("store/none")
    expect(await bare.code("save-page", { page })).toBe("store/none")
    expect(await bare.code("where", {})).toBe("store/none")
  })
})
