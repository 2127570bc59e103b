import type { Answer, CorrectedField, FieldEntry, Monograph, MonographHead, Ports } from "../../../app/index.ts"
import {
  byNumber,
  correctedReading,
  monograph,
  noPlanOf,
  ownReading,
  presentProtocol,
  readPage,
  today,
  typedProtocol,
  uncheckedAlike,
} from "../../../app/index.ts"
import {
  type Finding,
  ok,
  type PlainDate,
  type Problem,
  type Protocol,
  quote,
  type Reading,
  type Result,
  type SourceKind,
  settled,
  showQuantity,
} from "../../../base/index.ts"
import { type Checked, check, NOT_UNDERSTOOD, plainAnswers, unknownSentence } from "../../../check/index.ts"
import { allDevices, allProducts, compoundNamed, foldName } from "../../../reference/index.ts"
import { sheetOf } from "../../kit/sheet/sheet.ts"
import type { CompareAnswers, CompareQuestions } from "./compare.ts"
import type { DiluentQuestion } from "./diluents.ts"
import type { LookUpAnswers, LookUpQuestions } from "./look-up.ts"
import { noPage } from "./no-page.ts"
import type { AboutProtocol, Opened } from "./opened.ts"
import type { PaperAnswers, PaperQuestions } from "./papers.ts"
import type { PlanningAnswers, PlanningQuestions } from "./planning.ts"
import type { PrescriptionAnswer } from "./prescription.ts"
import type { ViewAnswers, ViewQuestions } from "./views.ts"

/** What the screens ask of the worker. */
export type Questions = ViewQuestions &
  PaperQuestions &
  PlanningQuestions &
  CompareQuestions &
  LookUpQuestions & {
    readonly open: {
      readonly content: string | Uint8Array
      readonly name: string
      readonly as?: SourceKind
      /** What had to be guessed before it came here. */
      readonly notes?: readonly Problem[]
      readonly corrections: readonly CorrectedField[]
    }
    readonly correct: { readonly corrections: readonly CorrectedField[] }
    readonly type: { readonly entries: readonly FieldEntry[] }
    /** Which diluent volumes put a dose on a printed line. */
    readonly diluents: DiluentQuestion
    /** A prescription in FHIR, as text. */
    readonly prescription: { readonly text: string }
  }

/** What comes back. Plain data, which crosses between threads as it is. */
export type Answers = ViewAnswers &
  PaperAnswers &
  PlanningAnswers &
  CompareAnswers &
  LookUpAnswers & {
    readonly open: Opened
    readonly correct: Opened
    readonly type: Opened
    readonly diluents: Answer<"diluent">
    readonly prescription: PrescriptionAnswer
  }

type Table = { readonly [Q in keyof Questions]: (input: Questions[Q]) => Result<Answers[Q]> }
/** What is loaded when somebody first asks for it: views, papers and plans, which the first screen does without. */
type Rest = Pick<
  Table,
  | keyof ViewQuestions
  | keyof PaperQuestions
  | keyof PlanningQuestions
  | keyof CompareQuestions
  | keyof LookUpQuestions
  | "prescription"
  | "diluents"
>
type First = Omit<Table, keyof Rest>

/** Answers questions about one page at a time: the page as read is kept, so that corrections always start from it. */
export const answerer = (ports: Ports) => {
  let asRead: Reading | undefined
  let asEntered: Reading | undefined
  const opened = (reading: Reading) => openedAt(reading, today(ports.clock))

  const entered = ({ corrections, ...page }: CompareQuestions["compare"]["pages"][number]): Result<Reading> => {
    const reading = readPage(ports, page)
    return reading.ok ? ok(correctedReading(reading.value, corrections)) : reading
  }

  const first: First = {
    open: ({ corrections, notes = [], ...page }) => {
      const reading = readPage(ports, page)
      if (!reading.ok) return reading
      asRead = { ...reading.value, problems: [...notes, ...reading.value.problems] }
      asEntered = correctedReading(asRead, corrections)
      return ok(opened(asEntered))
    },
    correct: ({ corrections }) => {
      if (!asRead) return noPage
      asEntered = correctedReading(asRead, corrections)
      return ok(opened(asEntered))
    },
    type: ({ entries }) => {
      const protocol = typedProtocol(entries, ports.clock.now().toString())
      if (!protocol.ok) return protocol
      asRead = asEntered = ownReading([protocol.value])
      return ok(opened(asRead))
    },
  }
  let rest: Promise<Rest> | undefined
  const loadRest = async (): Promise<Rest> => {
    const [
      { viewsOf },
      { papersOf },
      { planningOf },
      { comparedBy },
      { prescriptionIn },
      { diluentsFrom },
      { lookedUpBy },
    ] = await Promise.all([
      import("./views.ts"),
      import("./papers.ts"),
      import("./planning.ts"),
      import("./compare.ts"),
      import("./prescription.ts"),
      import("./diluents.ts"),
      import("./look-up.ts"),
    ])
    return {
      ...viewsOf(ports, () => asEntered),
      ...papersOf(ports, () => asEntered),
      ...planningOf(ports, () => asEntered),
      ...comparedBy(ports, entered),
      ...lookedUpBy(ports),
      diluents: (asked) => diluentsFrom(asEntered, asked),
      prescription: ({ text }) => prescriptionIn(ports, text),
    }
  }
  return async <Q extends keyof Questions>(question: Q, input: Questions[Q]): Promise<Result<Answers[Q]>> => {
    if (question in first) return (first as Table)[question](input)
    rest ??= loadRest()
    return ((await rest) as Table)[question](input)
  }
}

