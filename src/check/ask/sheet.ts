import type { Finding, Reading } from "../../base/index.ts"
import { settled } from "../../base/index.ts"

/** Whom a question is for. */
export type Asked = "seller" | "pharmacist" | "doctor"

/** A question, with the codes of the findings it comes from. */
export type AskLine = { readonly question: string; readonly because: readonly string[] }

/** Findings turned into questions, for three people. */
export type AskSheet = { readonly about: string; readonly on: string } & Readonly<Record<Asked, readonly AskLine[]>>

/** `gather` puts every finding of the code into one question; without it each asks its own. */
type Turn = {
  readonly who: Asked
  readonly ask: (f: Finding) => string
  readonly gather?: (all: readonly Finding[]) => string
}
const to = (who: Asked, question: string | ((f: Finding) => string)): Turn => ({
  who,
  ask: typeof question === "string" ? () => question : question,
})

const gather = (who: Asked, question: (all: readonly Finding[]) => string): Turn => ({
  who,
  ask: (f) => question([f]),
  gather: question,
})
const listed = (all: readonly Finding[]): string => [...new Set(all.map(quoted))].join(", ")
const numbered = (all: readonly Finding[]): string =>
  [...new Set(all.map(quoted))].map((q) => `\n        “${q}”`).join("")

// The question ends the sentence, not what it quotes.
const quoted = (f: Finding): string => f.quotes[0]?.replace(/\s+/gu, " ").trim().replace(/\.$/u, "") ?? ""

