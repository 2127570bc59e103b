import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { instant } from "../../../../base/index.ts"
import { Diary, remindersOf } from "../../../../follow/index.ts"
import { event, ms, planId, samplePlan, taken } from "../../../../follow/testing/sample.ts"
import { emptyDay, fullDay, noActs } from "./sample.ts"
import { TodayView } from "./today-view.tsx"
import {
  type DayDose,
  farAbove,
  inTurn,
  mayBeEarly,
  remarksOnEntry,
  settledOf,
  snoozedEntry,
  stillOpen,
  takenEntry,
  typedAmount,
} from "./what.ts"

const now = instant(fullDay.now).epochMilliseconds
const shown = (day: typeof fullDay) =>
  renderToStaticMarkup(
    createElement(TodayView, {
      day,
      now,
      device: "phone",
      acts: noActs,
      standing: null,
      turn: () => {},
      isToday: true,
      ahead: [
        { ...fullDay, date: "2026-12-03", due: fullDay.due.slice(2) },
        { ...emptyDay, date: "2026-12-04" },
      ],
      measuring: null,
    }),
  )
    .replaceAll(/<[^>]+>/g, "|")
    .replaceAll(/\|+/g, "|")

describe("the day", () => {
  it("says how far each plan is, and what the next days ask for, every plan in one list", () => {
    const words = shown(fullDay)
    expect(words).toContain("|Day 12 of 28|")
    expect(words).toMatch(
      /The next seven days\|Thu 3 Dec\|(?:20:00|8:00 pm) Evening drops, 300 mcg\|Fri 4 Dec\|No dose\.\|/,
    )
  })

  it("lets the next dose of a plan be taken before its hour, and none that another one comes before", () => {
    const evening = fullDay.due[2] as DayDose
    expect(mayBeEarly(fullDay, evening)).toBe(false)
    const quiet = { ...fullDay, late: [], due: [evening, { ...evening, due: "tomorrow" }] } as typeof fullDay
    expect(quiet.due.map((d) => mayBeEarly(quiet, d))).toEqual([true, false])
    expect(shown(quiet)).toMatch(/Take it now \|\(planned for (?:20:00|8:00 pm)\)\|/)
    const close = {
      do: "hold" as const,
      says: "The last one was taken just now: do not take this one before 17:00.",
      until: "",
    }
    const held = { ...quiet, due: [{ ...evening, tooClose: close }] } as typeof fullDay
    expect(shown(held)).not.toContain("Take it now")
    expect(shown(held)).toContain("Not now: the last one was taken just now")
  })

  it("says of every dose what became of it, and whose device said so", () => {
    const text = shown(fullDay)
    expect(text).toContain("1 h 30 min past its time. Take it now or leave it out; never two at once.")
    expect(text).toContain("Left out: a headache.")
    expect(text).toContain("Nothing was logged. A dose that was missed is not made up for.")
    expect(text).toMatch(/Logged again at [^|]*: \|?300 mcg\|?, on another device\./)
    // Which one it was has only a number, and that tells nobody anything.
    expect(text).not.toContain("tablet")
    expect(text).toContain("Fell into a pause")
    expect(text).toContain("Next in turn: left nostril")
  })

  it("asks first what nobody has answered, and of a paused plan nothing", () => {
    const text = shown(fullDay)
    const at = (words: string) => text.indexOf(words)
    expect(at("The page reaches 1800 mcg a day")).toBeGreaterThan(0)
    expect(at("The page reaches 1800 mcg a day")).toBeLessThan(at("Due now"))
    expect(at("I go on without")).toBeLessThan(at("Due now"))
    const paused = fullDay.plans.map((p) =>
      p.unanswered && fullDay.plans[3] ? { ...fullDay.plans[3], ...p, paused: fullDay.plans[3].paused } : p,
    )
    expect(shown({ ...fullDay, plans: paused })).not.toContain("The page reaches 1800 mcg a day")
  })

  it("offers the whole stack in one tap, but not a late dose that has to be decided on", () => {
    expect(shown(fullDay)).toContain("Both taken as planned")
  })

  it("keeps the two ways out in reach whatever the day is like", () => {
    for (const day of [fullDay, emptyDay]) {
      expect(shown(day)).toContain("I took double")
      expect(shown(day)).toContain("Stop and get help")
    }
    expect(shown(emptyDay)).toContain("Nothing is planned for today.")
  })

  it("praises nobody and counts no days in a row", () => {
    expect(shown(fullDay)).not.toMatch(/streak|in a row|well done|great|congrat|goal/i)
  })
})

