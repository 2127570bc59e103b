import { type DoseUnit, overlaps, type Span } from "../../base/index.ts"
import { type Field, fieldOf } from "../en/words/labels.ts"
import { wordOf } from "../engine/lexicon.ts"
import type { DoseValue, FrequencyValue, Piece } from "../engine/piece.ts"
import type { Block } from "../page/page.ts"
import { amountsIn } from "./amounts.ts"
import { onlyBare } from "./bare.ts"
import { named, rhythmIn } from "./cells.ts"
import { type DoseColumn, doseColumn, headed, unitIn } from "./dose-column.ts"
import { doseIn, readDoses } from "./doses.ts"
import { type Draft, type DraftStep, type Found, found, foundOf, mapFound } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { leftOpen } from "./left-open.ts"
import { first, piecesIn, spanOf, surely } from "./line.ts"
import { phrasesOf } from "./list.ts"
import { readLoose } from "./loose.ts"
import { looksLikeCompound } from "./names.ts"
import { byTimes, headsTimes } from "./table-day.ts"
import { rolesOf } from "./table-roles.ts"
import { begin, namesCompound, type Work } from "./work.ts"

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
    if (weeks === 0 && byName(w, head, body)) return
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

/** What a column is headed with is said of every amount below it: "Daily dose (mg)", "mg/kg", "Dose per nostril". */
export const asHeaded = (d: Draft, { per, perKg }: Pick<DoseColumn, "per" | "perKg">): void => {
  if (per === null && !perKg) return
  const change = (v: DoseValue): DoseValue => ({ ...v, per: v.per ?? per, perKg: v.perKg || perKg })
  if (d.dose !== null) d.dose = mapFound(d.dose, change)
  d.steps = d.steps.map((s) => (s.dose === null ? s : { ...s, dose: change(s.dose) }))
}

/** Whether the first row names its columns although nothing marks it as a head: no digits, at least two fields, and one of them the dose. */
const heads = (w: Work, rows: readonly Block[]): boolean => {
  const titles = (rows[0]?.cells ?? []).map((c) => w.t.text.slice(...c).replace(/\([^()]*\)/g, ""))
  if (rows.length < 2 || titles.length < 2 || titles.some((x) => /\d/.test(x) || x.length > 40)) return false
  if (headsTimes(w, rows[0] as Block)) return true
  const fields = titles.map(headed)
  return fields.includes("dose") && fields.filter((f) => f !== null).length >= 2
}

/** A table whose rows are fields and whose columns are regimens: "| | Beginner | Advanced |" above "| Dose | 200 mcg | 500 mcg |". True when it was one. */
const byColumn = (w: Work, head: Block, body: readonly Block[]): boolean => {
  const rows = body.map((r) => ({ row: r, field: headed(w.t.text.slice(...(r.cells[0] ?? r.span))) }))
  const doses = rows.find((r) => r.field === "dose")
  if (doses === undefined || rows.filter((r) => r.field !== null && r.field !== "none").length < 2) return false
  if (
    head.cells.slice(1).some((c) => headed(w.t.text.slice(...c)) !== null && fieldOf(w.t.text.slice(...c)) !== "phase")
  )
    return false
  const compares = COMPARES.test(w.part.title)
  for (let i = 1; i < head.cells.length; i++) {
    const cell = doses.row.cells[i]
    const amount = cell === undefined ? null : amountIn(w, cell, piecesIn(w.t, cell), null)
    if (amount === null || cell === undefined) continue
    if (compares && !rows.some((r) => rhythmIn(w, r.row.cells[i]))) continue
    const d = begin(w, cell, named(w, head.cells[i]))
    d.dose = amount
    for (const r of rows) {
      const at = r.row.cells[i]
      if (at === undefined || r.field === null || r.field === "none" || r.field === "strength") continue
      fill(w.t, d, piecesIn(w.t, at), r.field)
    }
  }
  return true
}

/** A heading of a table that holds one thing against another: an amount without a rhythm is no regimen there. */
export const COMPARES = /\b(?:vs|versus|compar\w+|differences?)\b/i

