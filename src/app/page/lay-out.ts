import {
  contains,
  type Finding,
  missing,
  overlaps,
  quote,
  type Reading,
  type Severity,
  type Sourced,
  type Span,
  settled,
  spansOf,
} from "../../base/index.ts"
import type { Checked } from "../../check/index.ts"
import { headOf, type MonographHead } from "./page-head.ts"
import { pageTitle } from "./page-title.ts"
import { type RegimenLine, regimenLine } from "./regimen-line.ts"

/** The page in its own order, each line with what there is to say about it. One model for screen, print and terminal. */
export type Monograph = {
  readonly title: string
  readonly sections: readonly MonographSection[]
  /** Findings that name an absence: there is no line to put them at. */
  readonly leftOut: readonly Finding[]
  readonly tally: Readonly<Record<Severity, number>>
  readonly head: MonographHead
  /** The page's protocols, one line each, in the page's order. */
  readonly regimens: readonly RegimenLine[]
}

/** What a check found, as far as a page is laid out by it. */
type Found = Pick<Checked, "gathered" | "reasons" | "unknown">

export type MonographSection = {
  readonly title: string
  readonly level: number
  readonly lines: readonly MonographLine[]
  /** Index of the protocol that this section states, if it states one. */
  readonly protocol: number | null
}

export type MonographLine = {
  readonly span: Span
  readonly text: string
  readonly state: LineState
  readonly findings: readonly Finding[]
}

/** A line's verdict: the worst finding about it, else that it was read into a field, or looked like dosing and was not understood, or neither. */
export type LineState = Severity | "read" | "unread" | "plain"

const order: readonly Severity[] = ["stop", "caution", "unknown", "note"]

export const worst = (findings: readonly Finding[]): Severity | undefined =>
  order.find((severity) => findings.some((f) => f.severity === severity))

/** Lays the findings out along the page. Each reason stands once, at the first line it quotes; every line it is about keeps its mark. */
export const monograph = (reading: Reading, { gathered, reasons: findings, unknown }: Found): Monograph => {
  const lines = linesOf(reading.text)
  const lineAt = lookUp(lines)
  const home = new Map<Span, Finding[]>()
  const leftOut: Finding[] = []
  for (const f of findings) {
    const line = f.spans[0] && lineAt(f.spans[0][0])
    if (line) home.set(line, [...(home.get(line) ?? []), f])
    else leftOut.push(f)
  }
  const at = (span: Span) => home.get(span) ?? []
  const about = new Map<Span, Finding[]>()
  for (const f of gathered) {
    const line = f.spans[0] && lineAt(f.spans[0][0])
    if (line) about.set(line, [...(about.get(line) ?? []), f])
  }
  const marks = marksOf(reading)
  const stateOf = (span: Span, here: readonly Finding[]): LineState => {
    const [start, end] = span
    const marked = about.get(span) ?? []
    const found = worst([...here, ...marked])
    if (found) return found
    const mark = marks.subarray(start, end).reduce((a, b) => Math.max(a, b), 0)
    return mark === UNREAD ? "unread" : mark === USED ? "read" : "plain"
  }
  const line = (span: Span): MonographLine => {
    const here = at(span)
    return { span, text: quote(reading.text, span).trim(), state: stateOf(span, here), findings: here }
  }

  // A heading may start inside its line, behind a number: the whole line is the heading's.
  const heads = reading.sections.map((s) => ({ ...s, start: (lineAt(s.span[0]) ?? s.span)[0] }))
  const before = lines.filter((l) => !heads[0] || l[0] < heads[0].start)
  const sections: MonographSection[] = before.length
    ? [{ title: "", level: 1, lines: before.map(line), protocol: null }]
    : []
  heads.forEach((head, i) => {
    const end = heads[i + 1]?.start ?? reading.text.length
    const own = lines.filter((l) => l[0] >= head.start && l[0] < end)
    const heading = own.find((l) => overlaps(l, head.span))
    const stated = reading.protocols.findIndex((p) => own.some((l) => l !== heading && contains(p.span, l)))
    const name = stated < 0 ? undefined : settled(reading.protocols[stated]?.name ?? missing)
    sections.push({
      title: head.title,
      level: head.level,
      lines: own
        .filter((l) => l !== heading || at(l).length > 0)
        .map(line)
        .map((l) => ({ ...l, findings: l.findings.map((f) => hereCalledThis(f, stated, name)) })),
      protocol: stated < 0 ? null : stated,
    })
  })
  return {
    title: pageTitle(reading),
    sections,
    leftOut,
    tally: {
      stop: count(findings, "stop"),
      caution: count(findings, "caution"),
      note: count(findings, "note"),
      unknown: count(findings, "unknown"),
    },
    head: headOf(findings, unknown),
    regimens: reading.protocols.map(regimenLine),
  }
}

/** Within its own section a protocol needs neither its number nor its name. */
const hereCalledThis = (f: Finding, index: number, name: string | undefined): Finding =>
  f.protocol === index ? { ...f, message: f.message.replace(`protocol ${index + 1} (${name})`, "this protocol") } : f

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((f) => f.severity === severity).length

/** The spans of the text's lines that have something on them, in order. */
const linesOf = (text: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  while (start <= text.length) {
    const next = text.indexOf("\n", start)
    const end = next < 0 ? text.length : next
    if (text.slice(start, end).trim() !== "") spans.push([start, end])
    start = end + 1
  }
  return spans
}

/** Finds the line that holds a position, by halving. */
const lookUp =
  (lines: readonly Span[]) =>
  (position: number): Span | undefined => {
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lines[middle]?.[1] ?? 0) > position) high = middle
      else low = middle + 1
    }
    const line = lines[low]
    return line && line[0] <= position ? line : undefined
  }

const USED = 1
const UNREAD = 2

/** One byte a character: whether it ended up in a field, or looked like dosing and was not understood. */
const marksOf = (r: Reading): Uint8Array => {
  const marks = new Uint8Array(r.text.length)
  const fields = r.protocols.flatMap((p) =>
    Object.values(p).flatMap((field: unknown) => (isSourced(field) ? spansOf(field) : [])),
  )
  const mentions = Object.values(r.page).flatMap((list) => list.map((m) => m.span))
  for (const [start, end] of [...fields, ...mentions]) marks.fill(USED, start, end)
  for (const { span, dosing } of r.unread) if (dosing) marks.fill(UNREAD, span[0], span[1])
  return marks
}

const isSourced = (field: unknown): field is Sourced<unknown> =>
  typeof field === "object" && field !== null && "how" in field