describe("what a tap means", () => {
  it("orders what is due by its moment, a late dose first", () => {
    expect(inTurn(fullDay).now.map((d) => d.at.slice(11, 16))).toEqual(["12:40", "14:00", "14:05"])
    expect(settledOf(fullDay).map((d) => d.at.slice(11, 16))).toEqual(["07:00", "08:00", "09:00", "09:00", "10:00"])
  })

  it("logs the planned amount at the planned dose, in the site whose turn it is", () => {
    const [dose] = inTurn(fullDay).now
    if (!dose) throw new Error("no dose")
    expect(takenEntry(dose, "left nostril").body).toMatchObject({
      kind: "dose-taken",
      due: dose.due,
      amount: "300 mcg",
      site: "left nostril",
    })
    expect(stillOpen([dose])(new Diary())).toBe(true)
  })

  it.each([
    ["0,3", "0.3 mg"],
    ["0.3", "0.3 mg"],
    ["300", "300 mg"],
    ["007", "7 mg"],
    ["1.000", "1 mg"],
    ["1,000", undefined],
    ["0,125", "0.125 mg"],
    ["1,25", "1.25 mg"],
    ["1.000,5", undefined],
    ["1,000.5", undefined],
    ["1,5,5", undefined],
    ["0", undefined],
    ["0,00", undefined],
    ["-1", undefined],
    ["1e3", undefined],
    ["", undefined],
    ["1/3", undefined],
  ])("reads %s, typed for an amount in mg, as %s", (typed, amount) => {
    expect(typedAmount(typed, "mg")).toBe(amount)
  })
})

describe("an amount that was really taken", () => {
  it("is remarked on from twice the planned one on, in the plan's own unit", () => {
    expect(farAbove("599 mcg", "300 mcg")).toBeNull()
    expect(farAbove("600 mcg", "300 mcg")).toContain("poison centre")
  })
})

describe("what is said of a dose once it is logged, without a network too", () => {
  const zone = "Africa/Johannesburg"
  const at = "2026-12-01T06:03:00Z"
  const said = (amount: string, diary = new Diary(), of?: ReturnType<typeof taken>) => {
    const body = { kind: "dose-taken" as const, plan: planId, due: null, amount, site: null }
    const entry = of ? { kind: "correction" as const, of: of.id, replacement: body, happened: null } : body
    return remarksOnEntry({ body: entry }, diary, [samplePlan()], ms(at), zone)
  }

  it("is what the server says of it", () => {
    expect(said("300 mcg")).toEqual([])
    expect(said("600 mcg")).toEqual([expect.stringContaining("twice the planned 300 mcg")])
    const skipped = { kind: "dose-skipped" as const, plan: planId, due: at, reason: null }
    expect(remarksOnEntry({ body: skipped }, new Diary(), [samplePlan()], ms(at), zone)).toEqual([])
  })

  it("is of the moment at which a corrected dose was taken", () => {
    const diary = new Diary()
    const early = taken("2025-12-01T06:00:00Z", null)
    diary.add([early])
    expect(said("300 mcg", diary, early)).toEqual([expect.stringContaining("before this plan's first day")])
  })

  it("has a dose told again when it was put off", () => {
    const plan = samplePlan()
    const diary = new Diary()
    const [dose] = remindersOf(diary, plan, ms("2026-12-01T05:00:00Z"), ms(at))
    const due = { ...fullDay.due[0], plan: planId, due: "2026-12-01T08:00:00+02:00[Africa/Johannesburg]" } as DayDose
    diary.add([event(at, snoozedEntry(due, ms(at), 10).body)])
    expect(remindersOf(diary, plan, ms("2026-12-01T05:00:00Z"), ms(at))).toEqual([])
    const [again] = remindersOf(diary, plan, ms("2026-12-01T05:00:00Z"), ms("2026-12-01T06:13:00Z"))
    expect(again?.key).toBe(`${dose?.key}/again/2026-12-01T06:13:00Z`)
  })
})
