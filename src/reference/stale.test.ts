import { describe, expect, it } from "vitest"
import { addDays, date } from "../base/index.ts"
import type { FactSet } from "./format/set.ts"
import { shipped } from "./shipped.ts"
import { agesOf, staleOn } from "./stale.ts"

const row = {
  sources: ["label"],
  confidence: "high" as const,
  basis: "found" as const,
  checkedOn: "2026-01-01",
}
const set: FactSet = {
  ...shipped,
  standings: [{ substance: "creatine", place: "US", value: "a food supplement", ...row }],
  hazards: [{ substance: "creatine", sentence: "cramps", ...row }],
}

describe("the age of facts", () => {
  it("counts every row that carries a day, and the oldest comes first", () => {
    const ages = agesOf(shipped)
    expect(ages.length).toBeGreaterThan(4000)
    const days = ages.map((a) => a.until)
    expect(days).toEqual([...days].sort())
  })

  it("of a law is half a year, of a label two", () => {
    const about = (day: string) =>
      staleOn(set, date(day))
        .filter((s) => s.about === "creatine")
        .map((s) => s.list)
    expect(about("2026-07-03")).toEqual([])
    expect(about("2026-07-04")).toEqual(["standings"])
    expect(about("2028-01-02")).toContain("hazards")
  })

  it("leaves nothing unread for ever", () => {
    expect(staleOn(shipped, addDays(date("2026-11-28"), 3651)).length).toBe(agesOf(shipped).length)
  })
})
