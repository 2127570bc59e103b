import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type DiaryEvent, date, instant, type PlainBody, showDate, showExact, showQuantity } from "../base/index.ts"
import { adherence } from "./adherence.ts"
import { pausesOf } from "./course.ts"
import { dayAt, planDay } from "./day.ts"
import { Diary } from "./diary.ts"
import { doubleFacts } from "./double.ts"
import type { FollowedPlan } from "./followed.ts"
import { doseMeant } from "./meant.ts"
import { msOf } from "./moment.ts"
import { plannedBetween } from "./planned.ts"
import { remindersOf } from "./reminders.ts"
import { nextSite } from "./sites.ts"
import { stockOf } from "./stock.ts"
import { correction, event, ms, planId, samplePlan, taken } from "./testing/sample.ts"

const diaryOf = (...events: DiaryEvent[]) => {
  const diary = new Diary()
  diary.add(events)
  return diary
}
const morning = "2026-12-01T08:00:00+02:00[Africa/Johannesburg]"
const afternoon = "2026-12-01T14:00:00+02:00[Africa/Johannesburg]"
const states = (diary: Diary, now: string, plan: FollowedPlan = samplePlan(), on = "2026-12-01") =>
  planDay(diary, plan, date(on), ms(now)).doses.map((d) => d.state)
const effect = (at: string, severity: 0 | 1 | 2 | 3, what = "headache", plan: typeof planId | null = planId) =>
  event(at, { kind: "side-effect", plan, what, severity, ongoing: false })
const opened = (at: string, container: string, strengthTyped = "1mg/mL", holds = "3 mL") =>
  event(at, {
    kind: "container-opened",
    container,
    plan: planId,
    product: "described",
    strengthTyped,
    holds,
    lot: "L7",
    expiry: "2027-06-30",
    cost: null,
  })

describe("a day", () => {
  it("goes from later to due, late and missed as the clock does", () => {
    const none = diaryOf()
    expect(states(none, "2026-12-01T05:59:00Z")).toEqual(["later", "later"])
    expect(states(none, "2026-12-01T06:00:00Z")).toEqual(["due", "later"])
    expect(states(none, "2026-12-01T07:00:00Z")).toEqual(["late", "later"])
    expect(states(none, "2026-12-01T12:00:00Z")).toEqual(["missed", "due"])
    // The day ends at 04:00 of the next.
    expect(states(none, "2026-12-02T01:59:00Z")).toEqual(["missed", "late"])
    expect(states(none, "2026-12-02T02:00:00Z")).toEqual(["missed", "missed"])
  })

  it("counts a late dose as missed where the plan's rule is to skip it", () => {
    const rule = event("2026-12-01T00:00:00Z", { kind: "plan-rule", plan: planId, late: "skip", stopIf: [] })
    expect(states(diaryOf(rule), "2026-12-01T07:00:00Z")).toEqual(["missed", "later"])
    const later = event("2026-11-01T00:00:00Z", { kind: "plan-rule", plan: planId, late: "take", stopIf: [] })
    expect(states(diaryOf(later, rule), "2026-12-01T07:00:00Z")).toEqual(["late", "later"])
  })

  it("shows what was taken, how late, and a second log beside the first", () => {
    const first = taken("2026-12-01T06:05:00Z", morning)
    const second = taken("2026-12-01T06:07:00Z", "2026-12-01T06:00:00Z", { device: "tablet" })
    const day = planDay(diaryOf(second, first), samplePlan(), date("2026-12-01"), ms("2026-12-01T09:00:00Z"))
    expect(day.doses[0]).toMatchObject({ state: "taken", minutesLate: 5, log: { id: first.id } })
    expect(day.doses[0]?.again.map((s) => s.id)).toEqual([second.id])
    expect(day.next?.key).toBe(ms("2026-12-01T12:00:00Z"))
  })

  it("lets taken beat skipped, and keeps a dose without a planned moment beside the others", () => {
    const skip = event("2026-12-01T06:10:00Z", { kind: "dose-skipped", plan: planId, due: morning, reason: "travel" })
    expect(states(diaryOf(skip), "2026-12-01T09:00:00Z")).toEqual(["skipped", "later"])
    const both = diaryOf(skip, taken("2026-12-01T06:30:00Z", morning), taken("2026-12-01T20:00:00Z", null))
    expect(states(both, "2026-12-01T09:00:00Z")).toEqual(["taken", "later"])
    expect(planDay(both, samplePlan(), date("2026-12-01"), ms("2026-12-01T21:00:00Z")).extra).toHaveLength(1)
  })

  it("says when to look again, and belongs to the night before until four", () => {
    const plan = samplePlan(
      {},
      "start 2026-12-01 in Africa/Johannesburg home\nat 08:00 every day for 6 weeks, reassess on day 15",
    )
    const at = (on: string) => planDay(diaryOf(), plan, date(on), ms("2026-12-15T09:00:00Z")).reassess
    expect([at("2026-12-14"), at("2026-12-15")]).toEqual([false, true])
    expect(showDate(dayAt(plan, ms("2026-12-02T01:59:00Z")))).toBe("2026-12-01")
    expect(showDate(dayAt(plan, ms("2026-12-02T02:00:00Z")))).toBe("2026-12-02")
  })

  it("keeps wall times for a traveller where the plan says so, and names each dose the same", () => {
    const home = samplePlan()
    const away = samplePlan(
      {},
      "start 2026-12-01 in Africa/Johannesburg wherever\nat 08:00, 14:00 every day for 6 weeks",
    )
    const on = (plan: FollowedPlan) =>
      plannedBetween(plan, ms("2026-12-02T00:00:00Z"), ms("2026-12-03T00:00:00Z"), "America/New_York")
    expect(on(home).map((d) => d.ms)).toEqual([ms("2026-12-02T06:00:00Z"), ms("2026-12-02T12:00:00Z")])
    expect(on(away).map((d) => d.ms)).toEqual([ms("2026-12-02T13:00:00Z"), ms("2026-12-02T19:00:00Z")])
    expect(on(away).map((d) => d.key)).toEqual(on(home).map((d) => d.key))
  })
})

