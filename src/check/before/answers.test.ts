import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { factsOf, shipped } from "../../reference/index.ts"
import { questionsFor, tightenedBy } from "./answers.ts"

const facts = factsOf(shipped, date("2026-11-22"))
const semax = { compounds: ["semax"] }
const yes = (...ids: string[]) => ({ yesNo: Object.fromEntries(ids.map((id) => [id, true])) })
const stops = (answers: Parameters<typeof tightenedBy>[1], intended = semax) =>
  tightenedBy(facts, answers, intended).filter((f) => f.severity === "stop")

describe("questions before planning", () => {
  it("are those that can change something for what is planned", () => {
    const ids = questionsFor(facts, semax).map((q) => q.id)
    expect(ids).toEqual(
      expect.arrayContaining([
        "stroke-now",
        "age",
        "pregnancy",
        "breastfeeding",
        "seizures",
        "psychosis",
        "anxiety",
        "endocrine",
        "medicines",
      ]),
    )
    expect(ids).not.toContain("cancer")
    expect(questionsFor(facts, { compounds: ["semax", "dihexa"] }).map((q) => q.id)).toContain("cancer")
  })

  it.each(["pregnancy", "breastfeeding", "psychosis", "anxiety", "endocrine", "seizures", "allergy"])(
    "refuse a plan of Semax after a yes to %s, and name the fact",
    (id) => {
      const [stop] = stops(yes(id))
      expect(stop?.code).toBe("before/contraindicated")
      expect(stop?.basis[0]?.unconfirmed).toBe(false)
      expect(stop?.basis[0]?.source).not.toBe("")
    },
  )

  it("refuse below eighteen, in an emergency, and beside a medicine with a major interaction", () => {
    expect(stops({ yesNo: {}, years: 17 }).map((f) => f.code)).toEqual(["before/age"])
    expect(stops({ yesNo: {}, years: 18 })).toEqual([])
    expect(stops(yes("stroke-now"))[0]?.message).toContain("emergency number")
    const maoi = { yesNo: {}, medicines: ["maoi"] }
    expect(stops(maoi, { compounds: ["semax", "5-htp"] }).map((f) => f.code)).toContain(
      "before/medicine-contraindicated",
    )
    expect(stops({ yesNo: {}, medicines: ["ssri-snri"] }, { compounds: ["5-htp"] }).length).toBeGreaterThan(0)
  })

  it("say unknown beside a medicine that nothing was found on", () => {
    expect(tightenedBy(facts, { yesNo: {}, medicines: ["warfarin"] }, semax)).toMatchObject([{ severity: "unknown" }])
  })

  it("only ever tighten: another yes or another medicine never takes a finding away", () => {
    const ids = shipped.questions.filter((q) => q.kind === "yes-no").map((q) => q.id)
    const medicines = shipped.medicines.map((m) => m.id)
    const some = <T>(of: readonly T[]) => fc.subarray([...of])
    fc.assert(
      fc.property(
        some(ids),
        some(ids),
        some(medicines),
        some(medicines),
        some(shipped.compounds.map((c) => c.id)),
        (a, b, m, n, compounds) => {
          const keys = (x: string[], y: string[]) =>
            tightenedBy(facts, { ...yes(...x), medicines: y }, { compounds }).map(
              (f) => `${f.code} ${f.severity} ${f.message}`,
            )
          const more = new Set(keys([...a, ...b], [...m, ...n]))
          return keys(a, m).every((k) => more.has(k))
        },
      ),
      { numRuns: 60 },
    )
  })
})
