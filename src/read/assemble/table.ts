import type { Span } from "../../base/index.ts"
import { type Field, fieldOf } from "../en/words/labels.ts"
import type { FrequencyValue } from "../engine/piece.ts"
import type { Block } from "../page/page.ts"
import { amountIn, named } from "./cells.ts"
import { countedByLabel } from "./counted-by-label.ts"
import { asHeaded, doseColumn, headed } from "./dose-column.ts"
import { doseIn, readDoses } from "./doses.ts"
import { found } from "./draft.ts"
import { fill } from "./fill.ts"
import { piecesIn } from "./line.ts"
import { readLoose } from "./loose.ts"
import { looksLikeCompound } from "./names.ts"
import { byTimes, headsTimes, timeAlone } from "./table-day.ts"
import { rolesOf } from "./table-roles.ts"
import { besides, readDay, readRows, sameEachTime } from "./table-rows.ts"
import { acrossIn, byName, countedIn, namesWeeks, readAcross, readSteps } from "./table-steps.ts"
import { byColumn } from "./table-turned.ts"
import { begin, type Work } from "./work.ts"

/** Reads a table: a row is a regimen where a column is headed as the dose, a step where one is headed as weeks, a labelled line where the table has two columns. */
export const readTable = (w: Work, rows: readonly Block[], around = ""): void => {
  const head = rows[0]?.header || heads(w, rows) ? rows[0] : undefined
  const body = head === undefined ? rows : rows.slice(1)
  if (head?.cells.some((c) => SPECIES.test(w.t.text.slice(c[0], c[1])))) return
  const titles = (head?.cells ?? []).map((c) => w.t.text.slice(...c))
  const headings = titles.map(headed)
  w.priced = head?.cells.some((c) => /\b(?:costs?|prices?)\b/i.test(w.t.text.slice(c[0], c[1]))) === true
  const headedWeeks = headings.indexOf("steps")
  const weeks = headedWeeks < 0 && namesWeeks(w, body) ? 0 : headedWeeks
  const from = w.drafts.length
  const across = head === undefined ? [] : head.cells.map((c) => acrossIn(w.t.text.slice(c[0], c[1])))
  if (across.filter((x) => x !== null).length >= 2) {
    for (const row of body) readAcross(w, row, across)
    return
  }
  if (head !== undefined && !headings.includes("dose")) {
    if (byTimes(w, head, body)) return
    if (head.cells.length >= 3 && byColumn(w, head, body)) return
    if (weeks === 0 && byName(w, head, body, around)) return
  }
  const fields = rolesOf(w, body, headings)
  const dose = fields.indexOf("dose")
  const column = doseColumn(titles[dose] ?? "", around)
  const { unit } = column
  // What stands below such a head is listed as unread, with the reason.
  if (dose >= 0 && (column.open !== null || body.some((r) => r.cells.length > titles.length && head !== undefined)))
    return
  if (dose >= 0 && weeks >= 0 && weeks < dose)
    readSteps(w, body, { dose, weeks, unit, unitOf: countedIn(w, head?.cells[weeks]) })
  else if (dose > 0 && fields[0] === "timing" && !fields.includes("compound") && sameEachTime(w, body, dose))
    readDay(w, body, dose)
  else if (dose > 0 || (dose === 0 && (fields.length > 2 || TIMES.has(fields[1] ?? null))))
    readRows(w, body, fields, { unit, ...besides(titles) })
  else if ((rows[0]?.cells.length ?? 0) === 2 && dose < 0) for (const row of body) readPair(w, row)
  else for (const row of body) readLoose(w, row, fields)
  for (const d of w.drafts.slice(from)) asHeaded(d, column)
}

/** What the second of two columns is headed with when each row is a regimen: "Dose | Frequency". */
const TIMES: ReadonlySet<Field | null> = new Set(["frequency", "timing", "cycle", "duration", "route"])

/** Whether the first row names its columns although nothing marks it as a head: no digits, at least two fields, and one of them the dose. */
const heads = (w: Work, rows: readonly Block[]): boolean => {
  const titles = (rows[0]?.cells ?? []).map((c) => w.t.text.slice(...c).replace(/\([^()]*\)/g, ""))
  if (rows.length < 2 || titles.length < 2 || titles.some((x) => /\d/.test(x) || x.length > 40)) return false
  if (headsTimes(w, rows[0] as Block)) return true
  const fields = titles.map(headed)
  return fields.includes("dose") && fields.filter((f) => f !== null).length >= 2
}

