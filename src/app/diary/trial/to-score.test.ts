import { describe, expect, it } from "vitest"
import { date, type EventBody, epochDay, type Terms } from "../../../base/index.ts"
import { Diary } from "../../../follow/index.ts"
import { event, ms, planId, samplePlan } from "../../../follow/testing/sample.ts"
import { measuringOf } from "../../outcome/measuring.ts"
import { dayOf } from "../present/day.ts"
import { toScore } from "./to-score.ts"

const zone = "Africa/Johannesburg"
const terms = (primary: string): Terms => ({
  ...{ pairs: 2, blockDays: 3, arms: ["on", "off"], runInDays: 2, washoutDays: 1 },
  ...{ plan: planId, planDay: 1, gives: [null, null], startedAt: "2026-11-28T10:00:00Z", zone, startsOn: "2026-12-01" },
  ...{ primary, better: "higher", worthwhile: "0.2sd", preparer: null },
})
const started = (primary: string) =>
  event("2026-11-28T10:00:00Z", {
    kind: "trial-started",
    plan: planId,
    terms: terms(primary),
    commitment: "c",
    sealed: "s",
  })
const diaryOf = (primary: string, ...more: ReturnType<typeof event>[]) => {
  const diary = new Diary()
  diary.add([started(primary), ...more])
  return diary
}
const rated = (at: string, scores: { outcome: string; value: number | null; se: null }[] = []) =>
  event(at, { kind: "session", instrument: "ratings", version: 1, scores, flags: [], raw: null } as EventBody)
const measured = (at: string, instrument: string) =>
  event(at, { kind: "measurement", instrument, score: "", unit: "kg" })
const asked = (diary: Diary, iso: string) => toScore(diary, epochDay(date(iso))).map((s) => s.done)

describe("the score a trial asks for", () => {
  it("is asked on the days that count, and on no other", () => {
    const diary = diaryOf("ratings/clarity")
    const days = Array.from({ length: 16 }, (_, n) => asked(diary, `2026-12-${String(n + 1).padStart(2, "0")}`).length)
    // Two days of run-in, then blocks of three of which the first day is washed out.
    expect(days).toEqual([0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0])
  })

  it("is given once something of it was written down that day, seen or hidden; until 04:00 it is the day before", () => {
    const hidden = diaryOf("ratings/clarity", rated("2026-12-04T22:30:00Z"))
    expect(asked(hidden, "2026-12-04")).toEqual([true])
    expect(asked(hidden, "2026-12-05")).toEqual([false])
    const score = (outcome: string) => [{ outcome, value: 40, se: null }] as const
    expect(asked(diaryOf("ratings/clarity", rated("2026-12-04T20:00:00Z", [...score("mood")])), "2026-12-04")).toEqual([
      false,
    ])
    expect(
      asked(diaryOf("ratings/clarity", rated("2026-12-04T20:00:00Z", [...score("clarity")])), "2026-12-04"),
    ).toEqual([true])
  })

  it("is what its name means: an instrument's, a number's, a side effect's", () => {
    const by = (primary: string, ...more: ReturnType<typeof event>[]) =>
      toScore(diaryOf(primary, ...more), epochDay(date("2026-12-04")))[0]?.by
    expect(by("ratings/clarity")).toEqual({ instrument: "ratings", outcome: "clarity" })
    expect(by("PVT-B/speed")).toEqual({ instrument: "pvt-b", outcome: "speed" })
    expect(by("clarity")).toEqual({ instrument: "ratings", outcome: "clarity" })
    expect(by("weight")).toBe("number")
    expect(by("weight (kg)", measured("2026-11-29T10:00:00Z", "weight"))).toBe("number")
    expect(by("clarity", measured("2026-11-29T10:00:00Z", "Clarity"))).toBe("number")
    const nausea = { kind: "side-effect", plan: null, what: "Nausea", severity: 1, ongoing: false } as const
    expect(by("nausea", event("2026-11-29T10:00:00Z", nausea))).toBe("side-effect")
  })

  it("stands on the day of its plan, and among what is measured though nobody chose it", () => {
    const from = epochDay(date("2026-12-01"))
    const diary = diaryOf("ratings/clarity")
    const id = diary.trials.all()[0]?.id
    if (id === undefined) throw new Error("the trial was begun")
    const plan = samplePlan({
      trials: [
        {
          ...{ id, layout: terms("x"), from, until: from + 14, source: from, gives: [null, null] },
          ...{ blinded: true, known: [null, null, null, null], seenUntil: from + 13 },
        },
      ],
    })
    const score = { name: "ratings/clarity", instrument: "ratings", of: "session", done: false }
    expect(dayOf(diary, [plan], ms("2026-12-04T18:00:00Z"), zone).plans[0]?.trial?.score).toEqual(score)
    expect(dayOf(diary, [plan], ms("2026-12-06T18:00:00Z"), zone).plans[0]?.trial).not.toHaveProperty("score")
    expect(measuringOf(diary, ms("2026-12-04T18:00:00Z"), zone)).toMatchObject({
      chosen: false,
      parts: [{ instrument: "ratings", outcomes: ["clarity"], due: true }],
    })
    const battery = { kind: "battery-chosen", parts: [{ instrument: "ratings", outcomes: ["mood"] }], from: null }
    diary.add([event("2026-11-29T10:00:00Z", battery as unknown as EventBody)])
    expect(measuringOf(diary, ms("2026-12-04T18:00:00Z"), zone).parts[0]?.outcomes.toSorted()).toEqual([
      "clarity",
      "mood",
    ])
  })

  it("is asked no more once the trial is opened", () => {
    const diary = diaryOf("ratings/clarity")
    const trial = diary.trials.all()[0]?.id
    if (trial === undefined) throw new Error("the trial was begun")
    diary.add([
      event("2026-12-04T06:00:00Z", { kind: "trial-opened", trial, early: true, why: "w", salt: "", seed: "" }),
    ])
    expect(asked(diary, "2026-12-05")).toEqual([])
  })
})
