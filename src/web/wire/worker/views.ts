import { askedBefore, type Ports, printAskSheet, today } from "../../../app/index.ts"
import { type Finding, ok, type PlainDate, type Reading, type Result, settled, showDate } from "../../../base/index.ts"
import {
  type AskSheet,
  askSheet,
  check,
  type Picture,
  pictureOf,
  realPapers,
  referenceVerdicts,
  type StackMatrix,
  stackMatrixOf,
} from "../../../check/index.ts"
import {
  factsOf,
  foldName,
  type IdentityCard,
  identityCard,
  type QuestionRow,
  shipped,
} from "../../../reference/index.ts"
import type { Before } from "../desk/state.ts"
import { saidBefore } from "../said/before.ts"
import { noPage } from "./no-page.ts"

/** `corrected` only tells one question from the next: the corrections themselves are the worker's already. */
type Looked = { readonly corrected: number }

/** What the screens beside the findings ask about the page on the desk. */
export type ViewQuestions = {
  /** Everything that was found, each thing once, gathered for reading. */
  readonly findings: Looked
  readonly picture: Looked
  readonly stack: Looked
  readonly references: Looked
  readonly askSheet: Looked
  /** The same questions as a whole HTML document for paper. */
  readonly askPaper: Looked
  readonly compounds: Looked
  /** The questions before planning one of the page's protocols. */
  readonly before: Looked & { readonly protocol: number; readonly before: Before }
}

export type BeforeAnswer = {
  readonly questions: readonly { readonly id: string; readonly question: string; readonly kind: QuestionRow["kind"] }[]
  readonly medicines: readonly { readonly id: string; readonly name: string; readonly examples: readonly string[] }[]
  /** What was said so far leads to. */
  readonly findings: readonly Finding[]
}

export type CompoundsAnswer = {
  /** The page's own compound first, then what it names besides. */
  readonly cards: readonly IdentityCard[]
  /** What it names that no fact is known of. */
  /** Named on the page, and nothing is known about them. */
  readonly strangers: readonly string[]
  /** Known, without a card: what is known of them stands among the findings. */
  readonly uncarded: readonly string[]
}

export type FindingsAnswer = readonly Finding[]

export type ReferencesAnswer = {
  readonly printed: readonly PrintedReference[]
  /** Papers on the page's compound that do exist. */
  readonly papers: readonly Paper[]
}

/** A reference as it stands on the page, with what can be said of it without asking anybody. */
export type PrintedReference = {
  readonly quote: string
  readonly verdict: "cannot exist as printed" | "not checked"
  readonly why: readonly string[]
}

export type Paper = {
  readonly title: string
  readonly authors: string
  readonly journal: string | null
  readonly year: number
  readonly doi: string | null
  readonly pmid: string | null
}

export type ViewAnswers = {
  readonly findings: FindingsAnswer
  readonly picture: Picture
  readonly stack: StackMatrix
  readonly references: ReferencesAnswer
  readonly askSheet: AskSheet
  readonly askPaper: string
  readonly compounds: CompoundsAnswer
  readonly before: BeforeAnswer
}

type Options = { readonly today: PlainDate }
type Views = { readonly [Q in keyof ViewQuestions]: (input: ViewQuestions[Q]) => Result<ViewAnswers[Q]> }

/** Answers about the page on the desk; `onDesk` gives it with everything that was entered. */
export const viewsOf = (ports: Ports, onDesk: () => Reading | undefined): Views => {
  const about = <T>(make: (reading: Reading, options: Options) => T) => {
    const reading = onDesk()
    return reading ? ok(make(reading, { today: today(ports.clock) })) : noPage
  }
  return {
    findings: () => about((reading, options) => check(reading, options).reasons),
    picture: () => about(pictureOf),
    stack: () => about(stackMatrixOf),
    references: () =>
      about((reading, options) => ({
        printed: referenceVerdicts(reading, options).map(({ reference, verdict, why }) => ({
          quote: reading.text.slice(...reference.span).trim(),
          verdict,
          why,
        })),
        papers: realPapers(reading, options).map(({ title, authors, journal, year, doi, pmid }) => ({
          title,
          authors: authors.length > 1 ? `${authors[0]} and others` : (authors[0] ?? ""),
          journal: journals.get(journal ?? "") ?? null,
          year,
          doi,
          pmid,
        })),
      })),
    askSheet: () => about(questions),
    askPaper: () => about((reading, options) => printAskSheet(questions(reading, options))),
    compounds: () => about(compounds),
    before: ({ protocol, before }) =>
      about((reading) => askedBefore(reading.protocols[protocol] ?? null, saidBefore(before))),
  }
}

const questions = (reading: Reading, options: Options): AskSheet =>
  askSheet(reading, check(reading, options).findings, showDate(options.today))

const compounds = (reading: Reading, options: Options): CompoundsAnswer => {
  const facts = factsOf(shipped, options.today)
  const names = namedIn(reading)
  const strangers = check(reading, options).unknown
  const known = names.flatMap((n) => facts.compoundNamed(n) ?? [])
  return {
    cards: [...new Set(known)].map((c) => identityCard(facts, c)),
    strangers: strangers.map((u) => u.name),
    uncarded: names.filter(
      (n) => facts.compoundNamed(n) === undefined && !strangers.some((u) => foldName(u.name) === foldName(n)),
    ),
  }
}

/** Everything the page names that is taken: what it is about, what its regimens are of, and what they add. */
const namedIn = (reading: Reading): readonly string[] => [
  ...new Set([
    ...reading.page.compounds.map((m) => m.value),
    ...reading.protocols.flatMap((p) => settled(p.compound) ?? []),
    ...reading.protocols.flatMap((p) => (settled(p.stack) ?? []).map((m) => m.value)),
  ]),
]

const journals = new Map(shipped.journals.map((j) => [j.id, j.title]))