/** A table whose columns are substances and whose rows are weeks: "| Weeks | Alpha-7 | Beta |" above "| 1–4 | 2 mg | 5 mg |". True when it was one. */
const byName = (w: Work, head: Block, body: readonly Block[]): boolean => {
  let found = false
  for (const [i, cell] of head.cells.entries()) {
    const name = i === 0 ? null : withoutUnit(named(w, cell, "name/column"))
    if (name === null || !namesCompound(w, name)) continue
    const unit = unitIn(w.t.text.slice(...cell))
    const filled = body.filter((r) => /[\p{L}\p{N}]/u.test(w.t.text.slice(...(r.cells[i] ?? [0, 0]))))
    const holds = (c: Span): boolean => doseIn(piecesIn(w.t, c)) || (unit !== null && onlyBare(w.t, c) !== null)
    if (filled.length < 2 || !filled.every((r) => holds(r.cells[i] as Span))) continue
    const columns = { dose: i, weeks: 0, unit, unitOf: countedIn(w, head.cells[0]) }
    // What stands beside it in the row is another's.
    readSteps(
      w,
      body.map((r) => ({ ...r, cells: r.cells.map((c, k): Span => (k === 0 || k === i ? c : [c[1], c[1]])) })),
      columns,
      name,
    )
    found = true
  }
  return found
}

/** "Alpha (mg)" is called Alpha. */
const withoutUnit = (name: Found<string> | null): Found<string> | null => {
  const bare = name === null || unitIn(name.value) === null ? null : name.value.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "")
  const [a] = name?.spans[0] ?? [0]
  return name === null || bare === null ? name : { ...name, value: bare, spans: [[a, a + bare.length]] }
}

/** A column of animals heads a table of experiments. */
const SPECIES = /^\s*(?:species|animals?|animal model|model|subjects?|strain|study|trial|arm|author|reference)s?\s*$/i

/** What the numbers under a heading count: "Day", "Month", else weeks. */
const countedIn = (w: Work, cell: Span | undefined): Stretch["unit"] => {
  const title = cell === undefined ? "" : w.t.text.slice(cell[0], cell[1])
  return /\bdays?\b/i.test(title) ? "day" : /\bmonths?\b/i.test(title) ? "month" : "week"
}

/** The amount in a cell, where it holds one alone; its unit may stand in the heading. */
const amountIn = (w: Work, cell: Span, pieces: readonly Piece[], unit: DoseUnit | null): Found<DoseValue> | null => {
  const p = pieces.find((x) => x.kind === "amount" || x.kind === "dose")
  if (p !== undefined) return alone(w, cell, p as Piece<"amount">, pieces) ? foundOf(w.t, p as Piece<"amount">) : null
  const bare = unit === null ? null : onlyBare(w.t, cell)
  if (bare === null) return null
  const { low, high } = bare
  return found({ low, high, unit, per: null, perKg: false, upTo: false, approx: false }, cell, "table/unit-in-heading")
}

/** Whether no other amount stands in a cell beside this one: "2 mg, 5 mg" says neither. A limit, what the page rules out and the same amount
 *  in another unit, in brackets, do not count. */
