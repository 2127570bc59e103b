import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { quote, type Reading, spansOf } from "../base/index.ts"
import { score } from "./corpus/score.ts"
import { shapeOf } from "./corpus/shape.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const pages = process.env.POSOLOGY_PAGES

const reading = (text: string): Reading => {
  const r = read({ text, kind: "text" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const page = `Testamin

A made-up compound for this test

Protocols

1. Calm & Recall
Dosage: 120–240 mcg per dose, 1–3 times daily
Cycle: 4–8 weeks, breaks as needed
Administration: Nose drops or subcutaneous (SC) injection
Stacking: Can be combined with Alpha, Beta-2, or Gamma (G-7) for steadier recall
Expected Benefits: Calmer days, clearer recall
2. Long evenings
Dosage: 300–500 mcg per dose, 2–3 times daily
Cycle: 6–8 weeks, followed by reassessment
Administration: SC injection or intranasal

References

Doe, J. P., et al. (2012). "A study of nothing." Journal of Examples, 12(3), 45–67.
`

describe("a page of labelled blocks", () => {
  test("gives one protocol a numbered heading, with every field", () => {
    const [first, second, ...more] = reading(page).protocols.map(shapeOf)
    expect(more).toEqual([])
    expect(first).toMatchObject({
      name: "Calm & Recall",
      compound: "Testamin",
      dose: { low: 120, high: 240, unit: "mcg", per: "dose" },
      frequency: { low: 1, high: 3, per: "day" },
      cycle: { low: 4, high: 8, unit: "week" },
      rest: "as needed",
      reassess: false,
      open_ended: false,
      routes: ["intranasal", "subcutaneous"],
      stack: ["Alpha", "Beta-2", "Gamma (G-7)"],
      benefits: ["Calmer days", "clearer recall"],
    })
    expect(second).toMatchObject({ rest: null, reassess: true, routes: ["subcutaneous", "intranasal"], stack: [] })
  })

  test("keeps the sections in the order of the page", () => {
    expect(reading(page).sections.map((s) => s.title)).toEqual([
      "Testamin",
      "A made-up compound for this test",
      "Protocols",
      "Calm & Recall",
      "Long evenings",
      "References",
    ])
  })

  test("splits a reference into its fields", () => {
    expect(reading(page).page.references).toMatchObject([
      {
        authors: ["Doe, J. P."],
        year: 2012,
        title: "A study of nothing.",
        journal: "Journal of Examples",
        volume: "12",
        issue: "3",
        pages: "45–67",
      },
    ])
  })

  test("gives every stated field the characters it came from", () => {
    const r = reading(page)
    const dose = r.protocols[0]!.dose
    expect(spansOf(dose).map((s) => quote(r.text, s))).toEqual(["120–240 mcg per dose"])
  })
})

describe("input that cannot be used", () => {
  test.each([
    ["nothing at all", "", "read/empty"],
    ["white space", " \n\t ", "read/empty"],
    ["bytes", "\u0000\u0001PK", "read/binary"],
    ["too much text", "x".repeat(5_000_001), "read/too-large"],
  ])("is refused with one sentence: %s", (_, text, code) => {
    const r = read({ text, kind: "text" }, { sha256 })
    expect(r.ok ? null : r.problem.code).toBe(code)
  })

  test("is no refusal when a page merely states no regimen", () => {
    expect(reading("Testamin\n\nA compound nobody has studied.").protocols).toEqual([])
  })
})

describe.skipIf(!pages)("the first real page", () => {
  const text = pages ? readFileSync(join(pages, "00-semax-r950.txt"), "utf8") : ""
  const gold = pages ? JSON.parse(readFileSync(join(pages, "00-semax-r950.gold.json"), "utf8")) : null
  test("gives all its protocols as a person read them", () => {
    const { protocols, misses } = score(gold, reading(text).protocols.map(shapeOf))
    expect(misses).toEqual([])
    expect(protocols).toEqual({ whole: 5, annotated: 5, read: 5 })
  })
  test("gives its strengths, price, side effects and references", () => {
    const { formulations, price, sideEffects, references } = reading(text).page
    expect(formulations.map((f) => f.strength)).toEqual(["0.1 %", "1 %"])
    expect(price).toMatchObject([{ amount: "950", currency: "ZAR", from: true, pack: null }])
    expect(sideEffects.map((s) => s.value)).toEqual(gold.page.side_effects)
    for (const [i, r] of references.entries()) {
      const { authors, year, title, journal, volume, issue, pages } = r
      expect(gold.page.references[i]).toMatchObject({ authors, year, title, journal, volume, issue, pages })
    }
  })
})
