import { describe, expect, it } from "vitest"
import { brand, date, type EventId, epochDay } from "../base/index.ts"
import { hiddenNow } from "./hidden-now.ts"
import { ms, samplePlan } from "./testing/sample.ts"
import type { TrialRun } from "./trial-days.ts"

const from = epochDay(date("2026-12-01"))
const plain = samplePlan()
const trial: TrialRun = {
  id: brand<EventId>("t"),
  layout: { pairs: 2, blockDays: 3, arms: ["on", "off"], runInDays: 2, washoutDays: 1 },
  from,
  until: from + 14,
  source: from,
  gives: [plain.gives, null],
  blinded: true,
  known: [null, null, null, null],
  seenUntil: from + 13,
}
const at = (iso: string, changes: Partial<TrialRun> = {}) =>
  hiddenNow([{ ...plain, trials: [{ ...trial, ...changes }] }], ms(iso)).map((h) => h.container)

describe("what a blinded trial hides", () => {
  it("is the container of the day, from the first dose to a week after the last", () => {
    expect(at("2026-11-30T10:00:00Z")).toEqual([])
    expect(at("2026-12-02T10:00:00Z")).toEqual([])
    expect(at("2026-12-03T10:00:00Z")).toEqual([1])
    expect(at("2026-12-14T10:00:00Z")).toEqual([4])
    // Until 04:00 it is still the day before.
    expect(at("2026-12-15T01:00:00Z")).toEqual([4])
    expect(at("2026-12-15T10:00:00Z")).toEqual([null])
    expect(at("2026-12-22T10:00:00Z")).toEqual([])
  })

  it("is nothing where everybody knows", () => {
    expect(at("2026-12-03T10:00:00Z", { blinded: false })).toEqual([])
    expect(hiddenNow([plain], ms("2026-12-03T10:00:00Z"))).toEqual([])
  })
})
