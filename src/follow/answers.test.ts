import { describe, expect, it } from "vitest"
import { brand, type EventBody, type EventId } from "../base/index.ts"
import { objectionsTo } from "./acts/objections.ts"
import { answerTo, openWarnings } from "./answers.ts"
import { carriedEvents } from "./carried.ts"
import { Diary } from "./diary.ts"
import type { PlanWarning } from "./followed.ts"
import { correction, event, ms, planId, samplePlan } from "./testing/sample.ts"

const high: PlanWarning = { code: "dose/over-ceiling", severity: "caution", says: "It is 1800 mcg.", answer: null }
const long: PlanWarning = { code: "course/long", severity: "caution", says: "It is 56 days.", answer: "asked" }
const strange: PlanWarning = {
  code: "plan/nothing-known",
  severity: "unknown",
  says: "Nothing is known.",
  answer: null,
}
const plan = samplePlan({ warnings: [high, long, strange] })
const to = ({ code, says }: PlanWarning) => ({ code, says })
const body = (answer: "asked" | "go-on" | "yes" | "no", ...of: PlanWarning[]): EventBody => ({
  kind: "plan-answered",
  plan: planId,
  to: of.map(to),
  answer,
})
const answered = (answer: "asked" | "go-on", ...of: PlanWarning[]) => event("2026-12-01T06:00:00Z", body(answer, ...of))
const diaryOf = (...events: ReturnType<typeof event>[]) => {
  const diary = new Diary()
  diary.add(events)
  return diary
}
const open = (diary: Diary, of = plan) => openWarnings(diary, of).map((w) => w.code)

describe("the warnings of a plan that nobody has answered", () => {
  it("are those it was kept with, without those that were answered then or since", () => {
    expect(open(diaryOf())).toEqual(["dose/over-ceiling", "plan/nothing-known"])
    expect(open(diaryOf(answered("asked", high)))).toEqual(["plan/nothing-known"])
    expect(open(diaryOf(answered("go-on", high, strange)))).toEqual([])
    expect(answerTo(diaryOf(answered("go-on", high), answered("asked", high)), plan, high)).toBe("asked")
  })

  it("are open again once an answer is taken back, also one that was given before the plan was kept", () => {
    const first = answered("asked", long)
    expect(open(diaryOf(first, correction(first, null)))).toContain("course/long")
    const later = answered("go-on", high)
    const back = correction(later, null)
    expect(open(diaryOf(later, back))).toContain("dose/over-ceiling")
    expect(open(diaryOf(later, back, correction(back, null)))).not.toContain("dose/over-ceiling")
  })

  it("are open again where the plan says something else after a change", () => {
    const worse = { ...high, says: "It is 3600 mcg." }
    expect(open(diaryOf(answered("asked", high)), samplePlan({ warnings: [worse] }))).toEqual(["dose/over-ceiling"])
  })

  it("come out alike from two devices, in whatever order their events arrive", () => {
    const phone = answered("asked", high)
    const tablet = event("2026-12-01T07:00:00Z", body("go-on", strange), { device: "tablet" })
    for (const events of [
      [phone, tablet],
      [tablet, phone],
      [tablet, phone, tablet],
    ])
      expect(open(diaryOf(...events))).toEqual([])
  })

  it("are not answered by a yes or a no about health, nor by an answer about another plan", () => {
    expect(open(diaryOf(event("2026-12-01T06:00:00Z", body("no", high))))).toContain("dose/over-ceiling")
    const other = { ...body("asked", high), plan: brand("plan-2") } as EventBody
    expect(open(diaryOf(event("2026-12-01T06:00:00Z", other)))).toContain("dose/over-ceiling")
  })

  it("know no answer to what the plan does not say, and hold questions about health against nothing", () => {
    const against = (said: EventBody) =>
      objectionsTo(said, diaryOf(), plan, { at: ms("2026-12-01T06:00:00Z"), zone: "UTC" }, 0).map((o) => o.code)
    expect(against(body("asked", high))).toEqual([])
    expect(against(body("asked", { ...high, code: "dose/none" }))).toEqual(["plan/no-such-warning"])
    expect(against(body("no", { ...high, code: "before/pregnancy" }))).toEqual([])
  })

  it("go along to a device however long ago they were answered", () => {
    const said = answered("asked", high)
    const carried = carriedEvents(diaryOf(said), [plan], ms("2027-12-01T00:00:00Z")).map((e) => e.id)
    expect(carried).toEqual([said.id satisfies EventId])
  })
})
