import type { Span } from "../../base/index.ts"
import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Block } from "../page/page.ts"
import { prescribes, reports, reportsFirmly } from "../words/cues.ts"
import { type Field, fieldOf } from "../words/labels.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import { type Draft, found } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { first, type Line, lineOf, piecesIn, spanOf } from "./line.ts"
import { phrasesOf, stackIn } from "./list.ts"
import { looksLikeCompound } from "./names.ts"
import type { Part } from "./outline.ts"
import { noteStep, stepOf } from "./step.ts"
import { readTable } from "./table.ts"
import { begin, type Work, workOn } from "./work.ts"

/** What one part of the page says: its regimens, and what it says for all of them. */
export const readPart = (t: Tokens, part: Part, known: readonly string[]): Work => {
  const w = workOn(t, part, known, part.heading === null ? null : fieldOf(part.title))
  if (part.heading !== null) readHeading(w, part.heading)
  for (let i = 0; i < part.blocks.length; i++) {
    const b = part.blocks[i] as Block
    if (b.kind === "row") {
      const rows = part.blocks
        .slice(i)
        .filter((_, k, all) => all.slice(0, k + 1).every((x) => x.table === b.table && x.kind === "row"))
      readTable(w, rows)
      i += rows.length - 1
    } else if (b.kind !== "property") readBlock(w, b, part.blocks[i + 1])
  }
  return w
}

/** A heading may carry the course or the route: "Acute recovery (4–6 weeks)", "Intranasal". */
const readHeading = (w: Work, heading: Block): void => {
  const pieces = piecesIn(w.t, heading.span)
  for (const p of pieces) {
    if (p.kind === "route") fill(w.t, w.shared, [p], null)
    if (p.kind === "period" || p.kind === "cycle") fill(w.t, w.shared, [p], "cycle")
  }
}

const readBlock = (w: Work, b: Block, next: Block | undefined): void => {
  const line = lineOf(w.t, b)
  const own = line.label?.field ?? null
  if (line.label === null && b.lead !== null && b.lead[1] === b.span[1] && next !== undefined && next.level > b.level) {
    w.group = found(w.t.text.slice(b.span[0], b.span[1]), b.span, "name/group")
    return
  }
  if (
    b.kind === "item" &&
    b.level === 0 &&
    w.group !== null &&
    own === null &&
    first(line.pieces, "amount") === undefined
  )
    w.group = null
  const step = stepOf(w.t, line)
  if (own === "stack") noteStack(w.t, w.shared, line.body)
  else if (own === "benefits") noteBenefits(w.t, w.shared, line.body)
  else if (own === "none" || own === "strength") return
  else if (step !== null) noteStep(w, line, step)
  else if (line.label === null && b.kind === "paragraph") readProse(w, line)
  else readLabelled(w, line, own ?? (line.label === null ? w.field : null))
}

const doseIn = (pieces: readonly Piece[]): boolean => pieces.some((p) => p.kind === "amount" || p.kind === "dose")

/** A list item or a line with a label. */
const readLabelled = (w: Work, line: Line, field: Field | null): void => {
  const { t } = w
  if (reportsFirmly.test(t.text.slice(line.span[0], line.span[1]))) return
  const name =
    line.label !== null && line.label.field === null ? found(line.label.text, line.label.span, "name/label") : null
  const inBody = line.label === null ? line.pieces : line.pieces.filter((p) => spanOf(t, p)[0] >= line.body[0])
  const inLabel = line.pieces.filter((p) => !inBody.includes(p))
  if (!doseIn(inBody)) {
    if (name !== null && !namedRhythm(w, inBody)) {
      if (looksLikeCompound(name.value, w.known)) w.partners.push({ ...name, rule: "stack/sibling" })
      return
    }
    const d = w.current !== null && field === null ? w.current : (w.current ?? w.shared)
    fillLine(w, sharing(w, field) ? w.shared : d, inBody, line, field)
    return
  }
  let fresh = name !== null || w.current === null || w.current.dose !== null
  for (const c of clausesOf(t, line.body, inBody)) {
    if (!doseIn(c.pieces)) {
      if (w.current !== null) fillLine(w, w.current, c.pieces, { ...line, body: c.span }, field)
      continue
    }
    if (w.current !== null && !fresh && asMaximum(w, c)) continue
    if (reports.test(t.text.slice(c.span[0], c.span[1])) && line.label === null && line.block.kind !== "item") continue
    const d =
      fresh || w.current === null || w.current.dose !== null ? begin(w, line.span, name ?? nameBefore(w, c)) : w.current
    fresh = false
    fillLine(w, d, [...inLabel, ...c.pieces], { ...line, body: c.span }, field)
  }
}