const openedAt = (reading: Reading, today: PlainDate): Opened => {
  const checked = check(reading, { today })
  const page = monograph(reading, checked)
  return {
    title: page.title,
    head: numbered(page),
    plain: plainAnswers(checked.reasons, reading.page.references.length),
    kind: reading.source.kind,
    chars: reading.source.chars,
    sheet: sheetOf(reading, page),
    protocols: reading.protocols.map((p) => presentProtocol(p, reading.text)),
    about: aboutProtocols(reading, checked, today),
    regimens: page.regimens,
    notChecked: uncheckedAlike(checked.coverage.notChecked.filter((n) => n.why !== NOT_UNDERSTOOD)),
    unread: reading.unread.map((u) => quote(reading.text, u.span).trim()),
    problems: reading.problems,
    strengths: reading.page.formulations.map((f) => f.strength),
    known: { products: knownFor(reading), devices: allDevices.map(({ id, name, kind }) => ({ id, name, kind })) },
  }
}

/** The protocols stand listed with their names below it, so its sentences need no more than the number. */
const numbered = ({ head, regimens }: Monograph): MonographHead => {
  const bare = (f: Finding): Finding => ({ ...f, message: byNumber(f.message, regimens) })
  return {
    ...head,
    stops: head.stops.map(bare),
    cautions: head.cautions.map(bare),
    beside: head.beside.map((b) => ({ ...b, finding: bare(b.finding) })),
  }
}

const aboutProtocols = (reading: Reading, checked: Checked, today: PlainDate): readonly AboutProtocol[] => {
  // Only where something stops is it asked whether everything does: each route is a check of its own.
  const stopped = checked.findings.some((f) => f.severity === "stop")
  const noPlan = stopped ? noPlanOf(reading, today) : []
  const about = reading.protocols.map((protocol, i) => ({
    tally: { stop: 0, caution: 0, unknown: 0, note: 0 },
    unplaced: [] as Finding[],
    noPlan: noPlan[i] ?? null,
    nothingKnown:
      unknownSentence(
        strangersIn(
          protocol,
          checked.unknown.map((u) => u.name),
        ),
      ) ?? null,
  }))
  for (const f of checked.gathered) {
    const here = f.protocol === null ? undefined : about[f.protocol]
    if (!here) continue
    here.tally[f.severity]++
    if (f.spans.length === 0) here.unplaced.push(f)
  }
  return about
}

/** Of the names that nothing is known about, those of one protocol: what is taken, and what the page puts beside it. */
const strangersIn = ({ compound, stack }: Protocol, names: readonly string[]): readonly string[] => {
  const own = [settled(compound) ?? "", ...(settled(stack) ?? []).map((m) => m.value)].map(foldName)
  return names.filter((name) => own.includes(foldName(name)))
}

/** The registered products of what the page is about; all of them where it does not say what it is about. */
const knownFor = (reading: Reading) => {
  const named = reading.protocols.map((p) => settled(p.compound)).concat(reading.page.compounds.map((c) => c.value))
  const ids = new Set(named.map((n) => (n === undefined ? undefined : compoundNamed(n)?.id)))
  const about = allProducts.filter((p) => p.compound !== null && ids.has(p.compound))
  return (ids.size > 0 ? about : allProducts).map(({ id, name, contents }) => ({
    id,
    name,
    strength: contents.kind === "solution" ? showQuantity(contents.strength) : null,
  }))
}
