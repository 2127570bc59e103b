import type { FieldCorrection, FieldEntry, PlanAnswer, Ports } from "../../app/index.ts"
import {
  bottleTable,
  correct,
  monograph,
  presentPlan,
  presentProtocol,
  printMonograph,
  readPage,
  today,
  typedProtocol,
} from "../../app/index.ts"
import {
  brand,
  daysBetween,
  type Finding,
  inZone,
  ok,
  type PersonId,
  type PlainDate,
  type Reading,
  type Result,
  settled,
  showDate,
} from "../../base/index.ts"
import { check } from "../../check/index.ts"
import { type Made, makePlan, planIcs, toCsv, toPrint } from "../../plan/index.ts"
import { allDevices, allProducts, compoundNamed } from "../../reference/index.ts"
import type { Choices, Label } from "../desk/state.ts"
import { sheetOf } from "../sheet/sheet.ts"
import { type StripDay, stripOf } from "./days.ts"
import { inHandOf } from "./in-hand.ts"
import type { AboutProtocol, Opened } from "./opened.ts"
import { planRequest } from "./plan-request.ts"
import { type ShownRow, shownRow } from "./shown.ts"
import { noPage, type ViewAnswers, type ViewQuestions, viewsOf } from "./views.ts"

/** What the screens ask of the worker. */
export type Questions = ViewQuestions & {
  readonly open: { readonly content: string | Uint8Array; readonly name: string }
  readonly correct: { readonly corrections: readonly FieldCorrection[] }
  readonly type: { readonly entries: readonly FieldEntry[] }
  /** `corrected` only tells one question from the next: the corrections themselves are the worker's already. */
  readonly bottle: { readonly label: Label; readonly corrected: number }
  readonly plan: {
    readonly label: Label
    readonly choices: Choices
    readonly zone: string
    readonly corrected: number
  }
  /** The checked page as a whole HTML document for paper. */
  readonly printPage: { readonly from: string }
  /** The plan in another form: a document for paper, a calendar, a table. */
  readonly planAs: {
    readonly form: PlanForm
    readonly label: Label
    readonly choices: Choices
    readonly zone: string
  }
}

export type PlanForm = "paper" | "ics" | "csv"

export type BottleAnswer = { readonly product: string; readonly rows: readonly ShownRow[] }
export type PlannedAnswer = {
  readonly plan: PlanAnswer
  readonly strip: readonly StripDay[]
  /** Today as a day of the plan, from 1; zero or less before it starts. */
  readonly today: number
}

/** What comes back. Plain data, which crosses between threads as it is. */
export type Answers = ViewAnswers & {
  readonly open: Opened
  readonly correct: Opened
  readonly type: Opened
  readonly bottle: BottleAnswer
  readonly plan: PlannedAnswer
  readonly printPage: string
  readonly planAs: string
}

type Table = { readonly [Q in keyof Questions]: (input: Questions[Q]) => Result<Answers[Q]> }