/** A line such as "Cycle: 8 weeks" below several named regimens is about all of them. */
const sharing = (w: Work, field: Field | null): boolean =>
  field !== null &&
  field !== "dose" &&
  (w.drafts.length > 1 || w.drafts.some((d) => d.compound?.rule === "compound/label"))

/** A name with a rhythm or a course but no amount is a regimen only where courses are the topic, and the name is no compound's. */
const namedRhythm = (w: Work, pieces: readonly Piece[]): boolean =>
  w.part.topic === "cycle" && pieces.some((p) => p.kind === "cycle" || p.kind === "frequency")

const fillLine = (w: Work, d: Draft, pieces: readonly Piece[], line: Line, field: Field | null): void => {
  const lead = pieces[0]
  // "8–12 weeks" alone in a list item is the course.
  const course =
    field === null && line.block.kind === "item" && lead?.kind === "period" && spanOf(w.t, lead)[0] <= line.body[0] + 1
  fill(w.t, d, course ? [lead] : [], "cycle")
  fill(w.t, d, course ? pieces.slice(1) : pieces, field)
  if (d !== w.shared) noteCondition(w.t, d, line.body)
}

/** "Up to 4.8 g may be used in severe cases", right behind a dose, is the most that is allowed. */
const asMaximum = (w: Work, c: Clause): boolean => {
  const p = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (p === undefined || !p.value.upTo || !c.opens || w.current === null || w.current.dose === null) return false
  if (spanOf(w.t, p)[0] > c.span[0] + 2) return false
  const daily = first(c.pieces, "frequency")?.value
  const per = p.value.per ?? (daily?.per === "day" && daily.pattern === null ? "day" : null)
  w.current.maximum ??= {
    value: { ...p.value, per, upTo: false },
    spans: [spanOf(w.t, p)],
    rule: "dose/up-to",
    candidates: null,
    reason: null,
  }
  return true
}

/** Running text: only a sentence that states an amount with its rhythm begins a regimen. */
const readProse = (w: Work, line: Line): void => {
  const { t, part } = w
  let mine: Draft | null = null
  const dosing = part.topic === "dosing"
  const clauses = clausesOf(t, line.span, line.pieces)
  const group: Draft[] = []
  for (const c of clauses) {
    const words = t.text.slice(c.span[0], c.span[1])
    if (!doseIn(c.pieces)) {
      if (mine !== null) fill(t, mine, c.pieces, null)
      else if (dosing && clauses.length === 1 && w.current !== null && !reports.test(words))
        fill(t, w.current, c.pieces, null)
      continue
    }
    if (mine !== null && asMaximum(w, c)) continue
    if (reports.test(words)) continue
    const rhythm = c.pieces.some(
      (p) =>
        p.kind === "frequency" ||
        p.kind === "split" ||
        p.kind === "when" ||
        (p.kind === "dose" && p.value.per !== null),
    )
    const told = prescribes.test(words)
    if (dosing ? !(rhythm || told) : !(rhythm && (told || group.length > 0))) continue
    mine = begin(w, c.span, nameBefore(w, c))
    fill(t, mine, c.pieces, null)
    noteCondition(t, mine, c.span)
    group.push(mine)
  }
  if (group.length > 1)
    for (const d of group)
      for (const o of group) if (o !== d && o.compound !== null) d.stack.push({ ...o.compound, rule: "stack/sibling" })
}

const NAME = /((?:\p{Lu}[\p{L}\p{N}+]*)(?:[ -](?:\p{Lu}|\d)[\p{L}\p{N}+]*)*)\s*(?:\(|:|at|of)?\s*$/u

/** The compound named right before an amount: "AOD-9604 500 mcg", "Ipamorelin (75 mcg". */
const nameBefore = (w: Work, c: Clause): ReturnType<typeof found<string>> | null => {
  const dose = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (dose === undefined) return null
  const at = spanOf(w.t, dose)[0]
  const before = w.t.text.slice(Math.max(c.span[0], at - 60), at)
  const m = NAME.exec(before)
  const words = m?.[1]
  if (m === null || words === undefined) return null
  const known = w.known.some((k) => k.toLowerCase() === words.toLowerCase())
  if (!known && !/\p{L}-\d|\p{Lu}{3}/u.test(words)) return null
  const start = Math.max(c.span[0], at - 60) + m.index
  return found(words, [start, start + words.length], "compound/before-dose")
}

const noteStack = (t: Tokens, d: Draft, body: Span): void => {
  const { partners, join, purpose } = stackIn(t.text, body)
  for (const p of partners) d.stack.push(found(p.value, p.span, "stack/list"))
  d.stackJoin ??= join
  if (purpose !== null) d.stackPurpose ??= found(purpose.value, purpose.span, "stack/purpose")
}

const noteBenefits = (t: Tokens, d: Draft, body: Span): void => {
  for (const p of phrasesOf(t.text, body)) d.benefits.push(found(p.value, p.span, "benefits/list"))
}
