import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { factsOf, shipped } from "../reference/index.ts"

const facts = factsOf(shipped, date("2026-11-28"))
const pair = (a: string, b: string) => facts.interactionOf(facts.idsNamed(a), facts.idsNamed(b))?.severity

describe("a name reaches the rows that are written for its class", () => {
  it.each([
    ["5-HTP", "phenelzine"],
    ["5-HTP", "Prozac"],
    ["5-HTP", "Lexapro"],
    ["5-HTP", "paroxetine"],
    ["5-HTP", "rasagiline"],
    ["5-HTP", "methylene blue"],
    ["tianeptine", "alcohol"],
    ["modafinil", "the pill"],
    ["modafinil", "ethinylestradiol"],
    ["modafinil", "Yasmin"],
    ["methylene blue", "sertraline"],
    ["Lithium carbonate 300 mg", "ibuprofen"],
    ["lithium", "Lisinopril"],
    ["Ozempic", "Lantus"],
    ["oxycodone", "alprazolam"],
    ["Percocet", "Xanax"],
    ["Vicodin", "Lyrica"],
    ["sildenafil", "nitroglycerin"],
    ["clenbuterol", "T3"],
    ["warfarin", "Advil"],
    ["St John's wort", "sertraline"],
    ["Hypericum", "Zoloft"],
    ["SJW", "phenelzine"],
    ["St. John's wort", "tramadol"],
    ["millepertuis", "5-HTP"],
    ["St John's wort", "warfarin"],
    ["St John's wort", "tacrolimus"],
    ["St John's wort", "Yasmin"],
    ["St John's wort", "digoxin"],
    ["St John's wort", "methylene blue"],
    ["MDMA", "tramadol"],
    ["MDMA", "lithium"],
    ["tramadol", "dextromethorphan"],
    ["Circadin", "Luvox"],
  ])("%s with %s is major or worse, both ways round", (a, b) => {
    expect(["major", "contraindicated"]).toContain(pair(a, b))
    expect(pair(b, a)).toBe(pair(a, b))
  })

  it("and no thing is a pair with itself under another name", () => {
    expect(pair("ibuprofen", "Advil")).toBeUndefined()
    expect(pair("Xanax", "alprazolam")).toBeUndefined()
  })

  it("keeps a row of its own before the row of a class", () => {
    expect(facts.interactionOf(facts.idsNamed("Semax"), facts.idsNamed("Modafinil"))?.id).toBe("semax+modafinil")
  })
})

describe("a substance of every day", () => {
  it.each(["melatonin", "Circadin", "magnesium glycinate", "Pregnyl", "human chorionic gonadotropin"])(
    "%s has a most and a hazard",
    (name) => {
      const ids = facts.idsNamed(name)
      expect(facts.ceilingsOf(ids).length).toBeGreaterThan(0)
      expect(facts.hazardRow(ids)).toBeDefined()
    },
  )
})

describe("a bar", () => {
  it.each([
    ["DNP", "never"],
    ["2,4-dinitrophenol capsules", "never"],
    ["GBL", "never"],
    ["xylazine", "never"],
    ["horse paste", "never"],
    ["RAD-140", "never"],
    ["Lithium Orotate", "never"],
    ["hydrocodone", "not-from-a-page"],
    ["Vicodin", "not-from-a-page"],
    ["Humalog", "not-from-a-page"],
    ["Lithium carbonate", "not-from-a-page"],
    ["methotrexate", "not-from-a-page"],
    ["Zopiclone", "not-from-a-page"],
    ["Trenbolone Acetate", "not-from-a-page"],
    ["CJC-1295 with DAC", "never"],
    ["TB-500", "never"],
    ["Estradiol", "not-from-a-page"],
    ["levothyroxine", "not-from-a-page"],
  ])("on %s reaches %s", (name, reach) => expect(facts.planBarRow(name)?.bar).toBe(reach))

  it.each(["Insulin sensitivity stack", "Growth Hormone Peptides", "insulin syringe", "Potassium", "Lithium battery"])(
    "is not on %s",
    (name) => expect(facts.planBarRow(name)).toBeUndefined(),
  )
})
