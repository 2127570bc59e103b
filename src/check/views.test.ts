import { describe, expect, it } from "vitest"
import { check, pictureOf, placedClaims, realPapers, referenceVerdicts, stackMatrixOf } from "./index.ts"
import { pageWith, today } from "./testing/page-with.ts"

const options = { today }

describe("the picture", () => {
  const reading = pageWith({
    protocols: [
      { name: "Memory", dose: ["300", "600", "mcg"], times: [1, 3], weeks: [4, 8], routes: ["intranasal"] },
      { name: "Focus", dose: ["500", "1000", "mcg"], times: [2, 3], openEnded: true },
      { name: "Mood", dose: ["400", "800", "mcg"] },
    ],
  })
  const picture = pictureOf(reading, options)

  it("has a rectangle a regimen, open where the course has no end, and says what it could not draw", () => {
    expect(picture.regimens.map((r) => [r.daily.low, r.daily.high, r.days?.low, r.days?.high])).toEqual([
      [300, 1800, 28, 56],
      [1000, 3000, undefined, undefined],
    ])
    expect(picture.notDrawn.map((n) => n.what)).toEqual(["protocol 3 (Mood)"])
  })

  it("sets hospital marks apart in kind and in words, and carries n, source and day", () => {
    const gusev = picture.marks.find((m) => m.id === "gusev2018")
    expect(gusev).toMatchObject({
      kind: "study",
      n: 110,
      hospital: true,
      daily: { low: 6000, high: 6000 },
      days: { low: 20 },
    })
    for (const m of picture.marks.filter((x) => x.hospital)) expect(m.label).toContain("(hospital use)")
    for (const m of picture.marks) expect([m.source !== "", m.checkedOn]).toEqual([true, "2026-11-22"])
    expect(picture.marks.find((m) => m.id === "L3")?.unconfirmed).toBe(true)
    expect(picture.marks.find((m) => m.id === "L1")?.unconfirmed).toBe(false)
  })
})

describe("the stack matrix", () => {
  it("has every two members once, and says which protocols take both", () => {
    const m = stackMatrixOf(
      pageWith({ protocols: [{ stack: ["5-HTP", "Tianeptine"] }, { stack: ["Noopept"] }] }),
      options,
    )
    expect(m.members.map((x) => x.id)).toEqual(["semax", "5-htp", "tianeptine", "noopept"])
    expect(m.cells).toHaveLength(6)
    const cell = (a: string, b: string) => m.cells.find((c) => m.members[c.a]?.id === a && m.members[c.b]?.id === b)
    expect(cell("5-htp", "tianeptine")).toMatchObject({ severity: "major", evidence: "D", together: [0] })
    expect(cell("semax", "noopept")).toMatchObject({ severity: "unknown", evidence: "E", together: [1] })
    expect(cell("5-htp", "noopept")).toMatchObject({ severity: "unknown", evidence: null, together: [] })
    expect(m.members.find((x) => x.id === "tianeptine")?.barred).toContain("opioid")
  })
})

describe("what is gathered for reading", () => {
  const reading = pageWith({ protocols: [{ stack: ["5-HTP", "Tianeptine", "Noopept"] }, { stack: ["Noopept"] }] })
  const { findings, gathered } = check(reading, options)
  const of = (list: typeof findings, code: string) => list.filter((f) => f.code === code)

  it("tells the unknown pairs of a protocol once, with every partner and every reason", () => {
    expect([of(findings, "stack/pair-unknown").length, of(gathered, "stack/pair-unknown").length]).toEqual([6, 2])
    const [first, second] = of(gathered, "stack/pair-unknown")
    expect(first?.message).toContain("5 are unknown")
    expect(first?.message).toContain("Semax with 5-HTP, Tianeptine and Noopept; 5-HTP with Noopept;")
    expect(first?.quotes.toSorted()).toEqual(["5-HTP", "Noopept", "Tianeptine"])
    const told = of(findings, "stack/pair-unknown").filter((f) => f.protocol === 0)
    for (const b of told.flatMap((f) => f.basis)) expect(first?.basis.map((x) => x.source)).toContain(b.source)
    expect(second?.message).toContain("Semax and Noopept")
  })

  it("leaves every other pair on its own, and gathers partners without a dose", () => {
    expect(of(gathered, "stack/pair-major")).toEqual(of(findings, "stack/pair-major"))
    expect(of(gathered, "stack/partner-without-dose").map((f) => f.absent)).toEqual([
      "a dose of 5-HTP, Tianeptine and Noopept",
      "a dose of Noopept",
    ])
  })

  it("has a code for everything that was found, and no other", () => {
    const codes = (list: typeof findings) => [...new Set(list.map((f) => f.code))].toSorted()
    expect(codes(gathered)).toEqual(codes(findings))
  })
})

describe("claims", () => {
  it("are all placed, made or not", () => {
    const placed = placedClaims(
      pageWith({ prose: ["It raises BDNF."], protocols: [{ dose: ["3", "6", "mcg"] }] }),
      options,
    )
    expect(placed).toHaveLength(20)
    expect(placed.filter((c) => c.made).map((c) => [c.id, c.verdict])).toEqual([
      ["C04", "partly"],
      ["C14", "contradicts-label"],
    ])
  })
})

describe("references", () => {
  const reading = pageWith({
    references: [
      { authors: ["Orlov, P."], year: 1999, journal: "Neurochemical Journal", volume: "30" },
      {
        authors: ["Orlov, P."],
        year: 2019,
        journal: "Current Neuropharmacology",
        volume: "17",
        issue: "2",
        pages: "1-9",
      },
    ],
  })
  it("are refuted or not checked, never confirmed, without a service", () => {
    expect(referenceVerdicts(reading, options).map((r) => [r.verdict, r.rules.join(" ")])).toEqual([
      ["cannot exist as printed", "O1 O2 O8"],
      ["not checked", "O8"],
    ])
  })
  it("are followed by real papers on the compound", () => {
    expect(realPapers(reading, options)).toHaveLength(27)
    expect(realPapers(pageWith({ compounds: ["Glyx"] }), options)).toEqual([])
  })
})
