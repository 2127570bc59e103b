import { describe, expect, it } from "vitest"
import { silentProtocol, stated } from "../../base/index.ts"
import { productById } from "../../reference/index.ts"
import { againstNo, answeredBefore, askedBefore, notAsked, questionsAnswered } from "./answered-before.ts"

const semax = { ...silentProtocol, compound: stated("Semax", [[0, 5]], "test") }
const nothing = { conditions: [], medicines: [] }

describe("what is said before planning", () => {
  it("adds nothing where nothing was said", () => {
    expect(answeredBefore(nothing, semax, null)).toEqual([])
  })

  it("says which questions are open, each until it is answered itself, with yes or with no", () => {
    const [open] = notAsked(nothing, semax, null)
    expect(open).toMatchObject({ code: "plan/not-asked", severity: "note" })
    for (const id of ["pregnancy", "seizures", "age", "medicines"]) expect(open?.message).toContain(id)
    expect(open?.message).not.toContain("liver")
    const ids = (said: Parameters<typeof notAsked>[0]) =>
      notAsked(said, semax, null)[0]
        ?.message.replace(/^.*?: |\. A yes.*$/g, "")
        .split(", ") ?? []
    const all = ids(nothing)
    expect(all).not.toContain("thyroid")
    expect(ids({ ...nothing, years: 40 })).toEqual(all.filter((id) => id !== "age"))
    expect(ids({ ...nothing, conditions: ["gout"] })).toEqual(all)
    expect(ids({ ...nothing, conditions: ["epilepsy"] })).toEqual(all.filter((id) => id !== "seizures"))
    expect(ids({ ...nothing, notConditions: ["pregnancy", "medicines"] })).toEqual(
      all.filter((id) => id !== "pregnancy" && id !== "medicines"),
    )
    const no = all.filter((id) => id !== "age")
    expect(ids({ ...nothing, years: 40, notConditions: no })).toEqual([])
  })

  it("widens nothing with a no, and takes none to what is no question or was answered with yes", () => {
    const no = { ...nothing, notConditions: ["pregnancy", "seizures", "medicines"] }
    expect(answeredBefore({ ...no, conditions: ["anxiety"] }, semax, null)).toEqual(
      answeredBefore({ ...nothing, conditions: ["anxiety"] }, semax, null),
    )
    const code = (said: Parameters<typeof againstNo>[0]) => {
      const r = againstNo(said)
      return r.ok ? "done" : r.problem.code
    }
    expect(code(no)).toBe("done")
    expect(code({ ...no, notConditions: ["gout"] })).toBe("plan/no-such-question")
    expect(code({ ...no, conditions: ["epilepsy"] })).toBe("plan/answered-twice")
    expect(code({ ...no, medicines: ["ssri-snri"] })).toBe("plan/answered-twice")
  })

  it("keeps each question in its own words with what was said to it", () => {
    const { yes, no } = questionsAnswered({ ...nothing, conditions: ["epilepsy"], notConditions: ["pregnancy"] })
    expect(yes).toEqual([{ code: "before/seizures", says: "Have you ever had a seizure or epilepsy?" }])
    expect(no.map((q) => q.code)).toEqual(["before/pregnancy"])
  })

  it("stops at once for an emergency, and for a person under 18, for the protocol's compound or the product's", () => {
    const stroke = answeredBefore({ ...nothing, conditions: ["stroke-now"] }, semax, null)
    expect(stroke).toMatchObject([{ code: "before/emergency", severity: "stop" }])
    for (const answered of [
      answeredBefore({ ...nothing, years: 17 }, semax, null),
      answeredBefore({ ...nothing, years: 17 }, null, productById("semax-0.1-3ml") ?? null),
    ])
      expect(answered).toMatchObject([{ code: "before/age", severity: "stop" }])
    expect(answeredBefore({ ...nothing, years: 18 }, semax, null)).toEqual([])
  })

  it.each([
    ["suicidal", /crisis line/],
    ["I want to kill myself", /crisis line/],
    ["chest pain", /emergency number/],
    ["heart attack", /emergency number/],
    ["my chest hurts", /emergency number/],
    ["cannot breathe", /emergency number/],
    ["I can't breathe", /emergency number/],
    ["overdose", /poisons line/],
    ["I took too many pills", /poisons line/],
    ["my throat is closing", /emergency number/],
    ["Überdosis", /poisons line/],
  ])("stops with whom to call where an emergency is said as a condition: %s", (said, whom) => {
    const [first, ...more] = answeredBefore({ ...nothing, conditions: [said] }, semax, null)
    expect(first).toMatchObject({ code: "before/emergency", severity: "stop" })
    expect(first?.message).toMatch(whom)
    expect(more.map((f) => f.code)).not.toContain("plan/condition-not-known")
  })

  it.each(["a heart attack years ago", "family history of overdose", "epilepsy", "depression", "asthma"])(
    "takes what is past or lasts for no emergency: %s",
    (said) => {
      expect(answeredBefore({ ...nothing, conditions: [said] }, semax, null).map((f) => f.code)).not.toContain(
        "before/emergency",
      )
    },
  )

  it("stops at a condition by its question or its own words, and says that another was not looked up", () => {
    const found = answeredBefore({ ...nothing, conditions: ["anxiety", "gout"] }, semax, null)
    expect(found).toMatchObject([
      { code: "plan/contraindication", severity: "stop" },
      { code: "plan/condition-not-known", severity: "caution" },
    ])
  })

  it("stops at a condition of what is known by a brand, and not at one that is none of its own", () => {
    const ozempic = { ...silentProtocol, compound: stated("Ozempic", [[0, 7]], "test") }
    const said = (condition: string) =>
      answeredBefore({ ...nothing, conditions: [condition] }, ozempic, null).map((f) => f.code)
    expect(said("pancreatitis")).toContain("plan/contraindication")
    expect(said("pregnancy")).toContain("plan/contraindication")
    expect(said("glaucoma")).toEqual(["plan/condition-no-fact"])
  })

  it("knows a medicine by its class or by an example of it", () => {
    const of = (medicine: string) => answeredBefore({ ...nothing, medicines: [medicine] }, semax, null)
    const rows = (medicine: string) => of(medicine).map(({ code, severity, basis }) => ({ code, severity, basis }))
    expect(rows("Sertraline")).toEqual(rows("ssri-snri"))
    expect(of("ssri-snri").length).toBeGreaterThan(0)
    expect(of("something else")).toMatchObject([{ code: "before/medicine-unknown", severity: "unknown" }])
  })

  it("asks at least for emergencies, age and medicines, whatever is planned", () => {
    expect(askedBefore(null, nothing).questions.map((q) => q.id)).toEqual(["stroke-now", "age", "medicines"])
    expect(askedBefore(semax, nothing).questions.map((q) => q.id)).toContain("pregnancy")
  })

  it("names the fact as soon as the question is answered, before there is a bottle", () => {
    const { findings } = askedBefore(semax, { ...nothing, conditions: ["pregnancy"] })
    expect(findings).toMatchObject([{ code: "before/contraindicated", severity: "stop" }])
    expect(findings[0]?.basis[0]?.source).not.toBe("")
  })
})
