import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  at,
  date,
  daysBetween,
  instant,
  inZone,
  parseDate,
  parseInstant,
  parseTime,
  parseZone,
  showZoned,
  time,
} from "./time.ts"

describe("time", () => {
  it("counts days by calendar across a clock change", () => {
    expect(daysBetween(date("2026-03-07"), date("2026-03-09"))).toBe(2)
    const days = fc.integer({ min: -20_000, max: 20_000 })
    fc.assert(fc.property(days, (n) => daysBetween(date("2026-03-08"), addDays(date("2026-03-08"), n)) === n))
  })

  it("moves a skipped wall time forward and takes the first of a doubled one", () => {
    expect(showZoned(at(date("2026-03-08"), time("02:30"), "America/New_York"))).toBe(
      "2026-03-08T03:30:00-04:00[America/New_York]",
    )
    expect(showZoned(at(date("2026-11-01"), time("01:30"), "America/New_York"))).toBe(
      "2026-11-01T01:30:00-04:00[America/New_York]",
    )
  })

  it("shows the same instant as the wall clock of each place", () => {
    const i = instant("2026-12-01T06:00:00Z")
    expect(showZoned(inZone(i, "Africa/Johannesburg"))).toBe("2026-12-01T08:00:00+02:00[Africa/Johannesburg]")
  })

  it("says what is wrong with a date, a time, a zone or an instant", () => {
    expect(parseDate("2026-02-30")).toMatchObject({ ok: false, problem: { code: "time/date" } })
    expect(parseDate("20260201").ok).toBe(false)
    expect(parseTime("25:00")).toMatchObject({ ok: false, problem: { code: "time/time" } })
    expect(parseTime("8:05").ok).toBe(true)
    expect(parseTime("8").ok).toBe(false)
    expect(parseZone("Mars/Olympus")).toMatchObject({ ok: false, problem: { code: "time/zone" } })
    expect(parseInstant("2026-12-01T08:00:00").ok).toBe(false)
  })
})
