import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dateOfDay, instant, showDate, showZoned } from "../base/index.ts"
import { between, occurrences, parseSchedule, problemsOf, type Schedule, saySchedule, zonedOf } from "./index.ts"
import { anySchedule, wallSchedule } from "./testing/arbitrary.ts"
import { naively } from "./testing/naive.ts"

const parsed = (text: string): Schedule => {
  const r = parseSchedule(text)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const shown = (s: Schedule): string[] => [...occurrences(s)].map((o) => showZoned(zonedOf(o, s)).slice(0, 16))
const days = (s: Schedule): string[] => [...occurrences(s)].map((o) => showDate(dateOfDay(o.date)))

describe("the schedule language", () => {
  it("says and reads back every schedule", () => {
    fc.assert(
      fc.property(anySchedule, (s) => {
        expect(parsed(saySchedule(s))).toEqual(s)
        expect(saySchedule(parsed(saySchedule(s)))).toBe(saySchedule(s))
        expect(JSON.parse(JSON.stringify(s))).toEqual(s)
      }),
      { numRuns: 200 },
    )
  })

  it("reads ladders, tapers, several compounds, courses on demand and doses as needed", () => {
    for (const text of [
      'start 2026-12-01 in Africa/Johannesburg home\n"Semax": "300 mcg" at 08:00, 14:00 every day for 6 weeks, rest 2 weeks, 2 cycles, reassess on day 99',
      'start 2026-12-01 in UTC wherever\n"low" at 08:00 every day for 2 weeks, then "high" at 08:00, 20:00 every day with food for 4 weeks, then "taper" at 08:00 every 2 days for 1 week',
      "start on demand in UTC home\n3 times between 07:00 and 22:00 every day for 3 days",
      'start 2026-12-01 in UTC home\n"A": at 08:00 every day for 8 weeks\n"B": from day 15 at 22:00 on mon, wed, fri at bedtime for 6 weeks',
      "start 2026-12-01 in UTC home\nas needed at most 2 times a day 6 hours apart every day without end",
      "start 2026-12-01 in UTC home\n1 to 3 times a day every day for 4 weeks",
      "start 2026-12-01 in UTC home\nevery 8 hours from 06:00 every day for 5 days",
      "start 2026-12-01 in UTC home\nat 08:00 5 days on 2 days off for 8 weeks",
    ]) {
      expect(saySchedule(parsed(text))).toBe(text)
    }
  })

  it("says where it stops understanding", () => {
    const at = (text: string) => {
      const r = parseSchedule(text)
      return r.ok ? null : [r.problem.code, text.slice(...(r.problem.spans?.[0] ?? [0, 0]))]
    }
    const head = "start 2026-12-01 in UTC home\n"
    expect(at(`${head}at 08:00 every dy for 3 weeks`)).toEqual(["schedule/syntax", "dy"])
    expect(at(`${head}at 08:00 every day for 3 months`)).toEqual(["schedule/syntax", "months"])
    expect(at(`${head}at 8am every day for 3 weeks`)?.[0]).toBe("schedule/character")
    expect(at(`${head}at 25:00 every day for 3 weeks`)?.[0]).toBe("schedule/time")
    expect(at(`${head}at 08:00 every day for 0 weeks`)?.[0]).toBe("schedule/length")
    expect(at("start 2026-02-30 in UTC home\nat 08:00 every day for 1 week")?.[0]).toBe("schedule/start")
    expect(at("start 2026-02-03 in Mars home\nat 08:00 every day for 1 week")?.[0]).toBe("schedule/zone")
    expect(at(`${head}at 08:00 every day for 1 week, 2 cycles`)?.[0]).toBe("schedule/no-rest")
    expect(at(`${head}at 08:00 every day without end, rest 1 week`)?.[0]).toBe("schedule/endless")
    expect(at(`${head}at 08:00, 08:00 every day for 1 week`)?.[0]).toBe("schedule/times")
    expect(at("")?.[0]).toBe("schedule/syntax")
  })

  it("never throws on whatever is typed", () => {
    const word = fc.constantFrom(
      "start",
      "2026-12-01",
      "in",
      "UTC",
      "home",
      "\n",
      "at",
      "08:00",
      ",",
      "every",
      "day",
      "7",
      '"',
      "for",
      "weeks",
      "rest",
      "\\",
      "ß",
    )
    fc.assert(fc.property(fc.array(word), (ws) => typeof parseSchedule(ws.join(" ")).ok === "boolean"))
    fc.assert(fc.property(fc.string(), (t) => !parseSchedule(t).ok))
  })
})

describe("unrolling", () => {
  it("equals a walk through every day with Temporal, for any schedule of wall times", () => {
    fc.assert(
      fc.property(wallSchedule, (s) => {
        expect(problemsOf(s)).toEqual([])
        const got = s.lines.map((_, i) => [...occurrences({ ...s, lines: s.lines.slice(i, i + 1) })].map((o) => o.ms))
        const want = s.lines.map((_, i) => naively({ ...s, lines: s.lines.slice(i, i + 1) }))
        expect(got).toEqual(want)
      }),
      { numRuns: 30 },
    )
  })

  it("merges several lines in order", () => {
    fc.assert(
      fc.property(anySchedule, (s) => {
        const all = [...occurrences(s)]
        expect(all.every((o, i) => i === 0 || o.ms >= all[i - 1]!.ms)).toBe(true)
        const apart = s.lines.flatMap((_, i) => [...occurrences({ ...s, lines: s.lines.slice(i, i + 1) })].length)
        expect(all.length).toBe(apart.reduce((a, b) => a + b, 0))
      }),
      { numRuns: 30 },
    )
  })

  it("finds any stretch without walking to it", () => {
    fc.assert(
      fc.property(anySchedule, fc.nat(400), fc.nat(60), (s, skip, width) => {
        const all = [...occurrences(s)]
        const from = (all[0]?.ms ?? 0) + skip * 86_400_000
        const to = from + width * 43_200_000
        expect(between(s, from, to)).toEqual(all.filter((o) => o.ms >= from && o.ms < to))
      }),
      { numRuns: 60 },
    )
  })

  it("counts elapsed hours through a clock change, and wall times not", () => {
    const head = "start 2026-03-07 in America/New_York home\n"
    expect(shown(parsed(`${head}every 12 hours from 08:00 every day for 2 days`))).toEqual([
      "2026-03-07T08:00",
      "2026-03-07T20:00",
      "2026-03-08T09:00",
      "2026-03-08T21:00",
    ])
    expect(shown(parsed(`${head}at 08:00, 20:00 every day for 2 days`))).toEqual([
      "2026-03-07T08:00",
      "2026-03-07T20:00",
      "2026-03-08T08:00",
      "2026-03-08T20:00",
    ])
  })

  it("moves a skipped time forward, takes the first of a doubled one, and never gives two at once", () => {
    const spring = "start 2026-03-08 in America/New_York home\nat 02:30, 03:30 every day for 1 day"
    // Both belong to the night of 8 March, that is to the small hours of the 9th; one day earlier they meet the gap.
    expect(shown(parsed(spring))).toEqual(["2026-03-09T02:30", "2026-03-09T03:30"])
    expect(shown(parsed(spring.replace("03-08", "03-07")))).toEqual(["2026-03-08T03:30"])
    const autumn = parsed("start 2026-10-31 in America/New_York home\nat 01:30 every day for 1 day")
    expect([...occurrences(autumn)].map((o) => showZoned(zonedOf(o, autumn)))).toEqual([
      "2026-11-01T01:30:00-04:00[America/New_York]",
    ])
    const island = parsed("start 2026-10-03 in Australia/Lord_Howe home\nat 02:15 every day for 1 day")
    expect(shown(island)).toEqual(["2026-10-04T02:45"])
  })

  it("loses nothing where a moved time passes a later one, on the same day or the next", () => {
    const passing = parsed("start 2011-03-12 in America/New_York home\nat 02:30, 03:00 every day for 1 day")
    expect(shown(passing)).toEqual(["2011-03-13T03:00", "2011-03-13T03:30"])
    const athens = parsed("start 2026-03-28 in Europe/Athens home\nat 03:30, 04:00 every day for 2 days")
    expect(shown(athens)).toEqual(["2026-03-28T04:00", "2026-03-29T04:00", "2026-03-29T04:30", "2026-03-30T03:30"])
  })

  it("has nothing on a day that does not exist", () => {
    const samoa = "start 2011-12-29 in Pacific/Apia home\nat 08:00 every day for 3 days"
    expect(days(parsed(samoa))).toEqual(["2011-12-29", "2011-12-31"])
  })

  it("gives the night to the day before until four", () => {
    const s = parsed("start 2026-12-01 in UTC home\nat 22:00, 00:30, 03:59, 04:00 every day for 1 day")
    expect(shown(s)).toEqual(["2026-12-01T04:00", "2026-12-01T22:00", "2026-12-02T00:30", "2026-12-02T03:59"])
    expect(new Set([...occurrences(s)].map((o) => o.day))).toEqual(new Set([1]))
  })

  it("follows the person with one rule and stays at home with the other", () => {
    const text = "start 2026-12-01 in Africa/Johannesburg home\nat 08:00 every day for 1 day"
    const iso = (s: Schedule) => [...occurrences(s, "Asia/Tokyo")].map((o) => new Date(o.ms).toISOString())
    expect(iso(parsed(text))).toEqual(["2026-12-01T06:00:00.000Z"])
    expect(iso(parsed(text.replace("home", "wherever")))).toEqual(["2026-11-30T23:00:00.000Z"])
  })

  it("needs no more memory for a thousand years than for a day", () => {
    const s = parsed("start 2026-12-01 in UTC home\nat 08:00, 20:00 every day without end")
    let n = 0
    for (const o of occurrences(s)) {
      n++
      if (o.day > 3650) break
    }
    expect(n).toBe(7301)
    const from = instant("2125-01-01T00:00:00Z").epochMilliseconds
    expect(between(s, from, from + 86_400_000)).toHaveLength(2)
  })

  it("falls due never when something is taken only as needed", () => {
    const s = parsed("start 2026-12-01 in UTC home\nas needed at most 2 times a day 6 hours apart every day for 9 days")
    expect([...occurrences(s)]).toEqual([])
  })
})

describe("a fraction of a day", () => {
  const wall = (rhythm: string, start = "2026-12-01", zone = "UTC") =>
    shown(parsed(`start ${start} in ${zone} home\n${rhythm}`)).map((t) => t.slice(5))

  it("runs on by the calendar from its one time of day, and the last interval need not be whole", () => {
    expect(wall("at 08:00 every 3.5 days for 3 weeks")).toEqual([
      "12-01T08:00",
      "12-04T20:00",
      "12-08T08:00",
      "12-11T20:00",
      "12-15T08:00",
      "12-18T20:00",
    ])
    expect(wall("at 08:00 every 1.5 days for 5 days")).toEqual([
      "12-01T08:00",
      "12-02T20:00",
      "12-04T08:00",
      "12-05T20:00",
    ])
    expect(wall("at 08:00 every 17.5 days for 5 weeks")).toEqual(["12-01T08:00", "12-18T20:00"])
    expect(wall("at 09:00 every 10.5 days for 4 weeks")).toEqual(["12-01T09:00", "12-11T21:00", "12-22T09:00"])
    expect(wall("at 08:00 every 0.5 days for 1 day")).toEqual(["12-01T08:00", "12-01T20:00"])
    expect(wall("at 08:00 every 2.4 days for 1 week")).toEqual(["12-01T08:00", "12-03T17:36", "12-06T03:12"])
    expect(wall("at 08:00 every 0.3333333333333333 days for 1 day")).toEqual([
      "12-01T08:00",
      "12-01T16:00",
      "12-02T00:00",
    ])
    expect(wall("at 02:00 every 2.5 days for 5 days")).toEqual(["12-02T02:00", "12-04T14:00"])
  })

  it("keeps its wall times through a clock change, where hours that run on do not", () => {
    const york = ["2026-10-30", "America/New_York"] as const
    expect(wall("at 08:00 every 1.5 days for 5 days", ...york)).toEqual([
      "10-30T08:00",
      "10-31T20:00",
      "11-02T08:00",
      "11-03T20:00",
    ])
    expect(wall("every 36 hours from 08:00 every day for 5 days", ...york)).toEqual([
      "10-30T08:00",
      "10-31T20:00",
      "11-02T07:00",
      "11-03T19:00",
    ])
    expect(wall("at 02:00 every 0.5 days for 2 days", "2026-03-07", "America/New_York")).toEqual([
      "03-08T03:00",
      "03-08T14:00",
      "03-09T02:00",
    ])
  })

  it("begins again with every cycle", () => {
    expect(wall("at 08:00 every 3.5 days for 1 week, rest 1 week, 2 cycles")).toEqual([
      "12-01T08:00",
      "12-04T20:00",
      "12-15T08:00",
      "12-18T20:00",
    ])
  })

  it("is refused with several times, with none to speak of, and where only whole numbers count", () => {
    const code = (rhythm: string) => {
      const r = parseSchedule(`start 2026-12-01 in UTC home\n${rhythm}`)
      return r.ok ? null : r.problem.code
    }
    expect(code("at 08:00, 20:00 every 3.5 days for 3 weeks")).toBe("schedule/fraction")
    expect(code("2 times between 08:00 and 20:00 every 3.5 days for 3 weeks")).toBe("schedule/fraction")
    expect(code("at 08:00 every 0.01 days for 3 weeks")).toBe("schedule/days")
    expect(code("every 0.5 hours from 08:00 every day for 3 weeks")).toBe("schedule/hours")
    for (const whole of ["every day for 3.5 weeks", "2.5 days on 1 day off for 3 weeks", "every 3.5.5 days for 1 week"])
      expect(code(`at 08:00 ${whole}`)).toMatch(/^schedule\/(syntax|character)$/)
  })
})
