import { createHash } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { nodeFetch } from "../../cli/fetch.ts"
import { pageWith, today } from "../testing/page-with.ts"
import { type Held, startServices } from "../testing/services.ts"
import { onlineFindings } from "./findings.ts"
import { lookUp } from "./look-up.ts"
import type { OnlinePorts } from "./ports.ts"

const real: Held = {
  pmid: "90000001",
  doi: "10.5555/glyx.1",
  title: "Glyxamide and delayed recall in forty volunteers",
  family: "Ortega",
  initials: "PL",
  year: 2014,
  journal: "Journal of Imagined Pharmacology",
  abbreviation: "J Imagin Pharmacol",
  volume: "12",
  issue: "3",
  pages: "201-209",
}
const takenBack: Held = {
  ...real,
  pmid: "90000002",
  doi: "10.5555/glyx.2",
  title: "Glyxamide lengthens attention spans",
  pages: "310-318",
  retracted: true,
}

type Services = Awaited<ReturnType<typeof startServices>>
let services: Services
beforeAll(async () => {
  services = await startServices([real, takenBack])
})
afterAll(() => services.stop())
beforeEach(() => services.reset())

const printed = {
  authors: ["Ortega, P. L."],
  year: 2014,
  title: "Glyxamide and delayed recall in forty volunteers",
  journal: "Journal of Imagined Pharmacology",
  volume: "12",
  issue: "3",
  pages: "201–209",
}

const world = () => {
  const waits: number[] = []
  const kept = new Map<string, string>()
  let clock = 0
  const ports: OnlinePorts = {
    fetch: (request) => nodeFetch({ ...request, timeoutMs: Math.min(request.timeoutMs, 120) }),
    wait: async (ms) => {
      waits.push(ms)
      clock += ms
    },
    ticks: () => clock,
    cache: { get: async (k) => kept.get(k), set: async (k, v) => void kept.set(k, v) },
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    contact: "reader@example.org",
    bases: services.bases,
  }
  return { ports, waits, kept }
}

type Ref = NonNullable<Parameters<typeof pageWith>[0]["references"]>[number]
const ask = async (refs: readonly Ref[], ports = world().ports) => {
  const reading = pageWith({ compounds: ["Glyxamide"], references: refs })
  const verdicts = await lookUp(reading, { today }, ports)
  return { verdicts, words: verdicts.map((v) => v.word), findings: onlineFindings(reading, verdicts, { today }) }
}

describe("a printed reference, looked up", () => {
  it("exists when title, author, place and year agree", async () => {
    const { verdicts, findings } = await ask([printed])
    expect(verdicts[0]).toMatchObject({
      word: "exists",
      asked: ["PubMed", "Crossref", "Europe PMC"],
      on: "2026-11-22",
      retracted: false,
    })
    expect(findings[0]?.message).toContain("was found in PubMed, Crossref, Europe PMC on 2026-11-22")
  })

  it("stands under an altered title when everything else agrees", async () => {
    expect((await ask([{ ...printed, title: "Glyxamide in recall" }])).words).toEqual(["title altered"])
  })

  it("is misattributed when author and year belong to another paper", async () => {
    const other = {
      ...printed,
      title: "Glyxamide recall volunteers: does tea matter to older mice",
      journal: "Tea Letters",
      volume: "3",
      pages: "1-4",
    }
    expect((await ask([other])).words).toEqual(["misattributed"])
  })

  it("is not found when no service knows anything near", async () => {
    const { words, findings } = await ask([
      { authors: ["Nemo, A."], year: 1999, title: "Whales sing", journal: "Sea Notes", volume: "1", pages: "1-2" },
    ])
    expect(words).toEqual(["not found"])
    expect(findings[0]).toMatchObject({ code: "reference/not-found", severity: "unknown" })
    expect(findings[0]?.message).not.toMatch(/fake|fabricat|invent/u)
  })

  it("cannot exist as printed when an offline rule refutes it and nothing is found", async () => {
    const impossible = {
      authors: ["Nemo, A."],
      year: 1999,
      title: "Whales sing",
      journal: "Neurochemical Journal",
      volume: "30",
      pages: "1-2",
    }
    expect((await ask([impossible])).words).toEqual(["cannot exist as printed"])
  })

  it("is found by its DOI and its PubMed number alone, and under another title where that is another", async () => {
    const { authors, year } = printed
    expect(
      (await ask([{ doi: real.doi }, { pmid: real.pmid, title: "another wording", authors, year }])).words,
    ).toEqual(["exists", "title altered"])
  })

  it("is another's where neither title nor author is that of the paper with its identifier", async () => {
    const other = { authors: ["Halvorsen P"], year: 2011, title: "Whales sing in winter", doi: real.doi }
    const { words, findings } = await ask([other])
    expect(words).toEqual(["misattributed"])
    expect(findings[0]?.message).toContain("identifier")
  })

  it("carries the flag of a retraction", async () => {
    const { verdicts, findings } = await ask([{ ...printed, title: takenBack.title, pages: "310–318" }])
    expect(verdicts[0]).toMatchObject({ word: "exists", retracted: true })
    expect(findings.map((f) => f.code)).toEqual(["reference/exists", "reference/retracted"])
  })
})

