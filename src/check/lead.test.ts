import { expect, it } from "vitest"
import type { Finding, Severity } from "../base/index.ts"
import { besideLead, leadOf } from "./lead.ts"

const finding = (code: string, severity: Severity, fact: string): Finding => ({
  code,
  severity,
  dimension: "page",
  protocol: null,
  message: `${code} because of ${fact}`,
  spans: [],
  quotes: [],
  absent: "nothing",
  basis: [{ fact, source: "s", confidence: "high", checkedOn: "2026-11-28", unconfirmed: false }],
})

const stops = Array.from({ length: 7 }, (_, n) => finding("stack/not-stackable", "stop", `partner ${n}`))
const cautions = Array.from({ length: 4 }, (_, n) => finding("course/unknown", "caution", `course ${n}`))
const all = [...cautions, ...stops, finding("page/note", "note", "nothing much")]

it("has room for five, and lists beside them every other stop, and of the cautions one a kind with the count of the rest", () => {
  expect(leadOf(all).map((f) => f.severity)).toEqual(["stop", "stop", "stop", "stop", "stop"])
  expect(besideLead(all).map((b) => [b.finding.message, b.more])).toEqual([
    ["stack/not-stackable because of partner 5", 0],
    ["stack/not-stackable because of partner 6", 0],
    ["course/unknown because of course 0", 3],
  ])
})

it("says a reason once, however often it was found", () => {
  expect(besideLead([...all, ...stops, ...cautions])).toEqual(besideLead(all))
})
