import { describe, expect, it } from "vitest"
import { halfLifeDays, washoutFor } from "./washout.ts"

describe("the days that are not scored", () => {
  it.each([
    ["2.5 h (one hour longer over 70 years)", 2.5 / 24],
    ["about 2-4 h", 4 / 24],
    ["about 15 h after multiple doses", 15 / 24],
    ["about 65 min (another source prints 3 h)", 65 / 1440],
    ["12 days", 12],
    ["under 30 min (rats, dogs)", null],
    ["unknown in humans; very long half-life reported in rats (about 12 days IV)", null],
    ["human PK unpublished; 2.5-3 h in rodents; 3-5 h often quoted", null],
    ["minutes; not characterised in humans", null],
    ["withanolides: hours (withaferin A short)", null],
    ["plasma peak 1-2 h, raised for about 6-8 h", null],
    ["not found", null],
  ])("of “%s”: %j", (words, days) => {
    if (days === null) expect(halfLifeDays(words)).toBeNull()
    else expect(halfLifeDays(words)).toBeCloseTo(days, 10)
  })

  it("are five half-lives where a fact holds one, and none, with a sentence, where none does", () => {
    expect(washoutFor("Tianeptine")).toMatchObject({ days: 1 })
    expect(washoutFor("Semax")).toMatchObject({ days: 0, why: expect.stringContaining("not known") })
    expect(washoutFor(null)).toMatchObject({ days: 0 })
  })
})
