import { describe, expect, it } from "vitest"
import type { FactSet } from "../format/set.ts"
import { shipped } from "../shipped.ts"
import { faults } from "./index.ts"

const how = { confidence: "high", basis: "found", checkedOn: "2026-11-28" } as const
const shop = { id: "shop", title: "a shop of powders", kind: "vendor-page" }
const answers = { id: "answers", title: "an answer site", kind: "secondary", url: "https://www.droracle.ai/articles/1" }
const label = { id: "label", title: "a label", kind: "label" }

/** The shipped set with rows planted in it. */
const planted = (rows: Partial<FactSet>): readonly string[] => {
  const set = { ...shipped } as Record<string, unknown>
  for (const [list, more] of Object.entries(rows)) set[list] = [...(set[list] as unknown[]), ...(more as unknown[])]
  const found = faults({ ...(set as FactSet), sources: [...shipped.sources, shop, answers, label] })
  return [...new Set(found.map((p) => p.code))]
}
const pair = (severity: "major" | "minor", ...sources: string[]) => ({
  id: "creatine+planted",
  a: "creatine",
  b: "taurine",
  severity,
  evidence: "C" as const,
  what: "planted",
  sources,
  ...how,
})
const ceiling = (amount: string, id = "planted") => ({
  id,
  substance: "creatine",
  amount,
  per: "day" as const,
  perKg: false,
  habitual: false,
  threshold: false,
  what: "planted",
  sources: ["label"],
  ...how,
})
const substance = (id: string, ...names: string[]) => ({
  id,
  names,
  loose: [],
  classes: [],
  sources: ["label"],
  ...how,
})

describe("a planted fault", () => {
  it("is none where nothing was planted", () => {
    expect(planted({})).toEqual([])
  })

  it("of gravity that rests on sellers and answer sites alone is found, and beside a label is none", () => {
    for (const from of [["shop"], ["answers"], ["shop", "answers"], ["answers", "general-knowledge"]])
      expect(planted({ interactions: [pair("major", ...from)] })).toEqual(["reference/weak-source"])
    expect(planted({ interactions: [pair("minor", "shop")] })).toEqual([])
    expect(planted({ interactions: [pair("major", "shop", "label")] })).toEqual([])
    const hazard = { substance: "creatine-planted", sentence: "planted", sources: ["shop"], ...how }
    expect(planted({ substances: [substance("creatine-planted", "planted powder")], hazards: [hazard] })).toEqual([
      "reference/weak-source",
    ])
  })

  it("of a range without a unit, or of a unit of another kind, is found", () => {
    expect(planted({ ceilings: [ceiling("10")] })).toEqual(["reference/unit"])
    expect(planted({ ceilings: [ceiling("10 weeks")] })).toEqual(["reference/unit"])
    expect(planted({ ceilings: [ceiling("10 g")] })).toEqual([])
  })

  it("of two rows that contradict each other is found, in either order of a pair", () => {
    const turned = { ...pair("minor", "label"), id: "again", a: "taurine", b: "creatine" }
    expect(planted({ interactions: [pair("major", "label"), turned] })).toEqual(["reference/contradiction"])
    expect(planted({ ceilings: [ceiling("10 g"), ceiling("20 g", "again")] })).toEqual(["reference/contradiction"])
  })

  it("of a name that two things share is found, unless it is said that they do", () => {
    const both = (name: string) => [
      substance("planted-1", "planted one", name),
      substance("planted-2", "planted two", name),
    ]
    expect(planted({ substances: both("Plantedol") })).toEqual(["reference/shared-name"])
    expect(planted({ substances: both("Percocet") })).toEqual([])
  })
})
