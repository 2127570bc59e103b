import { describe, expect, it } from "vitest"
import { Diary } from "./diary.ts"
import { doseStanding } from "./dose-state.ts"
import { type PlannedMoment, plannedBetween } from "./planned.ts"
import { event, ms, planId, samplePlan } from "./testing/sample.ts"
import { tooClose } from "./too-close.ts"

const judged = (schedule: string, due: string, now: string, takenAt: readonly string[] = []) => {
  const plan = samplePlan({}, schedule)
  const diary = new Diary()
  diary.add(
    takenAt.map((at) => event(at, { kind: "dose-taken", plan: planId, due: null, amount: "300 mcg", site: null })),
  )
  const dose = plannedBetween(plan, ms(due), ms(due) + 1)[0] as PlannedMoment
  expect(dose).toBeDefined()
  return tooClose(diary, plan, doseStanding(dose, diary, ms(now), { late: "ask" } as never, []), ms(now))
}
const daily = (times: string, zone = "UTC", start = "2026-12-01") =>
  `start ${start} in ${zone} home\nat ${times} every day for 6 weeks`

describe("a late dose before the next one", () => {
  it.each([
    ["08:00, 14:00", "08:00", "13:44", 16],
    ["08:00, 14:00", "08:00", "11:01", 179],
    ["08:00, 14:00", "08:00", "11:00", null],
    ["08:00, 20:00", "08:00", "14:00", null],
    ["08:00, 20:00", "08:00", "14:01", 359],
    ["08:00, 12:00, 16:00, 20:00", "12:00", "14:30", 90],
    ["06:00, 18:00", "06:00", "11:59", null],
    ["09:00", "09:00", "20:59", null],
    ["09:00", "09:00", "21:01", 719],
    ["22:00", "22:00", "23:30", null],
    ["08:00, 08:30", "08:00", "08:20", 10],
  ])("of %s, due %s, at %s is left out with %s minutes to go, or taken", (times, due, now, minutes) => {
    const found = judged(daily(times), `2026-12-02T${due}:00Z`, `2026-12-02T${now}:00Z`)
    expect(found?.minutes ?? null).toBe(minutes)
    if (found) expect(found.why).toBe("next is near")
  })

  it("never leaves out a weekly dose on its own day", () => {
    const weekly = "start 2026-12-01 in UTC home\nat 08:00 every 7 days for 6 weeks"
    expect(judged(weekly, "2026-12-08T08:00:00Z", "2026-12-09T03:00:00Z")).toBeNull()
  })

  it("counts real hours over the change of the clock", () => {
    // 25 hours lie between the two: half of them are over at 20:30 by the winter clock.
    const plan = daily("09:00", "Europe/Berlin", "2026-10-20")
    expect(judged(plan, "2026-10-24T07:00:00Z", "2026-10-24T19:29:00Z")).toBeNull()
    expect(judged(plan, "2026-10-24T07:00:00Z", "2026-10-24T19:31:00Z")?.why).toBe("next is near")
  })
})

describe("a dose after a late one", () => {
  it("is held up until half its interval has passed since the last was really taken", () => {
    const found = judged(daily("08:00, 14:00"), "2026-12-02T14:00:00Z", "2026-12-02T14:01:00Z", [
      "2026-12-02T13:46:00Z",
    ])
    expect(found).toMatchObject({ why: "last is near", minutes: 15, free: ms("2026-12-02T16:46:00Z") })
  })
  it.each([
    ["08:00, 14:00", "14:00", "14:01", "11:02", true],
    ["08:00, 14:00", "14:00", "14:01", "11:01", false],
    ["08:00, 14:00", "14:00", "14:01", "08:00", false],
    ["08:00, 20:00", "20:00", "20:00", "14:30", true],
    ["08:00, 20:00", "20:00", "20:00", "13:30", false],
    ["08:00, 12:00, 16:00", "16:00", "16:10", "15:00", true],
    ["08:00, 12:00, 16:00", "16:00", "16:10", "14:00", false],
    ["00:00, 04:00, 08:00, 12:00, 16:00, 20:00", "20:00", "20:05", "18:30", true],
    ["00:00, 04:00, 08:00, 12:00, 16:00, 20:00", "20:00", "20:05", "16:01", false],
  ])("of %s: due %s, at %s, the last taken at %s: held %s", (times, due, now, last, held) => {
    const found = judged(daily(times), `2026-12-02T${due}:00Z`, `2026-12-02T${now}:00Z`, [`2026-12-02T${last}:00Z`])
    expect(found !== null).toBe(held)
  })
})
