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

  const daily = { low: 1, high: 1, per: "day", pattern: null } as const
  const stated = { how: "stated", value: daily, spans: [[0, 5]], rule: "frequency/adverb" } as const
  const left = (about: "rhythm" | "exception") => [{ span: [6, 20], why: "", dosing: true, about }] as const

  it("asks for an exception to a rhythm that was read, and for other words only where none was", () => {
    expect(of("daily except Sundays", { unread: left("exception") }, { frequency: stated })).toBe("except Sundays")
    expect(of("daily except Sundays", { unread: left("rhythm") }, { frequency: stated })).toBe(null)
    expect(of("2 mg, after the feast", { unread: left("rhythm") })).toBe("after the feas")
    expect(of("daily", { unread: [{ ...left("exception")[0], span: [30, 40] }] }, { frequency: stated })).toBe(null)
  })

  it("asks for a rhythm that can be read in several ways", () => {
    const frequency = {
      how: "ambiguous",
      candidates: [{ value: daily, spans: [[5, 10]], rule: "r" }],
      reason: "",
    } as const
    expect(of("2 mg q4-6h", {}, { frequency })).toBe("q4-6h")
  })

  it("is silent where the person said the days", () => {
    expect(of("100 mcg every few days", { weekdays: ["mon"] })).toBe(null)
    const value = { low: 1, high: 1, per: "day", pattern: null } as const
    const frequency = { how: "entered", value, by: brand<PersonId>("me"), at: "2026-11-22T12:00:00Z" } as const
    expect(of("100 mcg every few days", {}, { frequency })).toBe(null)
  })
})
