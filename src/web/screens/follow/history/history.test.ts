import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { summaryPage } from "./clinician-sheet.tsx"
import { inWeeks } from "./heat-map.tsx"
import { historySample } from "./history-sample.tsx"
import { HistoryView } from "./history-view.tsx"
import { sayEntry } from "./say-entry.ts"
import { stretchUpTo } from "./stretch.ts"
import { spotsOf } from "./timeline.tsx"

const text = (html: string) => html.replaceAll(/<[^>]+>/g, "|").replaceAll(/\|+/g, "|")

describe("the history", () => {
  const shown = text(renderToStaticMarkup(createElement(HistoryView, { history: historySample })))

  it("gives what became of the doses with how many there were", () => {
    expect(shown).toContain(
      "Of 9 doses whose time is over: 3 on time, 1 more than an hour late, 1 left out, 4 with nothing logged; 2 more fell into a pause",
    )
    expect(shown).not.toMatch(/%|streak|in a row/)
  })

  it("sets a side effect beside what was logged in the day before it, and says that this proves nothing", () => {
    expect(shown).toContain("27 November 2026, 21:00|headache|mild, goes on|2 × 300 mcg")
    expect(shown).toContain("does not say that it came from it")
  })

  it("puts the days into weeks from Monday, a month's name at its first", () => {
    const weeks = inWeeks(historySample.days)
    expect(weeks.map((w) => w.days.map((d) => d?.date.slice(8) ?? "--").join(" "))).toEqual([
      "-- -- -- 26 27 28 29",
      "30 01 02 03 04 05 --",
    ])
    expect(weeks.map((w) => w.label)).toEqual(["November 2026", "December 2026"])
    expect(inWeeks([])).toEqual([])
  })

  it("puts the entries of a day on one mark of their line", () => {
    expect(spotsOf(historySample).map((s) => `${s.row} ${s.day.slice(5)} ${s.entries.length}`)).toEqual([
      "Morning drops 11-26 1",
      "Morning drops 11-27 2",
      "Morning drops 11-28 1",
      "Side effects 11-27 1",
      "Side effects 11-29 1",
      "Morning drops 12-01 1",
      "Besides 12-02 1",
    ])
  })

  it("says what is unknown of a dose instead of leaving it out", () => {
    const noted = historySample.entries.find((e) => e.said.kind === "dose-noted")
    expect(noted && sayEntry(noted)).toEqual(["Taken", "another powder, amount unknown, oral"])
  })
})

describe("the printed summary", () => {
  it("escapes what was written, and says who has checked it: nobody", () => {
    const [first] = historySample.entries
    if (!first) throw new Error("no entry")
    const page = summaryPage({
      ...historySample,
      entries: [...historySample.entries, { ...first, said: { kind: "note", text: "<script>alert(1)</script>" } }],
    })
    expect(page).toContain("&lt;script&gt;")
    expect(page).not.toContain("<script>")
    expect(page).toContain("nobody has checked it")
    expect(page).toContain("of 9 whose time is over")
  })
})

it("a stretch ends with the day it is where the person is", () => {
  expect(stretchUpTo("2026-12-01T22:30:00Z", "Africa/Johannesburg", 84)).toMatchObject({
    from: "2026-09-10",
    to: "2026-12-02",
  })
})
