import { describe, expect, it } from "vitest"
import type { Finding } from "../../../base/index.ts"
import type { Monograph } from "../lay-out.ts"
import { printMonograph } from "./monograph.ts"

const finding: Finding = {
  code: "a/b",
  severity: "stop",
  dimension: "route",
  protocol: null,
  message: "A <needle> & a nasal product.",
  spans: [[0, 4]],
  quotes: ["Take"],
  absent: null,
  basis: [{ fact: "f", source: "Label copy", confidence: "high", checkedOn: "2026-11-20", unconfirmed: true }],
}
const page: Monograph = {
  title: "Semax",
  sections: [
    {
      title: "Dose",
      level: 2,
      protocol: 0,
      lines: [
        { span: [0, 4], text: "1. Dose", state: "stop", findings: [finding] },
        { span: [5, 40], text: "Take <script>alert(1)</script>", state: "stop", findings: [finding] },
      ],
    },
  ],
  leftOut: [],
  tally: { stop: 2, caution: 0, unknown: 0, note: 0 },
  head: { stops: [], unknown: "Posology knows nothing about Glyx.", cautions: [], beside: [] },
  regimens: [],
}
const printed = printMonograph({
  page,
  notChecked: [{ what: "the lot", why: "only a laboratory can tell" }],
  from: "a page",
  checkedOn: "2026-11-22",
})

describe("a printed monograph", () => {
  it("is text of the page, never its markup", () => {
    expect(printed).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
    expect(printed).not.toContain("<script>")
    expect(printed).toContain("A &lt;needle&gt; &amp; a nasal product.")
  })

  it("says a heading once, and still what was found about it", () => {
    expect(printed).not.toContain("1. Dose")
    expect(printed.match(/■ Stop/g)).toHaveLength(2)
  })

  it("numbers each source once, with its date and doubt", () => {
    expect(printed.match(/Label copy, checked 2026-11-20, unconfirmed/g)).toHaveLength(1)
    expect(printed.match(/<sup>1<\/sup>/g)).toHaveLength(2)
  })

  it("always says when it was checked and what was not", () => {
    expect(printed).toContain("checked on 2026-11-22")
    expect(printed).toContain("the lot: only a laboratory can tell")
  })

  it("fetches nothing", () => {
    expect(printed).not.toMatch(/src=|href=|url\(|@import/)
  })
})
