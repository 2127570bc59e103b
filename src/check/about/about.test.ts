import { describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { factsOf, shipped } from "../../reference/index.ts"
import { about } from "./about.ts"

const facts = factsOf(shipped, date("2026-11-28"))
const told = (name: string, ...beside: string[]) => about(facts, name, beside)

describe("what is known of a name", () => {
  it.each([
    ["Ozempic", "semaglutide"],
    ["wegovy pen", "semaglutide"],
    ["Семаглутид", "semaglutide"],
    ["Semaglutide sodium", "semaglutide"],
    ["T3", "liothyronine"],
    ["growth hormone", "somatropin"],
    ["SSRIs", "ssri or snri antidepressants"],
  ])("%s is %s, with what can hurt", (name, ingredient) => {
    const a = told(name)
    expect(a.ingredient?.toLowerCase()).toBe(ingredient)
    expect(a.also).toEqual([])
  })

  it("begins with the gravest, and every line rests on a fact with its day", () => {
    const a = told("DNP")
    expect(a.sentence).toMatch(/kills|antidote/)
    expect(a.hazards[0]?.sentence).toBe(a.sentence)
    for (const line of [...a.hazards, ...a.never, ...a.ceilings, ...a.status])
      expect(line.basis).toMatchObject({ checkedOn: expect.stringMatching(/^\d{4}-/) })
  })

  it("tells the pairs that were asked for, and that an unknown one is no harmless one", () => {
    const [first, second] = told("5-HTP", "Prozac", "something unheard of").pairs
    expect(first).toMatchObject({ with: "Prozac", severity: "major" })
    expect(second).toMatchObject({ with: "something unheard of", severity: "unknown", basis: null })
    expect(told("5-HTP", "something unheard of").unknown.join()).toContain("something unheard of is unknown")
  })

  it("puts the gravest pairs first where none was asked for", () => {
    const order = ["contraindicated", "major", "moderate", "minor"]
    const ranks = told("sertraline").pairs.map((p) => order.indexOf(p.severity))
    expect(ranks.length).toBeGreaterThan(3)
    expect(ranks).toEqual([...ranks].sort())
  })

  it("says who must not, a contraindication first, and the steps of the label", () => {
    const { never, ladder, status } = told("Wegovy")
    expect(never[0]).toMatchObject({ level: "contraindicated", basis: { unconfirmed: false } })
    const levels = never.map((n) => n.level)
    expect(levels.lastIndexOf("contraindicated")).toBeLessThan(levels.indexOf("avoid"))
    expect(ladder?.map((s) => s.dose).join()).toContain("0.25 mg,0.5 mg,1 mg,1.7 mg")
    expect(status.some((s) => s.place === "US")).toBe(true)
  })

  it("is empty and says so of a name that means nothing here, whatever its letters", () => {
    for (const name of ["zzqqx", "Works great", "a", "constructor", "PIN #5"]) {
      const a = told(name)
      expect([a.ingredient, a.classes, a.hazards, a.never, a.ceilings, a.pairs, a.unknown]).toEqual([
        null,
        [],
        [],
        [],
        [],
        [],
        [],
      ])
      expect(a.sentence).toContain("knows nothing by the name")
    }
  })
})