const alone = (w: Work, cell: Span, p: Piece<"amount">, pieces: readonly Piece[]): boolean => {
  const own = spanOf(w.t, p)
  const aside = pieces.filter(
    (x) => (x.kind === "not" && !(x.rule in leftOpen)) || x.kind === "maximum" || x.kind === "increment",
  )
  return amountsIn(w.t, cell).every(
    (a) =>
      overlaps(a.span, own) ||
      aside.some((x) => overlaps(a.span, spanOf(w.t, x))) ||
      (/\([^()]*$/.test(w.t.text.slice(own[1], a.span[0])) &&
        !w.t.text
          .slice(...a.span)
          .toLowerCase()
          .endsWith(String(p.value.unit).toLowerCase())),
  )
}

const textAt = (w: Work, row: Block, i: number): string => w.t.text.slice(...(row.cells[i] ?? row.span)).trim()

const sameEachTime = (w: Work, body: readonly Block[], dose: number): boolean =>
  body.length > 1 && new Set(body.map((r) => textAt(w, r, dose))).size === 1

/** A table of the times of one day with the same amount at each is one regimen, that many times a day. */
const readDay = (w: Work, body: readonly Block[], dose: number): void => {
  const top = body[0] as Block
  const cell = top.cells[dose] ?? top.span
  const amount = amountIn(w, cell, piecesIn(w.t, cell), null)
  if (amount === null) return
  const d = begin(w, [top.span[0], body.at(-1)?.span[1] ?? top.span[1]], null)
  d.dose = amount
  d.frequency = found<FrequencyValue>(
    { low: body.length, high: body.length, per: "day", pattern: null },
    [d.span[0], d.span[1]],
    "frequency/times-of-day",
  )
}

/** One regimen a row. A row that holds a time of day alone ("Morning") says it of the rows below. */
const readRows = (w: Work, body: readonly Block[], fields: readonly (Field | null)[], more: Besides): void => {
  let when: readonly Piece[] = []
  for (const row of body) {
    const filled = row.cells.filter((c) => c[1] > c[0])
    const only = filled.length === 1 ? piecesIn(w.t, filled[0] as Span) : []
    if (filled.length === 1 && !doseIn(only)) {
      when = only.filter((p) => p.kind === "when")
      continue
    }
    const before = w.drafts.length
    readRow(w, row, fields, more)
    for (const d of w.drafts.slice(before)) if (d.times.length === 0) fill(w.t, d, when, null)
  }
}

/** What columns besides the fields say of a row: the unit of its number, and the first and last week. */
type Besides = {
  readonly unit: DoseUnit | null
  readonly units: number
  readonly from: number
  readonly to: number
  readonly counted: Stretch["unit"]
}

const besides = (titles: readonly string[]): Omit<Besides, "unit"> => {
  const plain = titles.map((x) =>
    x
      .toLowerCase()
      .replace(/[_\s]+/g, " ")
      .trim(),
  )
  const at = (words: RegExp): number => plain.findIndex((x) => words.test(x))
  const from = at(/^(?:start|first|from|begin(?:ning)?)(?: (?:week|wk|day|month))?$/)
  return {
    units: at(/^(?:dose |dosage )?units?$/),
    from,
    to: at(/^(?:end|last|to|until|till|stop)(?: (?:week|wk|day|month))?$/),
    counted: /day/.test(plain[from] ?? "") ? "day" : /month/.test(plain[from] ?? "") ? "month" : "week",
  }
}

/** The weeks that a row names in two columns of its own. */
const stretchOf = (w: Work, row: Block, { from, to, counted }: Besides): Stretch | null => {
  const [a, b] = [from, to].map((i) => (row.cells[i] === undefined ? null : onlyBare(w.t, row.cells[i] as Span)))
  return a == null || b == null || from < 0 || to < 0
    ? null
    : { from: Number(a.low), to: Number(b.high), unit: counted }
}

/** Its name is the first cell that is no field. */
const readRow = (w: Work, row: Block, fields: readonly (Field | null)[], more: Besides): void => {
  const cells = row.cells.map((c) => piecesIn(w.t, c))
  const at = fields.indexOf("dose")
  const said = row.cells[more.units]
  const unit =
    more.unit ??
    (said === undefined
      ? null
      : (wordOf(
          w.t.text
            .slice(...said)
            .trim()
            .toLowerCase(),
        ).unit ?? null))
  const amount = amountIn(w, row.cells[at] ?? row.span, cells[at] ?? [], unit)
  if (amount === null) return
  // Numbers beside their units, with nothing that says when, are what something is made of.
  if (more.unit === null && amount.rule === "table/unit-in-heading" && !cells.flat().some((p) => TIMED.has(p.kind)))
    return
  // Beside what things cost, an amount without a rhythm compares.
  if (w.priced && !cells.flat().some((p) => p.kind === "frequency")) return
  const name = fields.findIndex((f, i) => i !== at && (f === null || f === "compound" || f === "tier" || f === "form"))
  const d = begin(w, row.span, named(w, row.cells[name], RULES[fields[name] ?? ""] ?? "name/row"))
  d.dose = amount
  // What a column headed as the course says of time stands before what other columns say of it.
  for (const [i, pieces] of cells.entries())
    if (isCourse(fields[i]))
      fill(
        w.t,
        d,
        pieces.filter((p) => p.kind === "period" || p.kind === "cycle" || p.kind === "rest" || p.kind === "open"),
        "cycle",
      )
  for (const [i, pieces] of cells.entries()) {
    const field = fields[i] ?? null
    const cell = row.cells[i] as Span
    if (i === name || i === more.units || i === more.from || i === more.to) continue
    if (field === "none" || field === "strength") continue
    if (field === "form" && cell[1] > cell[0])
      d.formulation = found(w.t.text.slice(...cell), cell, "formulation/column")
    if (field === "benefits")
      for (const p of phrasesOf(w.t.text, cell)) d.benefits.push(found(p.value, p.span, "benefits/column"))
    else if (field === null)
      fill(
        w.t,
        d,
        pieces.filter((p) => p.kind === "route"),
        null,
      )
    else
      fill(
        w.t,
        d,
        field === "cycle" || field === "duration" ? pieces : pieces.filter((p) => p.kind !== "period"),
        field,
      )
    if (field === "dose") noteCondition(w.t, d, cell)
  }
  // "Once weekly | 100 mg": a row may be called by its rhythm.
  const called = name < 0 ? [] : (cells[name] ?? [])
  fill(
    w.t,
    d,
    called.filter((p) => p.kind === "frequency" || p.kind === "route" || p.kind === "when" || p.kind === "cycle"),
    null,
  )
  const stretch = stretchOf(w, row, more)
  if (stretch !== null && d.dose !== null)
    d.steps.push({
      ...stretch,
      dose: d.dose.value,
      frequency: d.frequency?.candidates === null ? d.frequency.value : null,
      phase: null,
      span: d.dose.spans[0] ?? row.span,
    })
}

const TIMED: ReadonlySet<Piece["kind"]> = new Set(["frequency", "when", "asNeeded", "cycle"])

/** What the heading of a column says of the names below it. */
const RULES: Readonly<Record<string, string>> = { compound: "name/compound", tier: "name/tier" }

const isCourse = (f: Field | null | undefined): boolean => f === "cycle" || f === "duration"

/** "1–4", "17+", "Weeks 5–8", "from 9" under a heading of weeks. */
const WEEKS =
  /^(?:(from)\s+)?(weeks?|wks?|months?|days?)?\s*\D{0,8}?(\d{1,3})(?:\s*(?:[-–—]|to|through)\s*(?:(?:weeks?|wks?|months?|days?)\s*)?(\d{1,3}))?\s*(\+|onwards?|and (?:beyond|on|after|up))?/i

type Stretch = { readonly from: number; readonly to: number | null; readonly unit: "day" | "week" | "month" }

/** The stretch of a titration that a cell names. `bare`: numbers alone are weeks, because the column is headed so. */
const weeksIn = (cell: string, bare: boolean): Stretch | null => {
  const m = WEEKS.exec(cell)
  if (m === null || (!bare && m[2] === undefined)) return null
  const word = m[2]?.toLowerCase() ?? "week"
  return {
    from: Number(m[3]),
    to: m[1] !== undefined || m[5] !== undefined ? null : Number(m[4] ?? m[3]),
    unit: word.startsWith("d") ? "day" : word.startsWith("m") ? "month" : "week",
  }
}

/** Whether every row begins with the weeks it is about, whatever stands above them. */
const namesWeeks = (w: Work, body: readonly Block[]): boolean =>
  body.length > 1 &&
  body.every((r) => {
    const cell = r.cells[0]
    return (
      cell !== undefined &&
      /^(?:from )?(?:weeks?|wks?|months?|days?)\s/i.test(w.t.text.slice(...cell)) &&
      weeksIn(w.t.text.slice(...cell), false) !== null
    )
  })

/** A step of a titration before its amount is known. */
type Rung = Pick<DraftStep, "from" | "to" | "unit" | "phase">
const PHASE = /\b(loading|maintenance|starting|initial|induction|taper)\b/i

/** What a heading says of the column below it: the weeks of a titration, or the phase of a course. */
const acrossIn = (title: string): Rung | null => {
  const when = weeksIn(title, false)
  if (when !== null) return { ...when, phase: null }
  const phase = fieldOf(title) === "phase" ? PHASE.exec(title)?.[1]?.toLowerCase() : undefined
  return phase === undefined ? null : { from: null, to: null, unit: "week", phase }
}

/** A row of amounts under headings that are weeks: "| Dose | 2.5 mg | 5 mg |". */
const readAcross = (w: Work, row: Block, across: readonly (Rung | null)[]): void => {
  const steps: DraftStep[] = []
  for (const [i, cell] of row.cells.entries()) {
    const when = across[i] ?? null
    if (when === null) continue
    const pieces = piecesIn(w.t, cell)
    const amount = amountIn(w, cell, pieces, null)
    if (amount === null) return
    const split = first(pieces, "split")?.value ?? null
    steps.push({
      ...when,
      dose: amount.value,
      frequency: split === null ? surely(first(pieces, "frequency")) : { ...split, per: "day", pattern: null },
      span: cell,
    })
  }
  if (steps.length < 2) return
  const name = row.cells[0]
  const label = name === undefined ? "" : w.t.text.slice(name[0], name[1])
  const d = begin(w, row.span, across[0] === null && fieldOf(label) === null ? named(w, name) : null)
  for (const s of steps) d.steps.push(s)
}

type StepColumns = {
  readonly dose: number
  readonly weeks: number
  readonly unit: DoseUnit | null
  /** What a bare number in the column of weeks counts. */
  readonly unitOf: Stretch["unit"]
}

const readSteps = (
  w: Work,
  body: readonly Block[],
  { dose, weeks, unit, unitOf }: StepColumns,
  name: Found<string> | null = null,
): void => {
  const top = body[0]
  if (top === undefined) return
  const d = begin(w, [top.span[0], body.at(-1)?.span[1] ?? top.span[1]], name)
  for (const row of body) {
    const cells = row.cells.map((c) => piecesIn(w.t, c))
    const cell = row.cells[weeks]
    const when = cell === undefined ? null : weeksIn(w.t.text.slice(cell[0], cell[1]), true)
    const amount = amountIn(w, row.cells[dose] ?? row.span, cells[dose] ?? [], unit)
    if (when === null || amount === null) continue
    const frequency = surely(first(cells.flat(), "frequency"))
    const route = cells.flat().filter((p) => p.kind === "route")
    d.steps.push({
      ...when,
      unit: when.unit === "week" ? unitOf : when.unit,
      dose: amount.value,
      frequency,
      phase: /maintenance|loading|starting/i.exec(w.t.text.slice(row.span[0], row.span[1]))?.[0]?.toLowerCase() ?? null,
      span: amount.spans[0] ?? row.span,
    })
    fill(w.t, d, route, null)
  }
  if (d.steps.length === 0) w.drafts.splice(w.drafts.indexOf(d), 1)
}

/** A row about people who are given other amounts. */
const GROUP =
  /\b(?:impairment|insufficiency|failure|elderly|geriatric|children|pa?ediatrics?|adolescents|adults|dialysis)\s*$/i

/** A table of two columns says one thing a row: "Dose | 5 mg". All its rows are about one regimen. */
const readPair = (w: Work, row: Block): void => {
  const [key, cell] = row.cells
  if (key === undefined || cell === undefined) return
  const label = w.t.text.slice(key[0], key[1])
  const field = fieldOf(label)
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
  const several = w.drafts.length > 1 && field !== "maximum"
  const d = several ? w.shared : (w.current ?? w.shared)
  fill(w.t, d, pieces, field)
}
