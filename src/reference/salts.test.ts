import { describe, expect, it } from "vitest"
import { compoundsIn, shippedFacts as facts } from "./index.ts"
import { endsAsSalt } from "./salts.ts"

const meant = (name: string) => facts.meantBy(name)[0]

describe("a name that is glued together", () => {
  it.each([
    ["Lithiumcarbonat", "lithium"],
    ["litiumkarbonat", "lithium"],
    ["lithiumcarbonaat", "lithium"],
    ["Lithiumorotat", "lithium-orotate"],
    ["Lithiumaspartat", "lithium-orotate"],
    ["Kaliumchlorid", "potassium-chloride"],
    ["kaliumklorid", "potassium-chloride"],
    ["Magnesiumcitrat", "magnesium"],
    ["magnesiumcitraat", "magnesium"],
    ["Trimagnesiumdicitrat", "magnesium"],
    ["Magnesiumbisglycinat", "magnesium"],
    ["Eisen(II)-sulfat", "iron"],
    ["Zinkpicolinat", "zinc"],
    ["Kaliumjodid", "iodine"],
    ["Natriumchlorit", "chlorine-dioxide"],
    ["Chlordioxid", "chlorine-dioxide"],
    ["Wasserstoffperoxid", "hydrogen-peroxide"],
    ["waterstofperoxide", "hydrogen-peroxide"],
    ["Morphinsulfat", "morphine"],
    ["Fentanylcitrat", "fentanyl"],
    ["Testosteronenanthat", "testosterone"],
    ["Oxycodonhydrochlorid", "oxycodone"],
    ["Levothyroxinnatrium", "levothyroxine"],
    ["cloruro de potasio", "potassium-chloride"],
    ["carbonate de lithium", "lithium"],
  ])("%s is %s", (name, id) => {
    expect(meant(name)).toBe(id)
  })

  it.each(["Blei", "Eisen", "Zink", "Kalium", "Jod", "ijzer", "koper"])(
    "%s is an element by its name there",
    (name) => {
      expect(facts.meantBy(name)).toHaveLength(1)
    },
  )

  it.each([
    "Glimmercarbonat",
    "Magnesiumcitratin",
    "Mausmagnesiumcitrat",
    "bicarbonate",
    "phosphate",
    "hydrochloride",
    "Kaliumcyanol",
  ])("%s holds letters of no name and is nothing that is known", (name) => {
    expect(facts.meantBy(name)).toEqual([])
  })

  it("is never taken for what it is a salt of where the salt is another thing", () => {
    expect(meant("Kaliumcyanid")).not.toBe("potassium")
    expect(meant("sodium fluoride")).toBe("fluoride")
  })

  it("is found in running text", () => {
    const text = "Nimm abends Lithiumorotat oder Morphinsulfat, nie Lithiumlampen."
    expect(compoundsIn(text).map((m) => [m.id, text.slice(m.start, m.end)])).toEqual([
      ["lithium-orotate", "Lithiumorotat"],
      ["morphine", "Morphinsulfat"],
    ])
  })
})

describe("a salt whose name stands before its element", () => {
  it.each([
    ["Tomar cloruro de potasio al día", "potassium-chloride", "cloruro de potasio"],
    ["Prendre du carbonate de lithium le soir", "lithium", "carbonate de lithium"],
    ["Prendre du chlorure de potassium", "potassium-chloride", "chlorure de potassium"],
    ["Tomar acetato de plomo", "lead", "acetato de plomo"],
    ["Prendre du chlorure de mercure", "mercury", "chlorure de mercure"],
  ])("is found in %j", (text, id, name) => {
    expect(compoundsIn(text).map((m) => [m.id, text.slice(m.start, m.end)])).toEqual([[id, name]])
  })
})

describe("a word for a salt", () => {
  it.each(["citrate", "Citrat", "Zinkcitrat", "magnesiumglycinaat", "kaliumklorid"])("is %s", (word) => {
    expect(endsAsSalt(word)).toBe(true)
  })
  it.each(["potassium", "Natrium", "zinc", "tablet"])("is not %s", (word) => {
    expect(endsAsSalt(word)).toBe(false)
  })
})
