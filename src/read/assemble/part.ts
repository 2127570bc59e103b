import type { Span } from "../../base/index.ts"
import { diet, gaveUp, hearsay, once, oneWeight, refuses, reportsFirmly } from "../en/words/cues.ts"
import { type Field, fieldOf } from "../en/words/labels.ts"
import { HEAD_IN_UNITS, WEIGHED_AMOUNT } from "../en/words/per-kilogram.ts"
import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Block } from "../page/page.ts"
import { bareIn, unitNear } from "./bare.ts"
import { noteByName } from "./by-name.ts"
import { clausesOf } from "./clauses.ts"
import { countedByLabel } from "./counted-by-label.ts"
import { withCourse } from "./course.ts"
import { aroundTable, asHeaded, doseColumn } from "./dose-column.ts"
import { doseIn, readDoses } from "./doses.ts"
import { type Draft, draft, found, widen } from "./draft.ts"
import { conditionIn, fill, noteCondition } from "./fill.ts"
import { noteForAll } from "./for-all.ts"
import { labelledParts } from "./labelled-parts.ts"
import { first, type Line, lineOf, piecesIn, spanOf } from "./line.ts"
import { withoutGloss } from "./names.ts"
import { nameBefore } from "./names-before.ts"
import { noteBenefits, noteStack } from "./note-list.ts"
import type { Part } from "./outline.ts"
import { KNOWN_RULES, readProse } from "./prose.ts"
import { tellsChange } from "./report.ts"
import { noteStep, readClimb, stepOf } from "./step.ts"
import { readTable } from "./table.ts"
import { COMPARES } from "./table-turned.ts"
import { begin, type Known, namesCompound, type Work, workOn } from "./work.ts"

/** What one part of the page says: its regimens, and what it says for all of them. */
export const readPart = (t: Tokens, part: Part, known: Known): Work => {
  const w = workOn(t, part, known, part.heading === null ? null : fieldOf(part.title))
  if (part.heading !== null) readHeading(w, part.heading)
  // What stands below "For a 70 kg person:" is an example of that weight.
  if (oneWeight.test(part.title) || gaveUp.test(part.title) || hearsay.test(`${part.title}:`)) return w
  let example = false
  for (let i = 0; i < part.blocks.length; i++) {
    const b = part.blocks[i] as Block
    // A line that is no heading and stands there like one: how far it is meant, nothing says.
    if (HEAD_IN_UNITS.test(t.text.slice(...b.span))) break
    if (b.kind !== "item") example = b.kind === "paragraph" && introducesOther(t.text.slice(...b.span))
    if (example) continue
    if (b.kind !== "property" && w.claims.some((c) => c.take(w, b))) continue
    if (b.kind === "row") {
      let end = i + 1
      while (part.blocks[end]?.kind === "row" && part.blocks[end]?.table === b.table) end++
      const rows = part.blocks.slice(i, end)
      const left = rows.filter((r, k) => k === 0 || !w.claims.some((c) => c.take(w, r)))
      readTable(w, left, aroundTable(t.text, rows, part.blocks[i - 1], part.blocks[end]))
      i = end - 1
    } else if (b.kind !== "property") for (const one of labelledParts(t.text, b)) readBlock(w, one, part.blocks[i + 1])
  }
  // "Dosing (mg/kg)" over a list says it of every amount below.
  if (doseColumn(part.title.replace(WEIGHED_AMOUNT, " "), "").perKg)
    for (const d of w.drafts) asHeaded(d, { per: null, perKg: true })
  return w
}

/** Whether the list below a line is of an example, or of what somebody else says. */
const introducesOther = (line: string): boolean =>
  oneWeight.test(line) || (/:\W*$/.test(line.slice(-8)) && hearsay.test(line.slice(-LINE)))

/** A sentence that introduces a list is no longer than this. */
const LINE = 200

