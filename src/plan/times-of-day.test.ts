import { describe, expect, it } from "vitest"
import { silentProtocol, stated } from "../base/index.ts"
import { timesLimit } from "./page-rhythm.ts"
import type { PlanRequest } from "./request.ts"

/** The stops of a plan with so many doses a day from a page that names times of day and no rhythm. */
const stops = (text: string, times: readonly string[], doses: number) =>
  timesLimit({
    protocol: { ...silentProtocol, timesOfDay: stated(times, [[0, text.length]], "when/time-of-day") },
    text,
    times: Array.from({ length: doses }),
  } as unknown as PlanRequest).map((f) => f.code)

describe("a plan from times of day", () => {
  it("has no dose more than the page has times", () => {
    expect(stops("morning and evening", ["morning", "evening"], 2)).toEqual([])
    expect(stops("morning and evening", ["morning", "evening"], 3)).toEqual(["plan/more-times-than-page"])
  })

  it("chooses one where the page gives the choice", () => {
    expect(stops("in the morning or evening", ["morning", "evening"], 1)).toEqual([])
    expect(stops("in the morning or evening", ["morning", "evening"], 2)).toEqual(["plan/more-times-than-page"])
  })

  it("is free where they are no parts of a day", () => {
    expect(stops("before training", ["before training"], 2)).toEqual([])
  })
})
