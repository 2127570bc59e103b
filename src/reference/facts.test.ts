import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { factsOf, loadFacts, shipped, withOwn } from "./index.ts"

const today = date("2026-11-22")
const facts = factsOf(shipped, today)

describe("facts on a day", () => {
  it("grade the pair that must not be taken together, in either order", () => {
    expect(facts.interactionBetween("tianeptine", "5-htp")).toMatchObject({ severity: "major", evidence: "D" })
    expect(facts.interactionBetween("5-htp", "tianeptine")?.id).toBe("5-htp+tianeptine")
    expect(shipped.interactions).toHaveLength(1428)
  })

  it("do not settle anything on what was recalled", () => {
    const child = facts.regimensOf("semax").find((r) => r.id === "L3")
    const adult = facts.regimensOf("semax").find((r) => r.id === "L1")
    expect(child?.courseDays && facts.settled(child.courseDays, "label")).toBe(false)
    expect(adult?.courseDays && facts.settled(adult.courseDays, "label")).toBe(true)
    expect(child?.courseDays && facts.basis(child.courseDays, "30 days").unconfirmed).toBe(true)
  })

  it("decay: a status is open after half a year, a label copy after two", () => {
    const row = shipped.compounds[0]?.status[0]
    if (!row) throw new Error("no status")
    const later = factsOf(shipped, date("2027-06-01"))
    expect([facts.settled(row, "status"), later.settled(row, "status"), later.settled(row, "label")]).toEqual([
      true,
      false,
      true,
    ])
    expect(later.basis(row, "registered", "status").fact).toContain("too long ago")
    expect(factsOf(shipped, date("2029-01-01")).settled(row, "label")).toBe(false)
  })

  it("know what a heading is about, the headline first", () => {
    expect(facts.usesIn("Neuroprotection & Stroke Recovery").map((u) => u.id)[0]).toBe("stroke")
    expect(facts.usesIn("Depression and mood, with less anxiety").map((u) => u.id)).toEqual(["depression", "anxiety"])
    expect(facts.usesIn("Antidepressants")).toEqual([])
  })
})

it("hold what sellers print and what went wrong elsewhere apart from what is judged by", () => {
  expect(
    [shipped.sellerRegimens, shipped.webErrors, shipped.measuringAdvice, shipped.datasets].map((l) => l.length),
  ).toEqual([5, 5, 7, 11])
  expect(facts.regimensOf("semax").some((r) => shipped.sellerRegimens.some((s) => s.id === r.id))).toBe(false)
})

describe("a user's own rows", () => {
  const row = { sources: ["box"], confidence: "low", basis: "found", checkedOn: "2026-11-22" }
  const own = {
    format: "posology/facts@1",
    version: "2026.11.22",
    sources: [{ id: "box", title: "the carton in hand", kind: "label" }],
    compounds: [{ id: "glyx", names: ["Glyx"], class: { value: "a test", ...row }, status: [], risks: [] }],
    interactions: [
      { id: "glyx+semax", a: "glyx", b: "semax", severity: "unknown", evidence: "E", what: "nothing known", ...row },
    ],
  }

  it("stand beside the shipped ones and may name them", async () => {
    const set = await withOwn(shipped, own)
    if (!set.ok) throw new Error(set.problems[0]?.message)
    const both = factsOf(set.value, today)
    expect(both.compoundNamed("glyx")?.id).toBe("glyx")
    expect(both.interactionBetween("semax", "glyx")?.evidence).toBe("E")
    expect(set.value.version).toBe("2026.11.28+2026.11.22")
  })

  it("may not take the place of a shipped one, nor stand alone on shipped names", async () => {
    const replaced = await withOwn(shipped, {
      ...own,
      compounds: [{ ...own.compounds[0], id: "semax" }],
      interactions: [],
    })
    expect(replaced.ok ? [] : replaced.problems.map((p) => p.code)).toEqual(["reference/same-id"])
    expect((await loadFacts(own)).ok).toBe(false)
  })
})
