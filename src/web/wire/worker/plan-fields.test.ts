import { describe, expect, it } from "vitest"
import { type Choices, emptyLabel, type Label, noChoices } from "../desk/state.ts"
import { answerer } from "./engine.ts"
import { browserPorts } from "./ports.ts"

const page = `Tirelin

Weeks 1-4: 250 mcg subcutaneous once a week
Weeks 5-8: 500 mcg subcutaneous once a week
`
const spray = "Tirelin nasal spray\n\nTake 200 mcg intranasally once a day for 4 weeks.\n"

const planned = async (content: string, label: Partial<Label>, choices: Partial<Choices>) => {
  const screen = answerer(browserPorts)
  const opened = await screen("open", { content, name: "page.txt", corrections: [] })
  if (!opened.ok) throw new Error(opened.problem.message)
  return screen("plan", {
    label: { ...emptyLabel, ...label },
    choices: { ...noChoices, times: "08:00", start: "2026-12-01", ...choices },
    zone: "UTC",
    today: "2026-11-28",
    corrected: 0,
  })
}
const vial = { product: "vial", strength: "5mg", volume: "2mL", permits: "subcutaneous", device: "u100-1ml" }
const ladder = { route: "subcutaneous", inSteps: true, weeks: "8", weekdays: ["thu"] } as const

describe("the fields of the plan form", () => {
  it("keep to the steps of a ladder, on the day of the week that was chosen", async () => {
    const r = await planned(page, vial, ladder)
    if (!r.ok) throw new Error(r.problem.message)
    const { doses } = r.value.plan
    expect(doses.map((d) => d.amount)).toEqual([...Array(4).fill("250 mcg"), ...Array(4).fill("500 mcg")])
    expect(doses.map((d) => d.at.slice(0, 10)).slice(0, 2)).toEqual(["2026-12-03", "2026-12-10"])
  })

  it("ask for a dose where the steps were not chosen", async () => {
    const r = await planned(page, vial, { ...ladder, inSteps: false })
    expect(r.ok ? "planned" : r.problem.path).toBe("dose")
  })

  it("count what priming and dead space take, and leave it unknown where nobody says it", async () => {
    const bottle = {
      product: "solution",
      strength: "2mg/mL",
      volume: "3mL",
      permits: "intranasal",
      device: "spray-100ul",
    }
    const course = { route: "intranasal", dose: "200mcg", weeks: "4" }
    const loss = async (said: Partial<Label>) => {
      const r = await planned(spray, { ...bottle, ...said }, course)
      return r.ok ? [r.value.plan.supply.primingLoss, r.value.plan.supply.containers] : r.problem.path
    }
    expect(await loss({})).toEqual(await loss({ priming: "6" }))
    expect(await loss({ priming: "5" })).toEqual(["1000 uL", 2])
    expect(await loss({ deadSpace: "0.07" })).toBe("deadSpace")
    expect(await loss({ priming: "a few" })).toBe("priming")
    const syringe = await planned(page, { ...vial, deadSpace: "0.07mL" }, ladder)
    expect(syringe.ok && syringe.value.plan.doses.length).toBe(8)
    const tooMuch = await planned(page, { ...vial, deadSpace: "3mL" }, ladder)
    expect(tooMuch.ok ? "planned" : tooMuch.problem.path).toBe("deadSpace")
  })
})
