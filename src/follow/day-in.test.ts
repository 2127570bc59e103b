import { expect, it } from "vitest"
import { instant, msOfInstant, showDate } from "../base/index.ts"
import { dayIn } from "./day.ts"

it.each([
  ["2026-11-01T08:30:00Z", "America/New_York", "2026-10-31"], // 03:30, two hours after the clocks went back
  ["2026-11-01T09:00:00Z", "America/New_York", "2026-11-01"], // 04:00
  ["2026-03-08T07:59:00Z", "America/New_York", "2026-03-07"], // 03:59, an hour after they went forward
  ["2026-03-08T08:00:00Z", "America/New_York", "2026-03-08"],
  ["2026-12-01T01:59:59Z", "Africa/Johannesburg", "2026-11-30"],
  ["2026-12-01T02:00:00Z", "Africa/Johannesburg", "2026-12-01"],
  ["2026-12-31T22:14:00Z", "Asia/Kathmandu", "2026-12-31"], // 03:59 of the new year
  ["2026-12-31T22:15:00Z", "Asia/Kathmandu", "2027-01-01"],
])("at %s in %s it is %s: a day ends at 04:00 on the clock, not four hours late", (at, zone, day) => {
  expect(showDate(dayIn(msOfInstant(instant(at)), zone))).toBe(day)
})