describe("a service that fails", () => {
  it("is waited for once it says it is busy, as long as it asks for", async () => {
    const { ports, waits } = world()
    services.faults.crossref = "429 once"
    expect((await ask([printed], ports)).words).toEqual(["exists"])
    expect(waits).toContain(2000)
  })

  it("is given up after three tries, and said to be silent", async () => {
    const { ports, kept } = world()
    services.faults.pubmed = "500 always"
    const { verdicts } = await ask([printed], ports)
    expect(services.seen.filter((s) => s.startsWith("/pubmed/ecitmatch"))).toHaveLength(3)
    expect(verdicts[0]).toMatchObject({ word: "exists", asked: ["Crossref", "Europe PMC"] })
    expect(verdicts[0]?.silent[0]?.why).toContain("500")
    expect(kept.size).toBe(0)
  })

  it.each(["hang", "truncated", "changed", "429 always"] as const)(
    "leaves a reference not checked when two of them are down (%s)",
    async (fault) => {
      services.faults.pubmed = fault
      services.faults.europePmc = fault
      const strange = {
        authors: ["Nemo, A."],
        year: 1999,
        title: "Whales sing",
        journal: "Sea Notes",
        volume: "1",
        pages: "1-2",
      }
      const { verdicts, findings } = await ask([strange])
      expect(verdicts[0]?.word).toBe("not checked")
      expect(verdicts[0]?.silent.map((s) => s.service)).toEqual(["PubMed", "Europe PMC"])
      expect(findings[0]?.message).toContain("fewer than two services answered")
    },
  )

  it("answers 404 for a DOI it does not hold, which is an answer", async () => {
    services.faults.crossref = "404"
    expect((await ask([{ doi: "10.5555/none" }])).verdicts[0]?.asked).toContain("Crossref")
  })

  it("that cannot be reached is not asked again", async () => {
    const { ports } = world()
    const nowhere = { pubmed: "http://127.0.0.1:9", crossref: "http://127.0.0.1:9", europePmc: "http://127.0.0.1:9" }
    const { verdicts } = await ask([printed], { ...ports, bases: nowhere })
    expect(verdicts[0]).toMatchObject({ word: "not checked", asked: [] })
  })
})

describe("manners", () => {
  it("ask PubMed about all references at once, and keep a distance between requests", async () => {
    const { ports, waits } = world()
    await ask([printed, { ...printed, title: takenBack.title, pages: "310–318" }], ports)
    expect(services.seen.filter((s) => s.startsWith("/pubmed/ecitmatch"))).toHaveLength(1)
    expect(services.seen.filter((s) => s.startsWith("/crossref/works"))).toHaveLength(2)
    expect(waits.filter((w) => w > 1000)).toHaveLength(1)
  })

  it("say who asks and where to write to", async () => {
    await ask([printed])
    expect([...services.agents]).toEqual(["posology/0.1 (mailto:reader@example.org)"])
    expect(services.seen.every((s) => s.startsWith("/europePmc") || s.includes("reader%40example.org"))).toBe(true)
  })

  it("ask nothing twice, and keep ids and dates but no abstracts", async () => {
    const { ports, kept } = world()
    await ask([printed], ports)
    const asked = services.seen.length
    expect((await ask([printed], ports)).words).toEqual(["exists"])
    expect(services.seen).toHaveLength(asked)
    expect([...kept.values()].join()).not.toMatch(/abstract/u)
    expect([...kept.keys()][0]).toMatch(/^posology\/reference@1\/[0-9a-f]{64}$/u)
  })

  it("ask again what was heard more than ninety days ago", async () => {
    const { ports } = world()
    const reading = pageWith({ compounds: ["Glyxamide"], references: [printed] })
    const on = async (day: string) => (await lookUp(reading, { today: date(day) }, ports))[0]?.on
    expect(await on("2026-01-01")).toBe("2026-01-01")
    expect(await on("2026-04-01")).toBe("2026-01-01")
    expect(await on("2026-04-02")).toBe("2026-04-02")
  })

  it("ask nothing about a page without references", async () => {
    await ask([])
    expect(services.seen).toEqual([])
  })
})