describe("corrections", () => {
  const note = (text: string): PlainBody & { kind: "note" } => ({ kind: "note", text })
  const first = event("2026-12-01T08:00:00Z", note("first"))

  it("replace, take back, and can themselves be corrected", () => {
    const replaced = correction(first, note("second"), "2026-12-01T07:00:00Z")
    const diary = diaryOf(first, replaced)
    expect(diary.standing(first.id)).toMatchObject({ ms: ms("2026-12-01T07:00:00Z"), event: { text: "second" } })
    const third = correction(replaced, note("third"))
    diary.add([third])
    // The moment given by the first correction stands until another is given.
    expect(diary.standing(first.id)).toMatchObject({ ms: ms("2026-12-01T07:00:00Z"), event: { text: "third" } })
    diary.add([correction(replaced, null)])
    expect(diary.standing(first.id)).toMatchObject({ by: null, event: { text: "first" } })
    const undone = correction(first, null)
    diary.add([undone])
    expect(diary.standing(first.id)).toBeUndefined()
    diary.add([correction(undone, null)])
    expect(diary.standing(first.id)).toMatchObject({ event: { text: "first" } })
    expect(diary.entries.all()).toHaveLength(1)
  })

  it("that go round in a ring say nothing and end", () => {
    const a = correction(first, note("a"))
    const b = { ...correction(a, null), of: a.id } as DiaryEvent
    const ring = [{ ...a, of: b.id } as DiaryEvent, b]
    const diary = diaryOf(...ring, first)
    expect(diary.standing(first.id)).toMatchObject({ event: { text: "first" } })
  })

  it("move a dose to the moment it was really for", () => {
    const dose = taken("2026-12-01T06:05:00Z", morning)
    const moved = correction(dose, { kind: "dose-taken", plan: planId, due: afternoon, amount: "300 mcg", site: null })
    expect(states(diaryOf(dose, moved), "2026-12-01T12:10:00Z")).toEqual(["missed", "taken"])
    expect(states(diaryOf(dose, correction(dose, null)), "2026-12-01T12:10:00Z")).toEqual(["missed", "due"])
  })
})

