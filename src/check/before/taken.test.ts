import { describe, expect, it } from "vitest"
import { shippedFacts as facts } from "../../reference/index.ts"
import { tightenedBy } from "./answers.ts"

const severities = (compound: string, medicine: string) =>
  tightenedBy(facts, { yesNo: {}, medicines: [medicine] }, { compounds: [compound] }).map((f) => f.severity)

describe("what a person says that they take", () => {
  it.each([
    ["5-htp", "MAO-Hemmer"],
    ["5-htp", "IMAO"],
    ["5-htp", "ингибиторы МАО"],
    ["5-htp", "антидепрессант"],
    ["5-htp", "Antidepressivum"],
    ["5-htp", "antidépresseur"],
    ["5-htp", "my antidepressants"],
    ["5-htp", "Trevilor"],
    ["5-htp", "Рексетин"],
    ["5-htp", "Феварин seit 2019"],
    ["modafinil", "die Pille"],
    ["modafinil", "the pill"],
    ["modafinil", "Antibabypille"],
    ["modafinil", "la pilule"],
    ["modafinil", "píldora anticonceptiva"],
    ["modafinil", "противозачаточные таблетки"],
    ["sildenafil", "nitro spray"],
    ["sildenafil", "Nitrospray"],
    ["sildenafil", "heart pills"],
    ["sildenafil", "нитроглицерин"],
    ["sildenafil", "spray für das Herz (Nitrolingual)"],
    ["st-johns-wort", "Blutverdünner"],
    ["st-johns-wort", "blood thinner"],
    ["st-johns-wort", "anticoagulante"],
    ["st-johns-wort", "разжижающие кровь"],
    ["st-johns-wort", "Falithrom"],
    ["st-johns-wort", "Ксарелто"],
    ["lithium", "water pill"],
    ["lithium", "Wassertabletten"],
    ["lithium", "мочегонное"],
    ["lithium", "blood pressure pills"],
    ["lithium", "Schmerzmittel"],
    ["tianeptine", "Schlaftabletten"],
    ["tianeptine", "Beruhigungsmittel"],
    ["tianeptine", "Tavor"],
  ])("%s: “%s” is held against it", (compound, medicine) => {
    expect(severities(compound, medicine)).toContain("stop")
  })

  it.each(["keine Blutverdünner", "no heart pills", "sans anticoagulant", "Multivitamin", "table tennis"])(
    "“%s” names no medicine, and that is said",
    (medicine) => {
      const [said] = tightenedBy(facts, { yesNo: {}, medicines: [medicine] }, { compounds: ["sildenafil"] })
      expect([said?.severity, said?.message]).toEqual(["unknown", expect.stringContaining("does not know")])
    },
  )

  it("of what may be several kinds the gravest counts, and a known name stays what it is", () => {
    expect(facts.idsTaken("heart pills")).toEqual(expect.arrayContaining(["nitrates", "digoxin", "beta-blockers"]))
    expect(facts.idsTaken("water pill")).not.toContain("hormonal-contraceptives")
    expect(facts.idsTaken("warfarin")).toEqual(facts.idsNamed("warfarin"))
  })
})
