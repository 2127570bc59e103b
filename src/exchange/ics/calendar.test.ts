import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import { occurrences, parseSchedule, type Schedule } from "../../schedule/index.ts"
import { anySchedule, wallSchedule } from "../../schedule/testing/arbitrary.ts"
import { type CalendarPart, toIcs } from "./calendar.ts"

const schedule = (text: string): Schedule => {
  const r = parseSchedule(text)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const part = (schedule: Schedule, title = "Dose"): CalendarPart => ({
  schedule,
  say: (line, phase) => ({
    title: `${title} ${line}.${phase}`,
    text: "Six drops; three in each nostril, then wait\nten",
  }),
})
const calendar = (s: Schedule, more: Partial<Parameters<typeof toIcs>[0]> = {}): string =>
  toIcs({
    id: "plan-1",
    version: 0,
    parts: [part(s)],
    stamp: "20261201T000000Z",
    alarm: true,
    ...more,
  })

/** The instants that ical.js, which knows nothing of us, reads out of a calendar. */
const instants = (ics: string): number[] => {
  const root = new ICAL.Component(ICAL.parse(ics))
  ICAL.TimezoneService.reset()
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone)
  const out: number[] = []
  for (const component of root.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component)
    if (event.startDate.isDate || component.getFirstPropertyValue("status") === "CANCELLED") continue
    const next = event.iterator()
    for (let t = next.next(); t; t = next.next()) out.push(t.toUnixTime() * 1000)
  }
  return out.sort((a, b) => a - b)
}

describe("the calendar file", () => {
  it("means to ical.js the very moments of the schedule", () => {
    fc.assert(
      fc.property(anySchedule, (any) => {
        const s: Schedule = { ...any, rule: "home" }
        expect(instants(calendar(s))).toEqual([...occurrences(s)].map((o) => o.ms))
      }),
      { numRuns: 8 },
    )
  })

  it("keeps three doses a day for six weeks in three entries", () => {
    const s = schedule("start 2026-02-20 in America/New_York home\nat 08:00, 14:00, 20:00 every day for 6 weeks")
    const ics = calendar(s)
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(ics).toContain("DTSTART;TZID=America/New_York:20260220T080000\r\n")
    expect(ics).toContain("RRULE:FREQ=DAILY;INTERVAL=1;COUNT=42\r\n")
    expect(ics.match(/BEGIN:VALARM/g)).toHaveLength(3)
    expect(instants(ics)).toHaveLength(126)
  })

  it("gives a wall time that comes twice in UTC, because readers differ about which one is meant", () => {
    const s = schedule("start 2026-10-29 in America/New_York home\nat 01:30 every day for 5 days")
    const ics = calendar(s)
    expect(ics).toContain("DTSTART:20261101T053000Z\r\n")
    expect(instants(ics)).toEqual([...occurrences(s)].map((o) => o.ms))
  })

  it("is a file and no message: with a METHOD it would have to name an organizer", () => {
    const s = schedule("start 2026-12-01 in UTC home\nat 08:00 every day for 2 days")
    const cancelled = calendar(s, {
      version: 1,
      before: [part(schedule("start 2026-12-01 in UTC home\nat 09:00 every day for 2 days"))],
    })
    expect(calendar(s)).not.toContain("METHOD")
    expect(cancelled).toContain("STATUS:CANCELLED")
    expect(cancelled).not.toContain("METHOD")
  })

  it("leaves the zone out where the times go with the person", () => {
    const s = schedule("start 2026-12-01 in Africa/Johannesburg wherever\nat 08:00 every day for 5 days")
    const ics = calendar(s)
    expect(ics).toContain("DTSTART:20261201T080000\r\n")
    expect(ics).not.toMatch(/TZID|VTIMEZONE/)
  })

  it("folds long lines at 75 octets and escapes what has a meaning", () => {
    const s = schedule("start 2026-12-01 in UTC home\nat 08:00 every day for 2 days")
    const title = `${"ß".repeat(80)}; a, b\\c`
    const ics = calendar(s, { parts: [{ schedule: s, say: () => ({ title, text: "" }) }] })
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent")!)
    expect(event.summary).toBe(title)
  })

  it("keeps an entry's id from one version to the next and cancels what a change took away", () => {
    const text = "start 2026-12-01 in Africa/Johannesburg home\nat 08:00, 14:00 every day for 6 weeks"
    const before = schedule(text)
    const after = schedule(text.replace("14:00", "15:00").replace("6 weeks", "4 weeks"))
    const uids = (ics: string) => [...ics.matchAll(/UID:(.*)\r\n/g)].map((m) => m[1])
    const old = uids(calendar(before))
    const ics = calendar(after, { version: 1, before: [part(before)] })
    expect(uids(ics).filter((u) => old.includes(u))).toHaveLength(2)
    expect(ics.match(/STATUS:CANCELLED/g)).toHaveLength(1)
    expect(ics.match(/SEQUENCE:1/g)).toHaveLength(3)
    expect(instants(ics)).toEqual([...occurrences(after)].map((o) => o.ms))
  })

  it("gives the same bytes for the same plan", () => {
    const bytes = fc.property(wallSchedule, (s) => {
      expect(calendar(structuredClone(s))).toBe(calendar(s))
    })
    fc.assert(bytes, { numRuns: 10 })
  })

  it("puts marks on whole days", () => {
    const s = schedule("start 2026-12-01 in UTC home\nat 08:00 every day for 2 days")
    const ics = calendar(s, { marks: [{ date: "2026-12-03", what: "rest" }] })
    expect(ics).toContain("DTSTART;VALUE=DATE:20261203\r\nSUMMARY:rest")
  })
})
