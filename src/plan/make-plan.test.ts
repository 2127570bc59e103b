import { describe, expect, it } from "vitest"
import { type Plan, showQuantity, showZoned, stated, time } from "../base/index.ts"
import { conditionFindings } from "../check/index.ts"
import { makePlan } from "./make-plan.ts"
import { contractCall, device, five, product, protocol, q } from "./testing/semax.ts"

const stops = (p: Plan) => p.findings.filter((f) => f.severity === "stop")
const codes = (p: Plan) => stops(p).map((f) => f.code)
const words = (p: Plan) => p.findings.map((f) => `${f.message} ${f.absent}`).join(" ")

const expectRefused = (p: Plan, code: string) => {
  expect(codes(p)).toContain(code)
  expect(p).toMatchObject({ doses: [], marks: [], delivery: { possible: false, delivered: null, instruction: "" } })
}

/** The plan with what a check finds in a person's answers. */
const answering = (said: readonly string[]) => ({
  ...contractCall,
  answered: conditionFindings(said, contractCall.protocol, contractCall.product),
})

describe("a plan", () => {
  const plan = makePlan(contractCall)

  it("gives six drops, three in each nostril, and says what that is", () => {
    expect(plan.delivery).toMatchObject({ possible: true, count: 6, unit: "drop", instillations: 2 })
    expect(plan.delivery.instruction).toBe("6 drops: 3 in each nostril")
    expect(plan.delivery.volume && showQuantity(plan.delivery.volume)).toBe("300 uL")
    expect(plan.delivery.error && showQuantity(plan.delivery.error)).toBe("0 mcg")
    expect(plan.delivery.band?.map(showQuantity)).toEqual(["225 mcg", "375 mcg"])
    expect(plan.delivery.reachable.map(showQuantity)).toEqual(["250 mcg", "300 mcg", "350 mcg"])
    const { tenfold } = plan.delivery
    expect(tenfold && `${showQuantity(tenfold.amount)} at ${showQuantity(tenfold.strength)}`).toBe("3000 mcg at 1 %")
  })

  it("has 84 doses in six weeks, at the wall times asked for", () => {
    expect(plan.doses).toHaveLength(84)
    expect(plan.doses.slice(0, 2).map((d) => showZoned(d.at))).toEqual([
      "2026-12-01T08:00:00+02:00[Africa/Johannesburg]",
      "2026-12-01T14:00:00+02:00[Africa/Johannesburg]",
    ])
    expect(plan.doses.at(-1)).toMatchObject({ day: 42, phase: "on" })
  })

  it("rests after the cycle, and has nothing due in the rest", () => {
    const marks = plan.marks.filter((m) => m.what !== "bottle out").map((m) => `${m.date} ${m.what}`)
    expect(marks).toEqual(["2027-01-11 cycle end", "2027-01-12 rest"])
    const twice = makePlan({ ...contractCall, cycles: 2 })
    expect(twice.doses).toHaveLength(168)
    const days = twice.doses.map((d) => d.day)
    expect(days.filter((d) => d > 42 && d <= 56)).toEqual([])
    expect(Math.max(...days)).toBe(98)
  })

  it("needs nine bottles for 25.2 mL, and invents no price", () => {
    expect(plan.supply).toMatchObject({ containers: 9, cost: null })
    expect(plan.supply.ask.join(" ")).toContain("cost")
    expect(plan.marks.filter((m) => m.what === "bottle out")).toHaveLength(9)
  })

  it("shows that a time before four belongs to the day before", () => {
    const p = makePlan({ ...contractCall, times: [time("00:30"), time("14:00")] })
    expect(p.findings.map((f) => f.code)).toContain("plan/night")
    expect(p.doses.slice(0, 2).map((d) => [showZoned(d.at).slice(0, 16), d.day])).toEqual([
      ["2026-12-01T14:00", 1],
      ["2026-12-02T00:30", 1],
    ])
    expect(plan.findings.map((f) => f.code)).not.toContain("plan/night")
  })

  it("says when two doses stand within an hour of each other, over midnight too", () => {
    const codes = (...at: string[]) =>
      makePlan({ ...contractCall, times: at.map((t) => time(t)) }).findings.map((f) => f.code)
    expect(codes("08:00", "08:01")).toContain("plan/close-times")
    expect(codes("23:40", "00:10")).toContain("plan/close-times")
    expect(codes("08:00", "09:00")).not.toContain("plan/close-times")
    expect(codes("08:00")).not.toContain("plan/close-times")
    expect(words(makePlan({ ...contractCall, times: [time("08:00"), time("08:01")] }))).toContain("a minute apart")
  })

  it("says when the page states its dose for another route", () => {
    const oral = protocol({ routes: stated(["subcutaneous"], [], "t") })
    expect(makePlan({ ...contractCall, protocol: oral }).findings.map((f) => f.code)).toContain(
      "plan/route-not-on-page",
    )
    const nasal = protocol({ routes: stated(["intranasal", "subcutaneous"], [], "t") })
    const codes = makePlan({ ...contractCall, protocol: nasal }).findings.map((f) => f.code)
    expect(codes).not.toContain("plan/route-not-on-page")
  })

  it("names the tenfold twin", () => {
    expect(words(plan)).toContain("3000 mcg")
  })

  it("reassesses the day after the course where the page asks for it", () => {
    const mood = makePlan({ ...contractCall, protocol: five[2] ?? null, dose: q("400mcg"), rest: null })
    expect(mood.marks.map((m) => `${m.date} ${m.what}`)).toContain("2027-01-12 reassess")
  })
})

