import { beforeEach, describe, expect, it } from "vitest"
import { brand, type PlanId } from "../../base/index.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse("2026-11-28T12:00:00Z")
const { ask } = house
const zone = "UTC"
const id = (name: string) => brand<PlanId>(name)

const keep = (name: string, more: object = {}, beside?: boolean, compound = "Compound V") =>
  house.call("save-plan", {
    id: id(name),
    title: `The ${name}`,
    ...(beside === undefined ? {} : { beside }),
    choices: {
      typed: { compound, dose: { low: 100, high: 300, unit: "mcg", per: "dose" }, frequency: aDay(2) },
      route: "subcutaneous",
      vial: "5mg",
      diluent: "2mL",
      permits: ["subcutaneous"],
      confirmStrength: "5mg",
      device: "u100-0.5ml",
      dose: "250mcg",
      times: ["08:00"],
      start: "2026-12-01",
      weeks: 4,
      zone,
      ...more,
    } as never,
  })
const nasal = { route: "intranasal", permits: ["intranasal"], device: "dropper-50ul" }
const tirzepatide = (weekdays: readonly string[]) => ({
  typed: {
    compound: "Tirzepatide",
    dose: { low: 5, high: 10, unit: "mg", per: "dose" },
    frequency: { low: 1, high: 1, per: "week", pattern: null },
  },
  vial: "20mg",
  diluent: "1mL",
  confirmStrength: "20mg",
  dose: "10mg",
  weekdays,
})
const aDay = (n: number) => ({ low: n, high: n, per: "day", pattern: null })
const code = async (outcome: ReturnType<typeof keep>) => {
  const o = await outcome
  return o.ok ? "done" : `${o.fault} ${o.problem.code}`
}
beforeEach(house.begin)

describe("a second plan of a substance", () => {
  it("is asked about: the other plan and the day's total of both are named, and nothing is kept", async () => {
    expect(await code(keep("first"))).toBe("done")
    const second = await keep("second", { times: ["20:00"], dose: "300mcg", device: "u100-0.5ml" })
    expect(second).toMatchObject({ ok: false, fault: "call", problem: { code: "plan/same-compound", path: "beside" } })
    const said = second.ok ? "" : second.problem.message
    expect(said).toContain("“The first” already gives Compound V")
    expect(said).toContain("together a day comes to 550 mcg of Compound V, 300 mcg of it by this one")
    expect((await ask("plans", {})).items.map((p) => p.id)).toEqual(["first"])
    expect(await code(keep("second", { times: ["20:00"] }, true))).toBe("done")
  })

  it("is asked about under another name of the same compound, and where it is taken as needed", async () => {
    expect(await code(keep("first", nasal, undefined, "Semax"))).toBe("done")
    expect(await code(keep("second", nasal, undefined, "semax"))).toBe("call plan/same-compound")
    expect(
      await code(keep("needed", { ...nasal, times: [], asNeeded: { atMost: 2, hoursApart: 6 } }, undefined, "SEMAX")),
    ).toBe("call plan/same-compound")
  })

  it("is not asked about for another substance, the same plan again, weeks apart, or once the other is archived", async () => {
    expect(await code(keep("first"))).toBe("done")
    expect(await code(keep("first"))).toBe("done")
    expect(await code(keep("other", {}, undefined, "Compound W"))).toBe("done")
    expect(await code(keep("later", { start: "2027-01-04" }))).toBe("done")
    await ask("move-plan", { id: id("first"), shelf: "archived" })
    expect(await code(keep("instead"))).toBe("done")
  })

  it("counts on the day with the first one: the total, and what it is above of the page's", async () => {
    await keep("first", { times: ["08:00", "20:00"] })
    await keep("second", { times: ["14:00"], dose: "250mcg" }, true)
    house.now = "2026-12-01T08:05:00Z"
    await ask("take", { plan: id("first"), zone })
    const { totals } = await ask("day", {})
    expect(totals).toEqual([
      {
        compound: "Compound V",
        plans: ["second", "first"],
        total: "750 mcg",
        over: ["750 mcg of Compound V on this day is above 600 mcg a day, the most that the page reaches."],
      },
    ])
    await ask("skip", { plan: id("second"), zone, reason: "too much" })
    expect((await ask("day", {})).totals).toMatchObject([{ total: "500 mcg", over: [] }])
  })

  it("is held against what labels give, also where a page says more", async () => {
    const first = await keep("first", tirzepatide(["tue"]))
    expect(first.ok ? "done" : first.problem.message).toBe("done")
    const second = await keep("second", tirzepatide(["tue"]))
    expect(second.ok ? "" : second.problem.message).toContain("above 15 mg a week, the label's maximum")
    await keep("second", tirzepatide(["tue"]), true)
    house.now = "2026-12-01T08:05:00Z"
    const { totals } = await ask("day", {})
    expect(totals?.[0]?.over.join(" ")).toContain(
      "20 mg of Tirzepatide in the seven days to this one is above 15 mg a week",
    )
  })

  it("is held against a week's most over seven days, whatever single days come to", async () => {
    await keep("first", tirzepatide(["tue"]))
    const second = await keep("second", tirzepatide(["fri"]))
    expect(second.ok ? "" : second.problem.message).toContain(
      "together a day comes to 10 mg of Tirzepatide, and a week to 20 mg, above 15 mg a week",
    )
    await keep("second", tirzepatide(["fri"]), true)
    const over = async (at: string) => {
      house.now = at
      return (await ask("day", {})).totals?.[0]?.over.join(" ")
    }
    expect(await over("2026-12-01T08:05:00Z")).toBe("")
    await ask("take", { plan: id("first"), zone })
    expect(await over("2026-12-04T08:05:00Z")).toContain("20 mg of Tirzepatide in the seven days to this one")
    // The dose of the first day is eight days back by then, and was the only one taken.
    expect(await over("2026-12-11T07:00:00Z")).toBe("")
  })

  it("is named when a plan is changed beside it", async () => {
    await keep("first")
    await keep("second", nasal, true)
    const change = { plan: id("second"), from: "2026-12-02", change: { dose: "125mcg" } }
    const { findings } = await ask("preview-change", change)
    expect(findings[0]?.message).toContain(
      "“The first” already gives Compound V in these weeks; together a day comes to",
    )
    expect((await ask("change-plan", change)).findings[0]?.code).toBe("plan/same-compound")
  })
})