/** A heading may carry the course or the route: "Acute recovery (4–6 weeks)", "Intranasal". */
const readHeading = (w: Work, heading: Block): void => {
  for (const p of piecesIn(w.t, heading.span)) {
    if (p.kind === "route" && !ASIDE.test(w.t.text.slice(heading.span[0], spanOf(w.t, p)[0])))
      fill(w.t, w.shared, [p], null)
    if (p.kind === "period" || p.kind === "cycle") fill(w.t, w.shared, [p], "cycle")
    const [from, to] = spanOf(w.t, p)
    // "Every 2 days", "With each meal (3 times daily)": the rhythm of all that stands below, where the heading is that and little else.
    if (
      (p.kind === "frequency" || p.kind === "asNeeded") &&
      w.part.level > 1 &&
      (/^[^\p{L}\p{N}]*$/u.test(w.t.text.slice(heading.span[0], from) + w.t.text.slice(to, heading.span[1])) ||
        (w.t.text[from - 1] === "(" && w.t.text[to] === ")"))
    ) {
      fill(w.t, w.shared, [p], null)
      w.timed = true
    }
    if (
      p.kind === "when" &&
      from <= heading.span[0] + 2 &&
      /^\s*(?:$|[(,:–—-])/.test(w.t.text.slice(to, heading.span[1]))
    ) {
      fill(w.t, w.shared, [p], null)
      w.timed = true
    }
  }
}

/** "With your injection", "Before each injection": what the heading is about goes along with one. */
const ASIDE =
  /\b(?:with|before|after|between|during|besides|alongside|missed|your|each|every|the|first|next)\s+(?:\p{L}+\s+)?$/iu

/** A part of a diary: only sentences that say the writer's own amount changed. */
export const readDiary = (t: Tokens, part: Part, known: Known): Work => {
  const w = workOn(t, part, known, null)
  for (const b of part.blocks) {
    const line = lineOf(t, b)
    for (const c of clausesOf(
      t,
      line.body,
      line.pieces.filter((p) => spanOf(t, p)[0] >= line.body[0]),
    )) {
      const rhythm = c.pieces.some((p) => p.kind === "frequency" || (p.kind === "dose" && p.value.per !== null))
      if (!doseIn(c.pieces) || !rhythm || !tellsChange(t.text.slice(c.span[0], c.span[1]))) continue
      // The page may have said the same before, as a step of the regimen.
      const d = begin(w, c.span, null)
      d.told = true
      fill(t, d, c.pieces, null)
    }
  }
  return w
}

const readBlock = (w: Work, b: Block, next: Block | undefined): void => {
  const line = lineOf(w.t, b)
  if (b.kind !== "item") w.listField = null
  const own = line.label?.field ?? (line.label === null ? w.listField : null)
  if (line.label !== null && own !== null && line.body[0] >= line.body[1]) {
    w.listField = own
    return
  }
  // "Once weekly, slowly upwards:" above a list or a table.
  if (line.label !== null && own === null && line.body[0] >= line.body[1] && noteForAll(w, line.span, line.pieces))
    return
  if (line.label !== null) w.listField = null
  const emphasised = b.lead !== null && b.lead[1] === b.span[1]
  if (line.label === null && emphasised && next !== undefined && next.level > b.level) {
    w.group = found(w.t.text.slice(b.span[0], b.span[1]), b.span, "name/group")
    return
  }
  if (b.kind === "item" && b.level === 0 && w.group !== null && own === null && !doseIn(line.pieces)) w.group = null
  const step = stepOf(w.t, line)
  if (own === "stack") noteStack(w.t, w.shared, line.body)
  else if (own === "benefits") noteBenefits(w.t, w.shared, line.body)
  else if (own === "none" || own === "strength" || (own !== null && soldAs(line, own))) return
  else if (own === "form")
    fill(
      w.t,
      w.current ?? w.shared,
      line.pieces.filter((p) => p.kind === "route"),
      null,
    )
  else if (step !== null && line.pieces.filter((p) => p.kind === "step").length < 2) noteStep(w, line, step)
  else if (step !== null && spanOf(w.t, first(line.pieces, "step") as Piece)[0] < line.body[0]) readClimb(w, line)
  else if (line.label === null && b.kind === "paragraph") readProse(w, line)
  else readLabelled(w, line, own ?? (line.label === null ? w.field : null))
}

/** "Product: 5 mg vial in 2 mL", "Tablets: 15 mg and 30 mg": what is sold, where nothing says how often. */
const soldAs = (line: Line, field: Field): boolean =>
  field === "compound" && doseIn(line.pieces) && !line.pieces.some((p) => p.kind === "frequency" || p.kind === "when")

const aboutTime: ReadonlySet<Field> = new Set(["cycle", "duration", "rest", "timing", "route"])

const PIECES =
  /^(?:film-coated |oral |chewable |extended-release |prefilled )?(?:tablets?|capsules?|vials?|ampoules?|pens?|solution|syrup|patches|suspension|powder)$/i

/** "Duration: not for daily use beyond 2 weeks" says how it is not taken. */
const DENIES = /^\s*(?:not|never|avoid)\b/i

/** A list item or a line with a label. */
const readLabelled = (w: Work, line: Line, field: Field | null): void => {
  const { t } = w
  const { label } = line
  if (reportsFirmly.test(t.text.slice(line.span[0], line.span[1])) || once.test(t.text.slice(...line.body))) return
  if (
    label !== null &&
    PIECES.test(label.text) &&
    !line.pieces.some((p) => p.kind === "frequency" || p.kind === "when")
  )
    return
  if (label !== null && (gaveUp.test(label.text) || (refuses.test(label.text) && label.field === null))) return
  if (field !== null && aboutTime.has(field) && DENIES.test(t.text.slice(...line.body))) return
  if (label !== null && diet.test(label.text)) return
  const name =
    label !== null && (label.field === null || label.field === "phase")
      ? found(label.text, label.span, "name/label")
      : null
  // "Maximum dose: 60 mg", "Cycle" above "8 weeks": one piece, label and all.
  const inBody =
    label === null
      ? line.pieces
      : line.pieces.filter(
          (p) =>
            spanOf(t, p)[0] >= line.body[0] ||
            ((p.kind === "maximum" || p.kind === "cycle") && spanOf(t, p)[1] > line.body[0]),
        )
  const behind = new Set(inBody)
  const inLabel = line.pieces.filter((p) => !behind.has(p))
  // "Duration: 8 weeks, longer at 10 mg", below a regimen, begins no other one.
  if (w.current !== null && w.current.dose !== null && field !== null && aboutTime.has(field) && doseIn(inBody)) {
    fill(
      t,
      sharing(w, field) ? w.shared : w.current,
      inBody.filter((p) => p.kind !== "amount" && p.kind !== "dose"),
      field,
    )
    return
  }
  if (doseIn(inBody)) {
    const stating =
      w.part.topic === "dosing" || w.part.topic === "cycle" || w.part.topic === "route" || w.part.topic === "timing"
    const rhythm = w.timed || inBody.some((p) => p.kind === "frequency" || p.kind === "when" || p.kind === "dose")
    if (!rhythm && COMPARES.test(w.part.title)) return
    if (
      label === null &&
      !stating &&
      !rhythm &&
      !opensWithName(w, line, inBody) &&
      conditionIn(t.text, line.body) === null
    )
      return
    if (line.block.kind === "paragraph" && name !== null && clausesOf(t, line.body, []).length > 1) {
      const before = w.drafts.length
      readProse(w, { ...line, span: line.body, pieces: withCourse(t, line.body, inBody) })
      for (const d of w.drafts.slice(before)) fill(t, d, inLabel, null)
      return
    }
    const before = w.drafts.length
    if (PARTNER.test(t.text.slice(line.body[0], line.body[1]))) {
      readPartner(w, line, inBody)
      return
    }
    readDoses(w, {
      span: line.body,
      pieces: inBody,
      label: name,
      field,
      firm: label !== null || line.block.kind === "item",
    })
    for (const d of w.drafts.slice(before)) fill(t, d, inLabel, null)
    return
  }
  // An item whose own amount is not worked out says its rhythm of that, and of none beside it.
  if (line.block.kind === "item" && inBody.some((p) => OWN.has(p.rule))) return
  if (name !== null && w.part.topic === "cycle" && statesCourse(inBody)) {
    const d = draft(line.span)
    d.name = name
    fillLine(w, d, inBody, line, field)
    w.courses.push(d)
    return
  }
  if (
    name !== null &&
    !(w.part.topic === "cycle" && inBody.some((p) => p.kind === "cycle" || p.kind === "frequency"))
  ) {
    if (line.block.kind === "item" && namesCompound(w, name))
      w.partners.push({ ...name, value: withoutGloss(name.value), rule: "stack/sibling" })
    return
  }
  if (label?.field === "dose") {
    w.pointsAtDose = true
    const bare = bareDose(t, line.body)
    if (bare !== null) {
      const d = begin(w, line.span, null)
      d.dose = bare
      fill(t, d, inBody, field)
      return
    }
  }
  const counted = label?.field === "frequency" ? countedByLabel(t, label.text, line.body) : null
  if (counted !== null) {
    const d = sharing(w, field) ? w.shared : (w.current ?? w.shared)
    d.frequency ??= counted
    widen(d, line.body)
    return
  }
  if (w.drafts.length > 1 && noteByName(w, line, inBody)) return
  const d =
    sharing(w, field) || (label === null && (ofAll(w, inBody) || ofTiers(w, line))) ? w.shared : (w.current ?? w.shared)
  fillLine(w, d, inBody, line, field)
}

/** Amounts of which it is not certain what they come to. */
const OWN: ReadonlySet<string> = new Set(["not/per-piece", "dose/parted", "dose/each", "dose/mixed-units"])

const statesCourse = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => p.kind === "cycle" || (p.kind === "frequency" && p.value.pattern?.type === "on_off")) ||
  (pieces[0]?.kind === "period" && pieces.some((p) => p.kind === "frequency" || p.kind === "rest"))