describe("a plan's course", () => {
  it("pauses itself at a severe, a rising or a named side effect, says why, and only a person resumes it", () => {
    const why = (...events: DiaryEvent[]) =>
      pausesOf(diaryOf(...events), samplePlan()).map((p) => [p.code, p.to !== null])
    expect(why(effect("2026-12-01T09:00:00Z", 2))).toEqual([])
    expect(why(effect("2026-12-01T09:00:00Z", 3))).toEqual([["pause/severe", false]])
    expect(why(effect("2026-12-01T09:00:00Z", 3, "rash", null))).toEqual([["pause/severe", false]])
    expect(why(effect("2026-12-01T09:00:00Z", 1), effect("2026-12-03T09:00:00Z", 2, " Headache "))).toEqual([
      ["pause/rising", false],
    ])
    expect(why(effect("2026-12-01T09:00:00Z", 1), effect("2026-12-20T09:00:00Z", 2))).toEqual([])
    expect(why(effect("2026-12-01T09:00:00Z", 2), effect("2026-12-03T09:00:00Z", 1))).toEqual([])
    const rule = event("2026-12-01T00:00:00Z", { kind: "plan-rule", plan: planId, late: "ask", stopIf: ["Nosebleed"] })
    const bleed = effect("2026-12-01T09:00:00Z", 1, "nosebleed")
    const resume = event("2026-12-02T09:00:00Z", { kind: "plan-resumed", plan: planId, reason: null })
    expect(why(rule, bleed)).toEqual([["pause/stop-rule", false]])
    expect(why(rule, bleed, resume)).toEqual([["pause/stop-rule", true]])
  })

  it("lets nothing fall due in a pause, and counts its doses in no denominator", () => {
    const pause = event("2026-12-01T10:00:00Z", { kind: "plan-paused", plan: planId, reason: "flu" })
    const resume = event("2026-12-03T10:00:00Z", { kind: "plan-resumed", plan: planId, reason: null })
    const diary = diaryOf(taken("2026-12-01T06:00:00Z", morning), pause, resume)
    expect(states(diary, "2026-12-05T00:00:00Z")).toEqual(["taken", "paused"])
    const seen = adherence(
      diary,
      samplePlan(),
      ms("2026-12-01T00:00:00Z"),
      ms("2026-12-04T00:00:00Z"),
      ms("2026-12-04T06:00:00Z"),
    )
    expect(seen).toEqual({ counted: 2, onTime: 1, late: 0, skipped: 0, missed: 1, paused: 4, extra: 0 })
    const until = remindersOf(diary, samplePlan(), ms("2026-12-01T00:00:00Z"), ms("2026-12-03T12:30:00Z"))
    expect(until.map((r) => r.tells)).toEqual(["due"])
  })
})

describe("what somebody means", () => {
  it("is the nearest dose, settled or not", () => {
    const diary = diaryOf(taken("2026-12-01T06:05:00Z", morning))
    const meant = (at: string) => doseMeant(diary, samplePlan(), ms(at))
    expect(meant("2026-12-01T06:40:00Z")).toMatchObject({ state: "taken", key: ms("2026-12-01T06:00:00Z") })
    expect(meant("2026-12-01T11:00:00Z")).toMatchObject({ key: ms("2026-12-01T12:00:00Z") })
    expect(meant("2026-11-20T11:00:00Z")).toBeUndefined()
  })

  it("gives the facts about a double dose and no verdict", () => {
    const diary = diaryOf(taken("2026-12-01T06:05:00Z", morning), taken("2026-12-01T06:20:00Z", morning))
    const facts = doubleFacts(diary, samplePlan(), ms("2026-12-01T06:30:00Z"))
    expect([facts.taken, facts.planned].map((q) => q && showQuantity(q))).toEqual(["600 mcg", "300 mcg"])
    expect(facts).toMatchObject({ more: true, next: ms("2026-12-01T12:00:00Z") })
    expect(facts.sentences.join(" ")).not.toMatch(/\bsafe|harmless|dangerous\b/)
  })

  it("alternates sites, the longest rested first", () => {
    const plan = samplePlan({ sites: ["left", "right"] })
    expect(nextSite(diaryOf(), plan)).toBe("left")
    const left = taken("2026-12-01T06:05:00Z", morning, { site: "left" })
    expect(nextSite(diaryOf(left), plan)).toBe("right")
    expect(nextSite(diaryOf(left, taken("2026-12-01T12:05:00Z", afternoon, { site: "right" })), plan)).toBe("left")
  })
})