describe("a plan beside what is already followed", () => {
  const prescribed = { prescriber: "the clinic" }
  const eats = (name: string, compound: string, more: object = {}) =>
    house.call("save-plan", {
      id: id(name),
      choices: {
        typed: { compound, dose: { low: 100, high: 100, unit: "mg", per: "dose" }, frequency: aDay(1) },
        route: "oral",
        permits: ["oral"],
        each: "100 mg per capsule",
        pieces: 60,
        confirmStrength: "100 mg per capsule",
        dose: "100mg",
        times: ["08:00"],
        start: "2026-12-01",
        weeks: 4,
        zone,
        ...more,
      } as never,
    })

  it.each([
    ["5-HTP", "phenelzine", /use of any antidepressant/],
    ["L-tyrosine", "phenelzine", /L-Tyrosine with phenelzine: major/],
    ["Sildenafil", "nitroglycerin", /sildenafil with nitroglycerin: contraindicated/],
    ["Berberine", "cyclosporine", /berberine with cyclosporine: major/i],
  ])("is refused where %s must not meet %s, which is followed", async (fresh, before, because) => {
    const first = await eats("first", before, prescribed)
    if (!first.ok) throw new Error(first.problem.message)
    const second = await eats("second", fresh)
    expect(second).toMatchObject({ ok: false, problem: { code: "plan/refused" } })
    expect(second.ok ? "" : second.problem.message).toMatch(because)
    expect((await ask("plans", {})).items.map((p) => p.id)).toEqual(["first"])
    await ask("move-plan", { id: id("first"), shelf: "archived" })
    expect(await code(eats("second", fresh))).toBe("done")
    const back = await house.call("move-plan", { id: id("first"), shelf: "kept" })
    expect(back).toMatchObject({ ok: false, problem: { code: "plan/refused" } })
    expect(back.ok ? "" : back.problem.message).toContain("This plan was not put back")
    expect((await ask("plans", {})).items.map((p) => p.id)).toEqual(["second"])
  })

  it.each(["phenelzine", "tranylcypromine", "nitroglycerin", "cyclosporine"])(
    "of %s is kept as a prescription and not without a prescriber",
    async (medicine) => {
      expect(await code(eats("first", medicine))).toBe("input plan/refused")
      expect(await code(eats("first", medicine, prescribed))).toBe("done")
    },
  )

  it("carries what is unknown of the two as a warning, also for somebody who takes no medicines", async () => {
    expect(await code(eats("first", "Creatine"))).toBe("done")
    const second = await eats("second", "Taurine", { notConditions: ["medicines"] })
    expect(second.ok ? second.value.plan.warnings.map((w) => w.code) : second.problem.message).toContain(
      "before/medicine-unknown",
    )
    expect(second.ok && second.value.plan.findings.some((f) => f.message.startsWith("Not asked"))).toBe(true)
  })

  it("is not asked about it where the weeks do not meet", async () => {
    expect(await code(eats("first", "phenelzine", prescribed))).toBe("done")
    expect(await code(eats("second", "5-HTP", { start: "2027-03-01" }))).toBe("done")
  })
})
