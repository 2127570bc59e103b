import { describe, expect, it } from "vitest"
import { shipped } from "../../reference/index.ts"
import { check } from "../check.ts"
import { codesOf, findingsOf, pageWith, today } from "../testing/page-with.ts"

type Ref = NonNullable<Parameters<typeof pageWith>[0]["references"]>[number]
const codes = (ref: Ref) => codesOf({ references: [ref] }).filter((c) => c.startsWith("reference/"))
const doi = "10.1000/x"

describe("a printed reference", () => {
  it("cannot exist when its journal began later and the volume fits no edition", () => {
    const early = { authors: ["Orlov, P."], year: 1999, journal: "Neurochemical Journal", volume: "30", doi }
    expect(codes(early)).toEqual(["reference/impossible-year", "reference/impossible-volume"])
    const [f] = findingsOf({ references: [early] }, "reference/impossible-volume")
    expect(f).toMatchObject({ severity: "caution", dimension: "reference" })
    expect(f?.message).toContain("A slip in copying is possible")
    expect(f?.basis.length).toBe(2)
  })

  it("may carry the volume of the Russian parent under the English title", () => {
    expect(codes({ year: 2000, journal: "Neurochemical Journal", volume: "17", doi })).toEqual([])
  })

  it("is allowed one year either way between volume and year", () => {
    expect(codes({ year: 2020, journal: "Molecules", volume: "26", doi })).toEqual([])
    expect(codes({ year: 2020, journal: "Molecules", volume: "28", doi })).toEqual(["reference/impossible-volume"])
  })

  it("cannot stand in a volume that has not appeared", () => {
    expect(codes({ journal: "Molecules", volume: "60", doi })).toEqual(["reference/future-volume"])
  })

  it("cannot be of a year that has not come, whatever its journal; print may run a year ahead", () => {
    expect(codes({ year: 2031, journal: "Annals of Improbable Peptides", doi })).toContain("reference/impossible-year")
    expect(codes({ year: 2028, doi })).toEqual(["reference/impossible-year"])
    expect(codes({ year: 2027, doi })).toEqual([])
    expect(codes({ year: 2026, doi })).toEqual([])
  })

  it("cannot end before it begins, but may abbreviate its last page", () => {
    expect(codes({ pages: "198–103", doi })).toEqual(["reference/impossible-pages"])
    expect(codes({ pages: "611-7", doi })).toEqual([])
    expect(codes({ pages: "159", doi })).toEqual([])
  })

  it("cannot stand in issue 13 of a monthly", () => {
    expect(codes({ journal: "Current Neuropharmacology", year: 2019, volume: "17", issue: "13", doi })).toEqual([
      "reference/impossible-pages",
    ])
  })

  it("is never refuted by what was only recalled of a journal", () => {
    const found = findingsOf(
      { references: [{ journal: "CNS Neuroscience & Therapeutics", year: 2021, volume: "40", doi }] },
      "reference/impossible-volume",
    )
    expect(found[0]?.severity).toBe("unknown")
    expect(found[0]?.message).toContain("unconfirmed")
  })

  it("is told of a misspelt journal, and of one that is not known", () => {
    expect(codes({ journal: "Aging Research Reviews", doi })).toEqual(["reference/misspelt-journal"])
    expect(codes({ journal: "Curr Neuropharmacol", doi })).toEqual([])
    expect(codes({ journal: "Neurochem. J.", doi })).toEqual([])
    expect(codes({ journal: "Annals of Improbable Peptides", doi })).toEqual(["reference/unknown-journal"])
    expect(
      findingsOf({ references: [{ journal: "Journal of Stroke Research", doi }] }, "reference/unknown-journal")[0]
        ?.severity,
    ).toBe("unknown")
  })

  it("needs an identifier to be looked up", () => {
    expect(codes({ journal: "Molecules" })).toEqual(["reference/no-identifier"])
    expect(codes({ journal: "Molecules", pmid: "1" })).toEqual([])
  })

  it("may carry a real author and year under another title", () => {
    expect(
      codes({
        authors: ["Eremin KO"],
        year: 2005,
        title: "Semax and cognitive function",
        journal: "Neurosci Behav Physiol",
        volume: "35",
        doi,
      }),
    ).toEqual(["reference/possible-misattribution"])
  })
})

describe("the real papers of the shipped set", () => {
  it("are never called impossible, misspelt or misattributed", () => {
    const titles = new Map(shipped.journals.map((j) => [j.id, j.title]))
    const wrong = shipped.papers.flatMap((p) => {
      const reading = pageWith({
        references: [{ ...p, journal: p.journal === null ? null : (titles.get(p.journal) ?? null) }],
      })
      return check(reading, { today })
        .findings.filter((f) => f.code.startsWith("reference/") && !["reference/no-identifier"].includes(f.code))
        .map((f) => `${p.id}: ${f.code}`)
    })
    expect(shipped.papers).toHaveLength(27)
    expect(wrong).toEqual([])
  })
})

it("counts every reference that was not refuted as not checked", () => {
  const reading = pageWith({
    references: [
      { journal: "Molecules", year: 2020, volume: "26", doi },
      { journal: "Molecules", year: 2020, volume: "90", doi },
    ],
  })
  const open = check(reading, { today }).coverage.notChecked.filter((n) => n.what.startsWith("whether reference"))
  expect(open.map((n) => n.what)).toEqual(["whether reference 1 exists"])
})