describe("stock", () => {
  it("is what the bottle held less doses, priming and spills, exactly, with its band", () => {
    const lost = [
      event("2026-12-01T06:01:00Z", { kind: "primed", container: "a", amount: "100 uL" }),
      event("2026-12-01T06:02:00Z", { kind: "spilled", container: "a", amount: "0.2 mL" }),
    ]
    const diary = diaryOf(opened("2026-12-01T05:00:00Z", "a"), ...lost, taken("2026-12-01T06:05:00Z", morning))
    const stock = stockOf(diary, samplePlan(), ms("2026-12-01T07:00:00Z"))
    const [a] = stock.containers
    expect([a?.left, a?.taken, a?.lost].map((q) => q && showQuantity(q))).toEqual(["2400 uL", "300 uL", "300 uL"])
    // One dose of 300 uL is a quarter more or less.
    expect(a?.band?.map(showQuantity)).toEqual(["2325 uL", "2475 uL"])
    // Eight doses are left: three days and a half from this afternoon; the ninth falls on the fifth.
    expect(stock.runsOut && showDate(stock.runsOut)).toBe("2026-12-05")
    expect(stock.reorder && showDate(stock.reorder)).toBe("2026-12-02")
    expect(a?.useBy && showDate(a.useBy)).toBe("2026-12-30")
  })

  it("adds up what the bottles cost, by currency, and says how many have no price", () => {
    const priced = (container: string, cost: string | null) =>
      event("2026-12-01T05:00:00Z", {
        kind: "container-opened",
        container,
        plan: planId,
        product: "described",
        strengthTyped: "0.1%",
        holds: "3 mL",
        lot: null,
        expiry: null,
        cost,
      })
    const diary = diaryOf(
      priced("a", "949.90 ZAR"),
      priced("b", "0.1 ZAR"),
      priced("c", "20 EUR"),
      priced("d", "cheap"),
    )
    const { spent, unpriced } = stockOf(diary, samplePlan(), ms("2026-12-01T07:00:00Z"))
    expect(spent.map((c) => `${showExact(c.amount)} ${c.currency}`)).toEqual(["950 ZAR", "20 EUR"])
    expect(unpriced).toBe(1)
  })

  it("takes a dose out of the bottle that was open then, even when the opening is told later", () => {
    const events = [
      opened("2026-12-01T05:00:00Z", "a"),
      opened("2026-12-01T10:00:00Z", "b"),
      taken("2026-12-01T06:05:00Z", morning),
      taken("2026-12-01T12:05:00Z", afternoon),
      taken("2026-11-30T12:05:00Z", null),
    ]
    const left = (list: DiaryEvent[]) => {
      const stock = stockOf(diaryOf(...list), samplePlan(), ms("2026-12-01T13:00:00Z"))
      return [
        ...stock.containers.map((c) => [c.container, c.doses, c.left && showQuantity(c.left), c.current]),
        stock.outside,
      ]
    }
    expect(left(events)).toEqual([["a", 1, "2700 uL", false], ["b", 1, "2700 uL", true], 1])
    expect(left(events.toReversed())).toEqual(left(events))
  })

  it("starts with the container the plan was made for", () => {
    const inHand = { container: "first", product: "described", strengthTyped: "1mg/mL", holds: "3 mL" }
    const at = (...events: DiaryEvent[]) =>
      stockOf(diaryOf(...events), samplePlan({ inHand }), ms("2026-12-02T00:00:00Z")).containers.map((c) => [
        c.container,
        c.left && showQuantity(c.left),
      ])
    const dose = taken("2026-12-01T06:05:00Z", morning)
    expect(at()).toEqual([])
    expect(at(dose)).toEqual([["first", "2700 uL"]])
    expect(at(dose, opened("2026-12-01T10:00:00Z", "b"))).toEqual([
      ["first", "2700 uL"],
      ["b", "3000 uL"],
    ])
    expect(at(dose, opened("2026-12-01T05:00:00Z", "a"))).toEqual([["a", "2700 uL"]])
  })

  it("says what it could not count instead of guessing, and widens for a dose logged twice", () => {
    const odd = taken("2026-12-01T06:05:00Z", morning, { amount: "5 IU" })
    const twice = [taken("2026-12-01T12:00:00Z", afternoon), taken("2026-12-01T12:01:00Z", afternoon)]
    const [a] = stockOf(diaryOf(opened("2026-12-01T05:00:00Z", "a"), odd), samplePlan(), 0).containers
    expect(a?.unknown).toEqual(["5 IU could not be counted against 1mg/mL."])
    const [b] = stockOf(diaryOf(opened("2026-12-01T05:00:00Z", "a"), ...twice), samplePlan(), 0).containers
    expect(b?.band?.map(showQuantity)).toEqual(["2250 uL", "2850 uL"])
    const capsules = [
      opened("2026-12-01T05:00:00Z", "c", "500 mg per capsule", "30 capsule"),
      taken("2026-12-01T06:05:00Z", null, { amount: "1 g" }),
    ]
    const [c] = stockOf(diaryOf(...capsules), samplePlan({ tolerance: null }), 0).containers
    expect([c?.left && showQuantity(c.left), c?.band]).toEqual(["28 capsule", null])
  })
})

