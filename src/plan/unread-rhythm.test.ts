import { describe, expect, it } from "vitest"
import { brand, type PersonId, type Protocol, silentProtocol } from "../base/index.ts"
import { unreadRhythm } from "./page-rhythm.ts"
import type { PlanRequest } from "./request.ts"

const of = (text: string, more: Partial<PlanRequest> = {}, protocol: Partial<Protocol> = {}) =>
  unreadRhythm({ protocol: { ...silentProtocol, ...protocol, span: [0, text.length] }, text, ...more } as PlanRequest)

describe("words that may say how often and were not understood", () => {
  it.each([
    "every few days",
    "every couple of weeks",
    "each month",
    "every 2nd full week",
    "monthly",
    "quarterly",
    "alternating weeks",
    "every half week",
    "every 10 to 14 days",
    "every third month",
  ])("finds %s", (words) => {
    expect(of(`Dose: 100 mcg ${words}, at night`)).toBe(words)
  })

  it.each(["every day", "each night", "for 4 weeks", "every time", "over 3 months", "each dose"])(
    "leaves %s alone",
    (words) => {
      expect(of(`Dose: 100 mcg ${words}`)).toBe(null)
    },
  )

  it("is silent where the person said the days", () => {
    expect(of("100 mcg every few days", { weekdays: ["mon"] })).toBe(null)
    const value = { low: 1, high: 1, per: "day", pattern: null } as const
    const frequency = { how: "entered", value, by: brand<PersonId>("me"), at: "2026-11-22T12:00:00Z" } as const
    expect(of("100 mcg every few days", {}, { frequency })).toBe(null)
  })
})
