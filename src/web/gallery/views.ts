import type { AskSheet, Picture, StackMatrix } from "../../check/index.ts"
import type { IdentityCard } from "../../reference/index.ts"
import type { BeforeAnswer, ReferencesAnswer } from "../wire/worker/views.ts"
import { finding } from "./samples.ts"

const on = { checkedOn: "2026-11-20", unconfirmed: false }
const basis = { fact: "a sample", source: "Sample label, 2024", confidence: "high", ...on } as const

/** An invented substance: two protocols, one of them without an end, a label copy, a study, and a hospital study apart. */
export const picture: Picture = {
  compound: "Sample",
  regimens: [
    {
      protocol: 0,
      label: "Calm",
      daily: { low: 40, high: 120, words: "40 mcg to 120 mcg a day" },
      days: { low: 28, high: 56, words: "28 to 56 days" },
      routes: ["intranasal"],
    },
    {
      protocol: 1,
      label: "Sleep",
      daily: { low: 100, high: 200, words: "100 mcg to 200 mcg a day" },
      days: null,
      routes: ["oral"],
    },
  ],
  marks: [
    {
      kind: "label",
      id: "L1",
      label: "adults",
      n: null,
      hospital: false,
      route: "oral",
      daily: { low: 20, high: 40, words: "20 mcg to 40 mcg a day" },
      days: { low: 5, high: 10, words: "5 to 10 days" },
      source: basis.source,
      ...on,
    },
    {
      kind: "study",
      id: "sample2019",
      label: "2019, healthy adults",
      n: 24,
      hospital: false,
      route: "intranasal",
      daily: { low: 50, high: 50, words: "50 mcg a day" },
      days: { low: 1, high: 1, words: "1 day" },
      source: "Sample journal, 2019",
      ...on,
    },
    {
      kind: "study",
      id: "ward2020",
      label: "2020, inpatients (hospital use)",
      n: 60,
      hospital: true,
      route: "intravenous",
      daily: { low: 900, high: 900, words: "900 mcg a day" },
      days: { low: 10, high: 10, words: "10 days" },
      source: "Sample ward, 2020",
      ...on,
    },
  ],
  notDrawn: [{ what: "protocol 3 (Focus)", why: "the page does not give both a daily amount and a length" }],
}

export const noPicture: Picture = { compound: null, regimens: [], marks: [], notDrawn: picture.notDrawn }

const member = (name: string, protocols: readonly number[], barred: string | null = null) => ({
  name,
  id: null,
  protocols,
  barred,
})

const cell = (a: number, b: number, severity: StackMatrix["cells"][number]["severity"], together: number[]) => ({
  a,
  b,
  severity,
  evidence: severity === "unknown" ? null : ("C" as const),
  what: severity === "unknown" ? "nothing on this pair is in the facts" : "an invented interaction",
  advice: null,
  unconfirmed: false,
  together,
  basis: severity === "unknown" ? [] : [basis],
})

export const matrix: StackMatrix = {
  members: [member("Sample", [0, 1]), member("Second", [0]), member("Third", [1], "it was taken back in 2020")],
  cells: [cell(0, 1, "unknown", [0]), cell(0, 2, "major", [1]), cell(1, 2, "minor", [])],
}

export const references: ReferencesAnswer = {
  printed: [
    {
      quote: "Nobody, A. (1890). A sample. Journal of Samples, 3, 1–9.",
      verdict: "cannot exist as printed",
      why: ["Journal of Samples began in 1950, and the reference says 1890"],
    },
    { quote: "Somebody, B. (2011). Another sample.", verdict: "not checked", why: [] },
  ],
  papers: [
    { title: "A real sample", authors: "Author A", journal: "Journal of Samples", year: 2012, doi: null, pmid: "1" },
  ],
}

export const asking: AskSheet = {
  about: "Sample",
  on: "2026-11-22",
  seller: [{ question: "For which strength are these doses meant?", because: [] }],
  pharmacist: [{ question: "Is this compound registered here?", because: [] }],
  doctor: [{ question: "Is there anything in my history for which I must not take this?", because: [] }],
}

const line = (what: string, value: string | null) => ({ what, value, basis })

export const cards: readonly IdentityCard[] = [
  {
    id: "sample",
    names: ["Sample", "S-1"],
    identity: [line("class", "an invented peptide"), line("formula", "C2H5NO2")],
    status: [line("Nowhere", "not registered"), line("Elsewhere", null)],
    inPeople: [line("dose in people", "20 mcg once, oral")],
  },
]

export const asked: BeforeAnswer = {
  questions: [
    { id: "pregnancy", question: "Are you pregnant, or could you become pregnant during the course?", kind: "yes-no" },
    { id: "age", question: "How old are you?", kind: "years" },
  ],
  medicines: [{ id: "maoi", name: "MAO inhibitors", examples: ["selegiline"] }],
  findings: [finding("stop", "Sample: “pregnancy” is a contraindication, so no plan is made.")],
}