/** What each finding asks, and of whom. Codes that are not here ask nothing. */
export const turns: Readonly<Record<string, readonly Turn[]>> = {
  "dose/no-concentration": [
    to(
      "seller",
      "For which strength are these doses meant, in milligrams per millilitre, and how much is one drop or spray?",
    ),
  ],
  "dose/no-unit": [to("seller", (f) => `In which unit is “${quoted(f)}” meant?`)],
  "dose/unit-of-another-kind": [
    to("seller", (f) => `“${quoted(f)}”: how many micrograms is that, and on whose assay?`),
  ],
  "dose/outlier-among-protocols": [
    to("seller", (f) => `Is “${quoted(f)}” what you mean? It stands far from your other doses.`),
  ],
  "dose/contradicts-label": [
    to("doctor", "The page gives another daily amount than the label. Is anything about it right for me?"),
  ],
  "dose/partly": [to("pharmacist", "Which daily amount does the label give for this use, and for how long?")],
  "dose/unknown": [to("pharmacist", "Which daily amount does the current label give for this use, and for whom?")],
  "dose/no-human-evidence": [to("doctor", "The label has no dose for this use. What has been shown to help with it?")],
  "course/contradicts-label": [
    to("doctor", "The page has me take it for longer than the label. Is there a reason to?"),
  ],
  "course/vague-break": [to("seller", "How long is a break, and what ends it?")],
  "course/reassessment-of-nothing": [
    to("seller", "What is looked at in the reassessment, by whom, and what would mean stopping?"),
  ],
  "route/not-permitted": [
    to(
      "seller",
      "Is this product made and tested for injection? If so, show the sterility and endotoxin results for the lot.",
    ),
    to("pharmacist", "Is any product of this compound licensed for injection?"),
  ],
  "product/sterility-not-stated": [to("seller", "Is the product sterile, and where is the certificate for the lot?")],
  "product/tenfold-strengths": [
    to("seller", "Which strength is in the bottle I would get, and where does the bottle say so?"),
  ],
  "product/strength-not-registered": [
    to("pharmacist", (f) => `Is “${quoted(f)}” a strength that is licensed anywhere?`),
  ],
  "product/nostril-volume": [
    to("pharmacist", "How much liquid can I put into each nostril at once, and how long do I wait in between?"),
  ],
  "product/smaller-than-course": [to("seller", "How much is in one container, and how many does the course take?")],
  "product/price-without-pack": [
    to("seller", "What does the price buy: which strength, how many millilitres, how many containers?"),
  ],
  "stack/partner-without-dose": [
    gather("seller", (all) => `What dose do you mean of each of these, and on what is that based: ${listed(all)}?`),
  ],
  "stack/not-stackable": [
    gather("doctor", (all) => `The page adds ${listed(all)}. Why can that not be taken at home?`),
  ],
  "stack/pair-major": [to("doctor", (f) => `Are ${f.quotes.join(" and ")} a danger together, with what I take?`)],
  "stack/pair-contraindicated": [
    to("doctor", (f) => `Are ${f.quotes.join(" and ")} a danger together, with what I take?`),
  ],
  "stack/pair-moderate": [to("pharmacist", (f) => `Do ${f.quotes.join(" and ")} act on each other?`)],
  "stack/pair-unknown": [
    to(
      "pharmacist",
      "The page combines things nobody seems to have studied together. Which of them act on what I take?",
    ),
  ],
  "claim/emergency-use": [
    to("doctor", "What should I do when I suspect a stroke or a head injury, and who leads recovery after one?"),
  ],
  "claim/contradicts-label": [
    to("doctor", "The label excludes the very thing the page promises help with. Does that apply to me?"),
  ],
  "claim/page-contradicts-label": [to("pharmacist", (f) => `The page says “${quoted(f)}”. What does the label say?`)],
  "claim/absolute": [to("seller", (f) => `“${quoted(f)}”: on which study in people does that rest?`)],
  "claim/mechanism-without-species": [
    to("seller", "In what were these mechanisms seen: in people, in animals or in cells?"),
  ],
  "page/contradicts-itself": [
    to("seller", (f) => `You write “${quoted(f)}” and list the opposite among the side effects. Which holds?`),
  ],
  "page/no-contraindication": [
    to("doctor", "Is there anything in my history, or among my medicines, for which I must not take this?"),
  ],
  "page/leaves-out": [
    gather(
      "seller",
      (all) => `The page says nothing on these. What holds for each: ${all.map((f) => f.absent ?? "").join("; ")}?`,
    ),
  ],
  "page/regulatory-status": [to("pharmacist", "Is this compound registered here, and does it need a prescription?")],
  "page/research-use": [to("seller", "You sell it for research only and print doses for people. Which is it?")],
  "reference/impossible-year": [
    to("seller", (f) => `Please give the DOI of “${quoted(f)}”: as printed it cannot exist.`),
  ],
  "reference/impossible-volume": [
    to("seller", (f) => `Please give the DOI of “${quoted(f)}”: as printed it cannot exist.`),
  ],
  "reference/impossible-pages": [
    to("seller", (f) => `Please give the DOI of “${quoted(f)}”: as printed it cannot exist.`),
  ],
  "reference/future-volume": [
    to("seller", (f) => `Please give the DOI of “${quoted(f)}”: as printed it cannot exist.`),
  ],
  "reference/no-identifier": [
    gather("seller", (all) => `Please give the DOI or the PubMed number of each of these:${numbered(all)}`),
  ],
  "reference/unknown-journal": [to("seller", (f) => `Which journal is meant in “${quoted(f)}”, with its ISSN?`)],
}

/** What every seller is asked, whatever the page says. */
const always: readonly string[] = [
  "Which lot would I get, when does it expire, and where is the certificate of analysis from an independent laboratory for that lot?",
  "How is it stored and shipped, and how long may it be used once opened?",
]

/** Turns findings into questions, each once, in the order in which they come up. */
export const askSheet = (reading: Reading, findings: readonly Finding[], on: string): AskSheet => {
  const lines: Record<Asked, Map<string, Set<string>>> = { seller: new Map(), pharmacist: new Map(), doctor: new Map() }
  for (const f of findings) {
    for (const turn of turns[f.code] ?? []) {
      const { who } = turn
      const question = turn.gather ? turn.gather(findings.filter((g) => g.code === f.code)) : turn.ask(f)
      const because = lines[who].get(question) ?? new Set()
      lines[who].set(question, because.add(f.code))
    }
  }
  for (const q of always) lines.seller.set(q, new Set())
  const linesFor = (who: Asked): AskLine[] =>
    [...lines[who]].map(([question, because]) => ({ question, because: [...because] }))
  const about = reading.page.compounds[0]?.value ?? settledName(reading) ?? "this page"
  return { about, on, seller: linesFor("seller"), pharmacist: linesFor("pharmacist"), doctor: linesFor("doctor") }
}

const settledName = (reading: Reading): string | undefined =>
  reading.protocols.map((p) => settled(p.compound)).find((c) => c !== undefined)