/** A column of animals heads a table of experiments. */
const SPECIES = /^\s*(?:species|animals?|animal model|model|subjects?|strain|study|trial|arm|author|reference)s?\s*$/i

/** A row about people who are given other amounts. */
const GROUP =
  /\b(?:impairment|insufficiency|failure|elderly|geriatric|children|pa?ediatrics?|adolescents|adults|dialysis)\s*$/i

/** "Light dose", "Strong dose" name a tier and what stands beside it. */
const TIER_DOSE = /^\p{L}+ dos(?:e|age)$/iu

/** A table of two columns says one thing a row: "Dose | 5 mg". All its rows are about one regimen. */
const readPair = (w: Work, row: Block): void => {
  const [key, cell] = row.cells
  if (key === undefined || cell === undefined) return
  if (atTime(w, key, cell)) return
  const label = w.t.text.slice(key[0], key[1])
  const field = fieldOf(label) ?? (TIER_DOSE.test(label) ? "dose" : null)
  const pieces = piecesIn(w.t, cell)
  if (field === null || field === "none" || field === "strength" || field === "stack" || field === "form") {
    const regimen = w.part.topic === "dosing" || w.part.topic === "stack" || pieces.some((p) => p.kind === "frequency")
    if (field === null && GROUP.test(label) && doseIn(pieces) && pieces.some((p) => p.kind === "frequency")) {
      readDoses(w, { span: cell, pieces, label: named(w, key), field: "dose", firm: true })
      return
    }
    if (field === null && regimen && doseIn(pieces) && looksLikeCompound(label, w.known))
      fill(w.t, begin(w, row.span, named(w, key)), pieces, null)
    return
  }
  if (field === "benefits") return
  if (field === "dose" && doseIn(pieces)) {
    const before = w.drafts.length
    readDoses(w, { span: cell, pieces, label: null, field, firm: true })
    const said = piecesIn(w.t, key).filter((p) => p.kind === "route" || p.kind === "frequency" || p.kind === "when")
    for (const d of w.drafts.slice(before)) fill(w.t, d, said, null)
    return
  }
  // "Dose (mg/kg) | 5".
  const column = field === "dose" ? doseColumn(label, "") : null
  const amount =
    column === null || column.open !== null || column.unit === null ? null : amountIn(w, cell, pieces, column.unit)
  if (column !== null && amount !== null) {
    const d = begin(w, row.span, null)
    d.dose = amount
    asHeaded(d, column)
    return
  }
  const several = w.drafts.length > 1 && field !== "maximum"
  const d = several ? w.shared : (w.current ?? w.shared)
  if (field === "frequency") d.frequency ??= countedByLabel(w.t, label, cell)
  fill(w.t, d, pieces, field)
}

const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)$/i
const ONCE: FrequencyValue = { low: 1, high: 1, per: "day", pattern: null }

/** "7:00 | Vitamin C 500 mg + zinc 15 mg": a time of day alone, and what is taken then, each with its name. True when it was one. */
const atTime = (w: Work, key: Span, cell: Span): boolean => {
  const clock = CLOCK.test(w.t.text.slice(...key).trim())
  const time = clock ? null : timeAlone(w, key)
  const pieces = piecesIn(w.t, cell)
  if ((time === null && !clock) || !doseIn(pieces) || w.find(w.t.text.slice(...cell)).length === 0) return false
  const before = w.drafts.length
  w.current = null
  readDoses(w, { span: cell, pieces, label: null, field: null, firm: true })
  const read = w.drafts.slice(before).filter((d) => d.compound !== null)
  w.drafts.splice(before, w.drafts.length - before, ...read)
  const daily = w.part.heading !== null && /\b(?:daily|every ?day|each day)\b/i.test(w.part.title)
  for (const d of read) {
    if (d.times.length === 0 && time !== null) fill(w.t, d, [time], null)
    if (d.times.length === 0 && clock) d.times.push(found(w.t.text.slice(...key).trim(), key, "when/clock-line"))
    if (daily && w.part.heading !== null)
      d.frequency ??= found<FrequencyValue>(ONCE, w.part.heading.span, "frequency/day-plan")
  }
  return read.length > 0
}
