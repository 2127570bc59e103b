import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import { date, html, instant, stated, time } from "../../base/index.ts"
import { beginPlan, changePlan, dosesOfLive, type Made, makePlan } from "../../plan/index.ts"
import { contractCall, protocol } from "../../plan/testing/semax.ts"
import { toCsv } from "../csv/plan.ts"
import { liveIcs, planIcs } from "../ics/plan.ts"
import { toPrint } from "./plan.ts"

const made = (request = contractCall): Made => ({
  id: "plan-1",
  version: 0,
  madeAt: instant("2026-11-22T12:00:00Z"),
  request,
  plan: makePlan(request),
})
const page = (m: Made): string => {
  const r = toPrint(m)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("the printed plan", () => {
  it("says first and large what nobody knows, before what there is to ask and what to take", () => {
    const unknown = (code: string, message: string) => ({
      code,
      severity: "unknown" as const,
      dimension: "claim" as const,
      protocol: 0,
      message,
      spans: [],
      quotes: [],
      absent: "a fact about it",
      basis: [],
    })
    const plan = made()
    const warnings = [unknown("dose/other", "Nobody knows B."), unknown("plan/nothing-known", "Nothing is known of A.")]
    const text = page({ ...plan, plan: { ...plan.plan, warnings } })
    const at = (words: string) => text.indexOf(words)
    expect(at('<p class="big">Nothing is known of A.')).toBeGreaterThan(0)
    expect(at("Nothing is known of A.")).toBeLessThan(at("Ask before the first dose"))
    expect(at("Ask before the first dose")).toBeLessThan(at("The container must say"))
    expect(text.match(/Nothing is known of A\./g)).toHaveLength(1)
  })

  it("carries label, doses to tick, dates, what to do after a double dose, sources and a line to sign", () => {
    const text = page(made())
    for (const words of [
      "The container must say",
      "Semax nasal drops 0.1 %",
      "6 drops: 3 in each nostril",
      "really between 225 mcg and 375 mcg.",
      "<strong>rest</strong> 2027-01-12",
      "I took double",
      "Storage",
      "Nobody is watching it",
      "Strength read off the container by",
    ]) {
      expect(text).toContain(words)
    }
    expect(text.match(/☐/g)).toHaveLength(84)
  })

  it("has one style, no script, no address and no attribute that a strict policy would refuse", () => {
    const text = page(made())
    expect(text.match(/<style/g)).toHaveLength(1)
    expect(text).not.toMatch(/<script|<link|<img|\son\w+=|\sstyle=|https?:|url\(|@import/)
  })

  it("shows whatever a page calls itself as text", () => {
    const name = '<img src=x onerror="alert(1)">&\'</title><script>'
    const text = page(made({ ...contractCall, protocol: protocol({ name: stated(name, [], "t") }) }))
    expect(text).not.toContain("<img")
    expect(text).not.toContain("<script>")
    expect(text).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;&lt;/title&gt;")
    expect(html`<p>${"<b>"}${html`<i>`}${[html`<u>`]}${3}${null}</p>`.html).toBe("<p>&lt;b&gt;<i><u>3</p>")
  })

  it("is titled by the compound, and shows the page's heading as the page's own words", () => {
    const text = page(made({ ...contractCall, protocol: protocol({ name: stated("Sharper in a week", [], "t") }) }))
    expect(text).toContain("<h1>Semax: the page calls it “Sharper in a week”</h1>")
    expect(page(made({ ...contractCall, protocol: protocol({}) }))).toContain("<h1>Semax</h1>")
  })

  it("never says to stop a treatment", () => {
    expect(page(made())).not.toMatch(/stop (?:taking|your|the|any)/i)
  })

  it("is nothing for a refused plan, and neither is the table", () => {
    const refused = made({ ...contractCall, confirmedStrength: null })
    expect(toPrint(refused)).toMatchObject({ ok: false, problem: { code: "plan/refused" } })
    expect(toCsv(refused)).toMatchObject({ ok: false })
  })
})

describe("the calendar of a plan", () => {
  it("says on a locked screen how many, not of what, and keeps the rest for the inside", () => {
    const r = planIcs(made(), { alarm: true })
    if (!r.ok) throw new Error(r.problem.message)
    expect(r.value).toContain("SUMMARY:6 drops\r\nDESCRIPTION:6 drops: 3 in each nostril")
    expect(r.value).toContain("DTSTART;VALUE=DATE:20270112\r\nSUMMARY:rest")
    expect(r.value).toContain("DTSTAMP:20261122T120000Z")
    expect(r.value).not.toMatch(/semax/i)
    expect(planIcs(made({ ...contractCall, route: "subcutaneous" }), { alarm: true }).ok).toBe(false)
  })
})

describe("a label of one's own", () => {
  const titles = (ics: string): unknown[] =>
    new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((c) => new ICAL.Event(c).summary)

  it("stands before every title, of marks and alarms too, and changes no entry's id", () => {
    const bare = planIcs(made(), { alarm: true })
    const named = planIcs(made(), { alarm: true, label: "Blue, mornings; 1\\2" })
    if (!bare.ok || !named.ok) throw new Error("no calendar")
    expect(titles(bare.value)).toContain("6 drops")
    expect(titles(named.value)).toEqual(titles(bare.value).map((t) => `Blue, mornings; 1\\2: ${t}`))
    const uids = (ics: string) => [...ics.matchAll(/UID:(.*)\r\n/g)].map((m) => m[1])
    expect(uids(named.value)).toEqual(uids(bare.value))
    expect(named.value.match(/DESCRIPTION:Blue\\, mornings/g)).toHaveLength(2)
  })
})

describe("the table of doses", () => {
  it("has a row a dose, exact and quoted where it must be", () => {
    const r = toCsv(made())
    if (!r.ok) throw new Error(r.problem.message)
    const rows = r.value.split("\r\n")
    expect(rows).toHaveLength(86)
    expect(rows[0]).toBe("at,day,phase,amount,unit,instruction,zone,date,time")
    expect(rows[1]).toBe(
      "2026-12-01T08:00:00+02:00,1,on,300,mcg,6 drops: 3 in each nostril,Africa/Johannesburg,2026-12-01,08:00",
    )
  })

  it.each([
    ["America/New_York", "2026-10-31", "01:30", 3],
    ["Asia/Kolkata", "2026-12-01", "00:10", 2],
    ["Australia/Lord_Howe", "2027-04-03", "01:45", 3],
    ["UTC", "2026-12-01", "23:59", 2],
  ])("gives each moment as a time that every reader takes, across clock changes: %s", (zone, start, at, days) => {
    const m = made({ ...contractCall, zone, start: date(start), times: [time(at)], length: { n: days, unit: "day" } })
    const r = toCsv(m)
    if (!r.ok) throw new Error(r.problem.message)
    const rows = r.value.split("\r\n").slice(1, -1)
    expect(rows.map((row) => Date.parse(row.split(",")[0] ?? ""))).toEqual(
      m.plan.doses.map((d) => d.at.epochMilliseconds),
    )
    for (const row of rows) expect(row).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d,/)
    expect(rows.every((row) => row.split(",").at(-3) === zone && row.endsWith(`,${at}`))).toBe(true)
  })

  it("gives a spreadsheet nothing to run", () => {
    const named = { ...contractCall, protocol: null }
    const m = made(named)
    const first = m.plan.doses[0]!
    const risky = { ...m, plan: { ...m.plan, doses: [{ ...first, phase: '=HYPERLINK("x")' }] } }
    const r = toCsv(risky)
    expect(r.ok && r.value.split("\r\n")[1]).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe("the calendar of a plan that was changed", () => {
  it("holds every version's own days and cancels what the change took away", () => {
    const begun = beginPlan("plan-1", contractCall)
    if (!begun.ok) throw new Error(begun.problem.message)
    const later = { ...contractCall, times: [time("09:00"), time("00:30")] }
    const r = changePlan(begun.value, later, date("2026-12-15"), instant("2026-12-10T10:00:00Z"))
    if (!r.ok) throw new Error(r.problem.message)
    const feed = liveIcs(r.value.live, instant("2026-12-10T10:00:00Z"), {
      alarm: true,
      sequence: 1,
      before: [begun.value],
      pauses: [],
    })
    const root = new ICAL.Component(ICAL.parse(feed))
    ICAL.TimezoneService.reset()
    for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone)
    const moments = root.getAllSubcomponents("vevent").flatMap((c) => {
      const event = new ICAL.Event(c)
      const all: number[] = []
      if (event.startDate.isDate) return all
      const next = event.iterator()
      for (let t = next.next(); t; t = next.next()) all.push(t.toUnixTime() * 1000)
      return all
    })
    expect(moments.sort((a, b) => a - b)).toEqual(dosesOfLive(r.value.live).map((d) => d.at.epochMilliseconds))
    // The old entries go on under their old ids, shortened; nothing of theirs had to be cancelled.
    expect(feed).not.toContain("STATUS:CANCELLED")
    expect(feed).toContain("SEQUENCE:1")
  })
})
