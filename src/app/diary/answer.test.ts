import { beforeEach, describe, expect, it } from "vitest"
import { brand, type PlanId } from "../../base/index.ts"
import { type Input, keepsNothing } from "../index.ts"
import { ofDrops } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse()
const { ask, code } = house
const zone = "Africa/Johannesburg"
const plan = brand<PlanId>("plan-1")
type Answers = NonNullable<Input<"plan">["answers"]>
const page = `Semax

Protocols

1. Focus
Dosage: 300–600 mcg per dose, 1–3 times daily
Cycle: 4–8 weeks
Administration: Intranasal
Stacking: May be combined with Glimmerol or Wobblex
`
const save = (answers: Answers = {}) =>
  ask("save-plan", {
    id: plan,
    choices: ofDrops({ page: { content: page }, weeks: 2, answers }),
  })
const open = async () => (await ask("day", {})).plans.flatMap((p) => (p.unanswered ?? []).map((w) => w.code))
const answersKept = async () =>
  (await ask("diary", {})).events.flatMap((e) =>
    e.kind === "plan-answered" ? [{ to: e.to.map((one) => one.code), answer: e.answer, device: e.device }] : [],
  )
beforeEach(house.begin)

describe("answers to the warnings of a plan", () => {
  it("stand open on the day until they are given there, one event each, by person and device", async () => {
    const { plan: kept } = await save()
    expect(kept.unanswered.length).toBeGreaterThan(1)
    expect(await open()).toEqual(kept.unanswered)
    expect(await answersKept()).toEqual([])
    const [first = ""] = kept.unanswered
    const event = await ask("answer", { plan, zone, code: first, answer: "asked" }, "tablet")
    expect(event).toMatchObject({ kind: "plan-answered", ...keepsNothing.who, device: "tablet", answer: "asked" })
    expect(await open()).toEqual(kept.unanswered.slice(1))
    // Said twice is said once; said otherwise is another answer.
    expect(await ask("answer", { plan, zone, code: first, answer: "asked" })).toEqual(event)
    await ask("answer", { plan, zone, code: first, answer: "go-on" })
    expect(await answersKept()).toHaveLength(2)
    const { plan: shown } = await ask("open-plan", { id: plan })
    expect(shown.warnings.find((w) => w.code === first)?.answer).toBe("go-on")
    expect(shown.unanswered).toEqual(kept.unanswered.slice(1))
  })

  it("that were given before the plan was kept are events too, all unknowns with one answer as one", async () => {
    const codes = (await save()).plan.warnings.map((w) => [w.code, w.severity] as const)
    const cautions = codes.filter(([, s]) => s === "caution").map(([c]) => c)
    const unknowns = codes.filter(([, s]) => s === "unknown").map(([c]) => c)
    expect(cautions.length).toBeGreaterThan(0)
    expect(unknowns.length).toBeGreaterThan(0)
    house.begin()
    const answers: Answers = { ...Object.fromEntries(cautions.map((c) => [c, "asked"])), unknown: "go-on" }
    await save(answers)
    const kept = [...cautions.map((c) => ({ to: [c], answer: "asked" })), { to: unknowns, answer: "go-on" }]
    const phone = kept.map((k) => ({ ...k, device: "phone" }))
    expect(await answersKept()).toEqual(phone)
    expect(await open()).toEqual([])
    // A call repeated after a lost answer adds nothing.
    await save(answers)
    expect(await answersKept()).toEqual(phone)
    // Taken back, it is open again, although the plan was kept with it.
    const [event] = (await ask("diary", {})).events
    if (!event) throw new Error("no event")
    await ask("amend", { of: event.id, zone, replacement: null })
    expect(await open()).toEqual(cautions.slice(0, 1))
  })

  it("answer all that nobody knows at once, and nothing that the plan does not say", async () => {
    const { plan: kept } = await save()
    const cautions = kept.warnings.filter((w) => w.severity === "caution").map((w) => w.code)
    const event = await ask("answer", { plan, zone, code: "unknown", answer: "go-on" })
    expect(await open()).toEqual(cautions)
    expect(await ask("answer", { plan, zone, code: "unknown", answer: "go-on" })).toEqual(event)
    expect(await code("answer", { plan, zone, code: "dose/none", answer: "go-on" })).toBe("plan/no-such-warning")
    expect(await code("answer", { plan: brand("none"), zone, code: "unknown", answer: "go-on" })).toBe("plan/not-kept")
    expect(await answersKept()).toHaveLength(1)
  })

  it("come out of an archive, and the union of two devices' answers", async () => {
    const { plan: kept } = await save()
    const [first = "", second = ""] = kept.unanswered
    await ask("answer", { plan, zone, code: first, answer: "asked" })
    const { records } = await ask("archive", {})
    await ask("answer", { plan, zone, code: second, answer: "go-on" })
    const [, handed] = (await ask("diary", {})).events
    if (!handed) throw new Error("no event")
    house.begin()
    await ask("restore", { records })
    expect(await open()).toEqual(kept.unanswered.slice(1))
    await ask("log", { events: [{ ...handed, device: brand("tablet") }] })
    expect(await open()).toEqual(kept.unanswered.slice(2))
  })
})