describe("a plan is refused", () => {
  it("when the device cannot make the dose, with what it can make", () => {
    const p = makePlan({
      ...contractCall,
      product: product("semax-1-3ml"),
      confirmedStrength: "1%",
      device: device("spray-100ul"),
    })
    expectRefused(p, "deliver/between-portions")
    expect(p.delivery.reachable.map(showQuantity)).toEqual(["1000 mcg"])
    expect(words(p)).toContain("+700 mcg")
  })

  it("without any figure when a nasal product would be injected, whatever else is wrong", () => {
    for (const tweak of [
      { route: "subcutaneous" as const },
      { route: "injection" as const },
      { route: "intravenous" as const },
      { device: device("u100-0.5ml") },
      { route: "subcutaneous" as const, device: device("u100-1ml"), confirmedStrength: null },
      { route: "subcutaneous" as const, device: device("u100-1ml"), confirmedStrength: "1%", dose: q("9g") },
    ]) {
      const p = makePlan({ ...contractCall, ...tweak })
      expectRefused(p, "route/injection-not-permitted")
      expect(p.findings).toHaveLength(1)
      expect(words(p)).not.toMatch(/\d/)
      expect(p.delivery).toMatchObject({ reachable: [], volume: null, tenfold: null, band: null, count: null })
    }
  })

  it("for a stroke or a head injury, with emergency wording and no figure", () => {
    for (const said of [
      { name: stated("Recovery after a stroke", [], "t") },
      { benefits: stated([{ value: "healing of a brain injury", span: [0, 0] as const }], [], "t") },
      { condition: stated("acute ischaemic stroke", [], "t") },
    ]) {
      const p = makePlan({ ...contractCall, protocol: protocol(said) })
      expectRefused(p, "plan/emergency")
      expect(words(p)).toContain("emergency number")
      expect(words(p)).not.toMatch(/\d/)
      expect(p.delivery.reachable).toEqual([])
    }
    const swimming = makePlan({
      ...contractCall,
      protocol: protocol({ name: stated("Breaststroke stamina", [], "t") }),
    })
    expect(swimming.delivery.possible).toBe(true)
  })

  it("until the strength on the container has been typed, in whatever form, and is the right one", () => {
    expectRefused(makePlan({ ...contractCall, confirmedStrength: null }), "strength/not-confirmed")
    expectRefused(makePlan({ ...contractCall, confirmedStrength: "1%" }), "strength/mismatch")
    expect(words(makePlan({ ...contractCall, confirmedStrength: "1%" }))).toContain("tenfold")
    expectRefused(makePlan({ ...contractCall, confirmedStrength: "strong" }), "strength/unreadable")
    for (const same of ["0.1 %", "1mg/mL", "3mg/3mL", "1000 mcg/mL"]) {
      expect(makePlan({ ...contractCall, confirmedStrength: same }).doses).toHaveLength(84)
    }
  })

  it("without a concentration", () => {
    expectRefused(makePlan({ ...contractCall, product: null }), "product/no-concentration")
    const vial = {
      id: "vial",
      name: "vial",
      compound: null,
      contents: { kind: "powder", amount: q("5mg"), diluent: null },
      permits: null,
    } as const
    expectRefused(makePlan({ ...contractCall, product: vial }), "strength/no-diluent")
  })

  it("above what the page states, in dose, times a day and length", () => {
    expectRefused(makePlan({ ...contractCall, dose: q("650mcg") }), "plan/above-page")
    const often = [time("06:00"), time("10:00"), time("14:00"), time("18:00")]
    expectRefused(makePlan({ ...contractCall, times: often }), "plan/more-times-than-page")
    expectRefused(makePlan({ ...contractCall, length: { n: 57, unit: "day" } }), "plan/longer-than-page")
    expect(makePlan({ ...contractCall, dose: q("50mcg") }).doses).toHaveLength(84)
    const top = [time("06:00"), time("12:00"), time("18:00")]
    const most = makePlan({ ...contractCall, dose: q("600mcg"), times: top, length: { n: 8, unit: "week" } })
    expect(most.doses).toHaveLength(168)
  })

  it("in the words that were typed, and with the remedy, where the page counts by body weight and none is said", () => {
    const perKg = {
      low: q("1mg").value,
      high: q("1mg").value,
      unit: "mg",
      per: "dose",
      perKg: true,
      upTo: false,
      approx: false,
    } as const
    const p = makePlan({ ...contractCall, protocol: protocol({ dose: stated(perKg, [], "t") }), dose: q("0.3mg") })
    expectRefused(p, "plan/page-dose-not-comparable")
    expect(words(p)).toMatch(/^0\.3 mg cannot be held .*for example 70kg/)
  })

  it("for a compound the facts say not to plan, by the page's name or the container's", () => {
    const p = makePlan({ ...contractCall, protocol: protocol({ compound: stated("Tianeptine", [], "t") }) })
    expectRefused(p, "plan/barred-compound")
    expect(p.findings[0]?.basis).toHaveLength(1)
  })

  it("after a positive answer to a contraindication, naming the fact", () => {
    const p = makePlan(answering(["pregnancy"]))
    expectRefused(p, "plan/contraindication")
    expect(p.findings[0]?.basis[0]?.fact).toContain("pregnancy")
    expect(p.delivery.reachable).toEqual([])
    expect(makePlan(answering(["hay fever"])).doses).toHaveLength(84)
  })

  it.each([
    ["pregnant", "pregnancy"],
    ["Breast-feeding", "breastfeeding"],
    ["epilepsy", "seizures"],
    ["a seizure", "seizures"],
    ["diabetic", "endocrine disease"],
    ["hypothyroidism", "endocrine disease"],
    ["panic attacks", "anxiety"],
    ["psychotic episode", "psychosis"],
  ])("after the answer %s in other words than the fact's, %s", (said, fact) => {
    const p = makePlan(answering([said]))
    expectRefused(p, "plan/contraindication")
    expect(p.findings.some((f) => f.basis[0]?.fact.includes(fact))).toBe(true)
  })

  it("never for want of a name, and says that an answer was not checked", () => {
    const p = makePlan(answering(["hay fever"]))
    expect(p.findings).toContainEqual(
      expect.objectContaining({ code: "plan/condition-not-known", severity: "caution", absent: expect.any(String) }),
    )
    // It comes along to be answered, as a caution about a medicine does.
    expect(p.warnings.map((f) => f.code)).toContain("plan/condition-not-known")
    expect(words(p)).toContain("“hay fever” is not in the facts, so nothing was checked about it")
    const liver = makePlan(answering(["liver"]))
    expect(liver.findings.map((f) => f.code)).toContain("plan/condition-no-fact")
  })

  it("without an amount while the strength is not typed or another one, in words as in what is reachable", () => {
    for (const typed of [null, "1%", "strong"])
      for (const dose of [q("300mcg"), q("310mcg"), q("900mcg")]) {
        const p = makePlan({ ...contractCall, confirmedStrength: typed, dose })
        expect(p.delivery).toMatchObject({ possible: false, reachable: [], tenfold: null, band: null, volume: null })
        expect(words(p)).not.toMatch(/\d\s*(mcg|uL|drop)/)
      }
  })

  it("out of a container of something else", () => {
    const p = makePlan({ ...contractCall, product: product("selank-0.15-3ml"), confirmedStrength: "0.15%" })
    expectRefused(p, "plan/other-compound")
  })

  it("with the same time named twice, or none", () => {
    expectRefused(makePlan({ ...contractCall, times: [time("08:00"), time("08:00")] }), "plan/times")
    expectRefused(makePlan({ ...contractCall, times: [] }), "plan/no-times")
  })

  it("for several cycles without a rest, which are one long course", () => {
    expectRefused(makePlan({ ...contractCall, rest: null, cycles: 2 }), "plan/no-rest")
  })
})
