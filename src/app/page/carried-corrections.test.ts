import { beforeEach, describe, expect, it } from "vitest"
import { brand, type PersonId } from "../../base/index.ts"
import { presentReading, readPage } from "../index.ts"
import { TestHouse } from "../testing/house.ts"
import { carriedCorrections } from "./carried-corrections.ts"
import type { CorrectedField } from "./corrected-reading.ts"

const house = new TestHouse()
const { ask: done } = house
beforeEach(house.begin)

const focus = "Focus\nDosage: 300-600 mcg per dose, twice daily\nCycle: 4-6 weeks\n"
const sleep = "Sleep\nDosage: 150 mcg per dose, once daily\nCycle: 4 weeks\n"
const pageOf = (...parts: string[]) => ["Semax", ...parts].join("\n\n")
const reading = (content: string) => {
  const r = readPage(house.ports(), { content, name: "page.txt" })
  if (!r.ok) throw new Error(r.problem.message)
  return presentReading(r.value)
}
const put = (protocol: number, field: CorrectedField["field"], to: CorrectedField["to"]): CorrectedField => ({
  protocol,
  field,
  to,
  person: brand<PersonId>("me"),
  at: "2026-11-22T12:00:00Z",
})
const weeks = { value: { low: 8, high: 8, unit: "week" } }
const carried = (before: string, corrections: readonly CorrectedField[], after: string) => {
  const { kept, gone } = carriedCorrections(reading(before), corrections, reading(after))
  return {
    kept: kept.map((k) => [k.correction.field, k.protocol, k.pageSays]),
    gone: gone.map((g) => [g.correction.field, g.gone]),
  }
}

describe("a correction, when the page has changed", () => {
  it("stays with its protocol where that has moved on the page", () => {
    expect(reading(pageOf(focus, sleep)).protocols.map((p) => p.name)).toEqual(["Focus", "Sleep"])
    expect(carried(pageOf(focus, sleep), [put(1, "cycle", weeks)], pageOf(sleep, focus))).toEqual({
      kept: [["cycle", 0, "same"]],
      gone: [],
    })
  })

  it("stays, and says that the page has other words now", () => {
    const after = pageOf(focus.replace("4-6 weeks", "10 weeks"), sleep)
    expect(carried(pageOf(focus, sleep), [put(0, "cycle", weeks)], after).kept).toEqual([["cycle", 0, "other"]])
  })

  it("stays where it filled in what the page has never said", () => {
    const routes = put(0, "routes", { value: ["intranasal"] })
    expect(carried(pageOf(focus), [routes], pageOf(sleep, focus)).kept).toEqual([["routes", 1, "same"]])
  })

  it("is no longer on the page when its field is gone, or its protocol", () => {
    const before = pageOf(focus, sleep)
    const here = [put(0, "cycle", weeks), put(1, "cycle", weeks)]
    expect(carried(before, here, pageOf(focus.replace(/Cycle.*\n/, "")))).toEqual({
      kept: [],
      gone: [
        ["cycle", "field"],
        ["cycle", "protocol"],
      ],
    })
  })

  it("is carried by its last word only, and not at all once it was withdrawn", () => {
    const both = [put(0, "cycle", { value: null }), put(0, "cycle", weeks), put(1, "dose", "withdrawn")]
    const { kept, gone } = carriedCorrections(reading(pageOf(focus, sleep)), both, reading(pageOf(focus, sleep)))
    expect([kept.map((k) => k.correction.to), gone]).toEqual([[weeks], []])
  })

  it("goes to neither of two protocols that it might belong to", () => {
    const twice = pageOf(focus.replace("300", "200"), focus.replace("300", "100"))
    expect(carried(pageOf(focus), [put(0, "cycle", weeks)], twice)).toEqual({ kept: [], gone: [["cycle", "protocol"]] })
  })
})

describe("a later version of a kept page", () => {
  const keep = (id: string, content: string, replaces?: string) =>
    done("save-page", {
      id: brand(id),
      page: { content, name: "page.txt" },
      ...(replaces === undefined ? {} : { replaces: brand(replaces) }),
    })
  const correct = (protocol: number) =>
    done("correct", { id: `c${protocol}`, page: brand("old"), protocol, field: "cycle", value: weeks.value })

  it("holds what was put right in the one before, as entered, and tells what is gone", async () => {
    await keep("old", pageOf(focus, sleep))
    await correct(1)
    await correct(2)
    const later = await keep("new", pageOf("Energy\nDosage: 1 mg per dose, once daily", focus), "old")
    expect(later.carried).toEqual({
      kept: [{ protocol: 2, field: "cycle", pageSays: "same" }],
      gone: [{ name: "Sleep", field: "cycle", value: weeks.value, gone: "protocol" }],
    })
    const open = await done("open-page", { id: brand("new") })
    expect(open.reading.protocols[1]).toMatchObject({ name: "Focus", cycle: weeks.value })
    expect(open.reading.protocols[1]?.how.cycle).toMatchObject({ status: "entered", by: "me" })
    expect(open.reading.protocols[0]?.cycle).toBeNull()
  })

  it("is looked at before anything is written, with the page’s words then and now, and leaves behind what is not wanted", async () => {
    await keep("old", pageOf(focus, sleep))
    await correct(1)
    await correct(2)
    const newer = { content: pageOf(focus.replace("4-6 weeks", "10 weeks")), name: "page.txt" }
    const look = await done("newer-page", { page: brand("old"), newer })
    expect(look.changes.map((c) => `${c.what} ${c.text}`)).toContain("new Cycle: 10 weeks")
    expect(look.protocols).toEqual({ before: 2, after: 1 })
    expect(look.kept).toMatchObject([
      { protocol: 1, pageSays: "other", was: ["4-6 weeks"], is: ["10 weeks"], value: weeks.value },
    ])
    expect(look.gone).toMatchObject([{ protocol: 2, name: "Sleep", gone: "protocol", was: ["4 weeks"] }])
    expect((await done("pages", {})).items).toHaveLength(1)
    await done("save-page", {
      id: brand("new"),
      page: newer,
      replaces: brand("old"),
      without: look.kept.map((k) => k.id),
    })
    expect((await done("open-page", { id: brand("new") })).corrections).toEqual([])
  })

  it("does not bring an earlier word back where the last one is left behind", async () => {
    await keep("old", pageOf(focus))
    await correct(1)
    await done("correct", {
      id: "c9",
      page: brand("old"),
      protocol: 1,
      field: "cycle",
      value: { ...weeks.value, high: 9 },
    })
    const page = { content: pageOf(focus), name: "page.txt" }
    await done("save-page", { id: brand("new"), page, replaces: brand("old"), without: ["c9"] })
    expect((await done("open-page", { id: brand("new") })).corrections).toEqual([])
  })

  it("carries nothing twice when the call is repeated after a lost answer", async () => {
    await keep("old", pageOf(focus, sleep))
    await correct(1)
    const first = await keep("new", pageOf(focus), "old")
    expect(await keep("new", pageOf(focus), "old")).toEqual({ ...first, saved: "known" })
    expect((await done("open-page", { id: brand("new") })).corrections).toHaveLength(1)
  })

  it("has to replace a page that is there", async () => {
    const outcome = await house.call("save-page", { page: { content: pageOf(focus) }, replaces: brand("none") })
    expect(outcome).toMatchObject({ ok: false, problem: { code: "page/not-kept" } })
  })
})