/** Answers questions about one page at a time: the page as read is kept, so that corrections always start from it. */
export const answerer = (ports: Ports) => {
  let asRead: Reading | undefined
  let asEntered: Reading | undefined
  const entry = () => ({ by: brand<PersonId>("self"), at: ports.clock.now().toString() })

  const opened = (reading: Reading) => openedAt(reading, today(ports.clock))

  const table: Table = {
    ...viewsOf(ports, () => asEntered),
    open: (page) => {
      const reading = readPage(ports, page)
      if (!reading.ok) return reading
      asRead = asEntered = reading.value
      return ok(opened(reading.value))
    },
    correct: ({ corrections }) => {
      if (!asRead) return noPage
      const after = correct(asRead, corrections, entry())
      if (!after.ok) return after
      asEntered = after.value
      return ok(opened(after.value))
    },
    type: ({ entries }) => {
      const protocol = typedProtocol(entries, entry())
      if (!protocol.ok) return protocol
      asRead = asEntered = { ...withoutPage, protocols: [protocol.value] }
      return ok(opened(asRead))
    },
    bottle: ({ label }) => {
      if (!asEntered) return noPage
      const hand = inHandOf(label)
      if (!hand.ok) return hand
      return ok({ product: hand.value.product.name, rows: bottleTable(asEntered, hand.value).map(shownRow) })
    },
    plan: ({ label, choices, zone }) => {
      if (!asEntered) return noPage
      const request = planRequest(asEntered, label, choices, zone)
      if (!request.ok) return request
      const plan = makePlan(request.value)
      const now = inZone(ports.clock.now(), request.value.zone).toPlainDate()
      return ok({
        plan: presentPlan(plan),
        strip: stripOf(plan, request.value.start),
        today: daysBetween(request.value.start, now) + 1,
      })
    },
    printPage: ({ from }) => {
      if (!asEntered) return noPage
      const day = today(ports.clock)
      const { gathered, coverage } = check(asEntered, { today: day })
      const page = monograph(asEntered, gathered)
      return ok(printMonograph({ page, notChecked: coverage.notChecked, from, checkedOn: showDate(day) }))
    },
    planAs: ({ form, label, choices, zone }) => {
      if (!asEntered) return noPage
      const request = planRequest(asEntered, label, choices, zone)
      if (!request.ok) return request
      const made: Made = {
        // The same page, bottle and choices are the same plan: a calendar that reads it again replaces what it had.
        id: ports.hash.sha256(JSON.stringify([asEntered.source.sha256, label, choices, zone])).slice(0, 16),
        version: 0,
        madeAt: ports.clock.now(),
        request: request.value,
        plan: makePlan(request.value),
      }
      return form === "paper" ? toPrint(made) : form === "ics" ? planIcs(made, { alarm: true }) : toCsv(made)
    },
  }
  return <Q extends keyof Questions>(question: Q, input: Questions[Q]): Result<Answers[Q]> => table[question](input)
}

const openedAt = (reading: Reading, today: PlainDate): Opened => {
  const { gathered, coverage } = check(reading, { today })
  const page = monograph(reading, gathered)
  return {
    title: page.title,
    kind: reading.source.kind,
    chars: reading.source.chars,
    sheet: sheetOf(reading, page),
    protocols: reading.protocols.map((p) => presentProtocol(p, reading.text)),
    about: aboutProtocols(reading.protocols.length, gathered),
    notChecked: coverage.notChecked,
    problems: reading.problems,
    strengths: reading.page.formulations.map((f) => f.strength),
    known: { products: knownFor(reading), devices: allDevices.map(({ id, name }) => ({ id, name })) },
  }
}

const aboutProtocols = (count: number, findings: readonly Finding[]): readonly AboutProtocol[] => {
  const about = Array.from({ length: count }, () => ({
    tally: { stop: 0, caution: 0, unknown: 0, note: 0 },
    unplaced: [] as Finding[],
  }))
  for (const f of findings) {
    const here = f.protocol === null ? undefined : about[f.protocol]
    if (!here) continue
    here.tally[f.severity]++
    if (f.spans.length === 0) here.unplaced.push(f)
  }
  return about
}

/** The registered products of what the page is about; all of them where it names nothing that is known. */
const knownFor = (reading: Reading) => {
  const named = reading.protocols.map((p) => settled(p.compound)).concat(reading.page.compounds.map((c) => c.value))
  const ids = new Set(named.map((n) => (n === undefined ? undefined : compoundNamed(n)?.id)))
  const about = allProducts.filter((p) => p.compound !== null && ids.has(p.compound))
  return (about.length > 0 ? about : allProducts).map(({ id, name }) => ({ id, name }))
}

const withoutPage: Reading = {
  source: { kind: "text", chars: 0, sha256: "" },
  text: "",
  sections: [],
  page: {
    compounds: [],
    formulations: [],
    routes: [],
    indications: [],
    sideEffects: [],
    contraindications: [],
    mechanisms: [],
    benefits: [],
    claims: [],
    stack: [],
    reconstitution: [],
    reassessment: [],
    references: [],
    price: [],
  },
  protocols: [],
  unread: [],
  problems: [],
}