describe("the fold", () => {
  const moment = fc
    .integer({ min: 0, max: 60 })
    .map((h) => new Date(ms("2026-12-01T00:00:00Z") + h * 3_600_000).toISOString())
  const body: fc.Arbitrary<PlainBody> = fc.oneof(
    fc.record({
      kind: fc.constant("dose-taken" as const),
      plan: fc.constant(planId),
      due: fc.constantFrom(morning, afternoon, null),
      amount: fc.constantFrom("300 mcg", "0.6 mg"),
      site: fc.constant(null),
    }),
    fc.record({ kind: fc.constant("note" as const), text: fc.string({ maxLength: 3 }) }),
    fc.record({ kind: fc.constant("plan-paused" as const), plan: fc.constant(planId), reason: fc.constant(null) }),
    fc.record({ kind: fc.constant("plan-resumed" as const), plan: fc.constant(planId), reason: fc.constant(null) }),
  )
  const events = fc
    .array(fc.tuple(moment, body, fc.option(fc.tuple(fc.nat(), fc.boolean()))), { minLength: 1, maxLength: 25 })
    .map((list) => {
      const made: DiaryEvent[] = []
      for (const [at, b, corrects] of list) {
        const of = corrects && made[corrects[0] % made.length]
        made.push(of ? correction(of, corrects[1] ? null : b) : event(at, b))
      }
      return made
    })
  const view = (diary: Diary) => {
    const day = planDay(diary, samplePlan(), date("2026-12-01"), ms("2026-12-03T00:00:00Z"))
    return JSON.stringify([
      diary.entries.all(),
      day.doses.map((d) => [d.state, d.log?.id, d.again.map((s) => s.id)]),
      pausesOf(diary, samplePlan()),
    ])
  }

  it("is the same for every order, and for every part added twice", () => {
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.nat()), (list, chance) => {
        const straight = diaryOf(...list)
        const shuffled = list.map((e) => [e, chance.next().value ?? 0] as const).sort((a, b) => a[1] - b[1])
        const other = new Diary()
        for (const [e] of shuffled) {
          other.add([e])
          if (other.size % 3 === 0) view(other)
        }
        expect(other.add(list)).toBe(0)
        expect(view(other)).toBe(view(straight))
      }),
      { numRuns: 300, seed: 8 },
    )
  })

  it("reads moments as Temporal does", () => {
    const year = fc.date({
      min: new Date("1601-01-01T00:00:00Z"),
      max: new Date("2399-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(year, (d) => {
        expect(msOf(d.toISOString())).toBe(d.getTime())
      }),
      { numRuns: 500, seed: 8 },
    )
    for (const text of [
      "2024-02-29T12:00:00Z",
      "2026-12-01T08:00:00+02:00",
      "2026-12-01T08:00:00.5-05:30[America/New_York]",
      "2026-12-01T00:30:00+13:00[Pacific/Apia]",
      "2026-12-31T23:59:59.123456789Z",
      "2026-03-31T00:00:60Z",
    ])
      expect(msOf(text)).toBe(instant(text).epochMilliseconds)
    expect(() => msOf("2026-02-30T00:00:00Z")).toThrow()
  })
})