/** "Alpha-7 250 mcg + Beta 2 mg" under the heading of a stack; a known substance's name under any. */
const opensWithName = (w: Work, line: Line, pieces: readonly Piece[]): boolean => {
  const clause = clausesOf(w.t, line.body, pieces)[0]
  const name = clause === undefined ? null : nameBefore(w, clause)
  return (
    name !== null &&
    (w.part.topic === "stack" || (w.plainNames && KNOWN_RULES.has(name.rule))) &&
    /^[\s(]*$/.test(w.t.text.slice(line.body[0], name.spans[0]?.[0]))
  )
}

const BEHIND_BARE = /^(?:\s*(?:$|[,;](?=\s+\D)|per dose|daily|once|twice)|\s+\()/i

/** A number behind "Dosage:" stays without a unit when the page gives none. */
const bareDose = (t: Tokens, body: Span): Draft["dose"] => {
  const bare = bareIn(t, body)
  if (bare === null || unitNear(t, body) || !BEHIND_BARE.test(t.text.slice(bare.span[1], body[1]))) return null
  const { low, high, span } = bare
  return found({ low, high, unit: null, per: null, perKg: false, upTo: false, approx: false }, span, "dose/no-unit")
}

const PARTNER = /^(?:can be |often |also |best )?(?:stack(?:ed|s)?|combined?|combines|pair(?:ed|s)?|add)\b/i
const NAME_AFTER = /^\s*(?:of\s+)?(\p{Lu}[\p{L}\p{N}+]*(?:-[\p{L}\p{N}]+)*)/u

/** "Stack with 100 mcg Alpha-7" is a regimen of the partner; without its name it is none. */
const readPartner = (w: Work, line: Line, pieces: readonly Piece[]): void => {
  const { t } = w
  for (const c of clausesOf(t, line.body, pieces)) {
    const amount = first(c.pieces, "amount") ?? first(c.pieces, "dose")
    if (amount === undefined) continue
    const end = spanOf(t, amount)[1]
    const m = NAME_AFTER.exec(t.text.slice(end, c.span[1]))
    const after =
      m?.[1] === undefined
        ? null
        : found(m[1], [end + m[0].length - m[1].length, end + m[0].length], "compound/after-dose")
    const name = nameBefore(w, c) ?? after
    if (name === null || piecesIn(t, name.spans[0] as Span).length > 0) continue
    const d = begin(w, c.span, null)
    d.compound = name
    d.kind = "companion"
    fill(t, d, c.pieces, null)
  }
}

/** A line such as "Cycle: 8 weeks" below several named regimens is about all of them. */
const sharing = (w: Work, field: Field | null): boolean =>
  field !== null &&
  field !== "dose" &&
  (w.drafts.length > 1 || w.drafts.some((d) => d.compound?.rule === "compound/label"))

/** "8 weeks, then 4 off", alone below regimens of several substances, is about all of them. */
const ofAll = (w: Work, pieces: readonly Piece[]): boolean =>
  pieces.some((p) => p.kind === "cycle" || p.kind === "period") &&
  w.drafts.every((d) => d.cycle === null) &&
  new Set(w.drafts.flatMap((d) => (d.compound === null ? [] : [d.compound.value]))).size > 1

/** "Always subcutaneous", without a label below regimens that have one each, is about all of them. */
const ofTiers = (w: Work, line: Line): boolean =>
  line.block.kind === "item" && w.drafts.length > 1 && w.drafts.every((d) => d.name?.rule === "name/label")

const fillLine = (w: Work, d: Draft, pieces: readonly Piece[], line: Line, field: Field | null): void => {
  const lead = pieces[0]
  // "8–12 weeks" alone in a list item is the course.
  const course =
    field === null && line.block.kind === "item" && lead?.kind === "period" && spanOf(w.t, lead)[0] <= line.body[0] + 1
  fill(w.t, d, course ? [lead] : [], "cycle")
  fill(w.t, d, course ? pieces.slice(1) : pieces, field)
  if (d !== w.shared) noteCondition(w.t, d, line.body)
}
