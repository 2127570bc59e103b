import { describe, expect, it } from "vitest"
import type { Reference } from "../../base/index.ts"
import { date } from "../../base/index.ts"
import { factsOf, shipped } from "../../reference/index.ts"
import type { Candidate, Heard, ServiceName } from "./candidate.ts"
import { judgeReference } from "./verdict.ts"

const facts = factsOf(shipped, date("2026-11-22"))
const on = { year: 2026, date: "2026-11-22" }
const titles = new Map(shipped.journals.map((j) => [j.id, j.title]))

/** What a service would hold: the genuine papers of the shipped set. */
const held: readonly Candidate[] = shipped.papers.map((p) => ({
  service: "PubMed",
  title: p.title,
  firstAuthor: p.authors[0] ?? null,
  year: p.year,
  journal: p.journal === null ? null : (titles.get(p.journal) ?? null),
  volume: p.volume,
  firstPage: p.pages?.split("-")[0] ?? null,
  pmid: p.pmid,
  doi: p.doi,
  retracted: false,
}))
const everywhere: ReadonlyMap<ServiceName, Heard> = new Map([
  ["PubMed", { answered: true, candidates: held }],
  ["Crossref", { answered: true, candidates: held.map((c) => ({ ...c, service: "Crossref" as const })) }],
])

const printed = (authors: string, year: number, title: string, journal: string, place: string): Reference => {
  const [volume = null, issue = null, pages = null] = /^(\w+)(?:\((\w+)\))?:?(.*)$/u.exec(place)?.slice(1) ?? []
  return {
    authors: [authors],
    year,
    title,
    journal,
    volume,
    issue: issue ?? null,
    pages: pages || null,
    doi: null,
    pmid: null,
    span: [0, 0],
  }
}
const word = (ref: Reference) => judgeReference(ref, everywhere, facts, ["Semax"], on).word

describe("references seen on other pages", () => {
  it("are misattributed when a real author and year stand over another paper", () => {
    expect(
      word(printed("Eremin KO", 2005, "Semax and cognitive function", "Neurosci Behav Physiol", "35(6):611-7")),
    ).toBe("misattributed")
    expect(word(printed("Dolotov OV", 2006, "Semax and neurotrophins", "Neurochem Res", "31(3):341-8"))).toBe(
      "misattributed",
    )
  })
  it("stand under an altered title when the place is right", () => {
    expect(
      word(
        printed("Gusev EI", 1997, "Semax in stroke treatment", "Zh Nevrol Psikhiatr Im S S Korsakova", "97(6):26-34"),
      ),
    ).toBe("title altered")
  })
})

describe("a printed identifier of another paper", () => {
  const withDoi = held.filter((c) => c.doi !== null)
  const other = (doi: string | null, pmid: string | null): Reference => ({
    ...printed("Halvorsen P", 2011, "Peptide nootropics and reaction time in pilots", "J Aviat Med", "12(3):45-9"),
    doi,
    pmid,
  })
  it("never makes a reference exist whose author and title are others, by DOI or by PMID", () => {
    expect(withDoi.length).toBeGreaterThan(3)
    for (const c of withDoi) expect([c.doi, word(other(c.doi, null))]).toEqual([c.doi, "misattributed"])
    for (const c of held.filter((h) => h.pmid !== null))
      expect([c.pmid, word(other(null, c.pmid))]).toEqual([c.pmid, "misattributed"])
    for (const c of withDoi)
      expect([c.doi, word({ ...other(c.doi, null), title: null })]).toEqual([c.doi, "misattributed"])
  })
})

it("finds every genuine paper with a journal again as it is printed, and none under another's name", () => {
  const placed = shipped.papers.filter((p) => p.journal !== null && p.authors.length > 0)
  expect(placed.length).toBeGreaterThan(20)
  for (const p of placed) {
    const ref = printed(p.authors[0] ?? "", p.year, p.title, titles.get(p.journal ?? "") ?? "", "")
    const verdict = judgeReference({ ...ref, volume: p.volume, pages: p.pages }, everywhere, facts, ["Semax"], on)
    expect([p.id, verdict.word]).toEqual([p.id, "exists"])
  }
})

it("does not find a made-up one", () => {
  expect(word(printed("Nemo AB", 2019, "Whale song and short peptides", "Sea Notes", "3(1):5-9"))).toBe("not found")
})
