import type { DoseUnit, Span } from "../../base/index.ts"
import type { Field } from "../en/words/labels.ts"
import { wordOf } from "../engine/lexicon.ts"
import type { DoseValue, FrequencyValue, Piece } from "../engine/piece.ts"
import type { Block } from "../page/page.ts"
import { onlyBare } from "./bare.ts"
import { amountIn, named } from "./cells.ts"
import { countedByLabel } from "./counted-by-label.ts"
import { doseIn } from "./doses.ts"
import { found } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { piecesIn } from "./line.ts"
import { phrasesOf } from "./list.ts"
import type { Stretch } from "./table-steps.ts"
import { begin, type Work } from "./work.ts"

/** Whether a row says how often, for how long an amount is, or when. */
const timed = (per: DoseValue["per"], pieces: readonly Piece[]): boolean =>
  per === "day" || per === "week" || pieces.some((p) => p.kind === "frequency" || p.kind === "when")

/** One regimen a row. A row that holds a time of day alone ("Morning") says it of the rows below. */
export const readRows = (w: Work, body: readonly Block[], fields: readonly (Field | null)[], more: Besides): void => {
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
  /** What a column of bare numbers headed as a length of time counts: "Duration (weeks)". */
  readonly lengths: readonly (Stretch["unit"] | null)[]
  /** What the columns are headed with. */
  readonly titles: readonly string[]
}

export const besides = (titles: readonly string[]): Omit<Besides, "unit"> => {
  const plain = titles.map((x) =>
    x
      .toLowerCase()
      .replace(/[_\s]+/g, " ")
      .trim(),
  )
  const at = (words: RegExp): number => plain.findIndex((x) => words.test(x))
  const from = at(/^(?:start|first|from|begin(?:ning)?)(?: (?:week|wk|day|month))?$/)
  return {
    titles,
    units: at(/^(?:dose |dosage )?units?$/),
    from,
    to: at(/^(?:end|last|to|until|till|stop)(?: (?:week|wk|day|month))?$/),
    lengths: plain.map((x) =>
      LENGTH.test(x) ? ((COUNTED.exec(x)?.[1] as Stretch["unit"] | undefined) ?? null) : null,
    ),
    counted: /day/.test(plain[from] ?? "") ? "day" : /month/.test(plain[from] ?? "") ? "month" : "week",
  }
}

const LENGTH = /^(?:total |cycle |course |treatment )?(?:duration|length|cycle|course|run)\b/
const COUNTED = /\b(day|week|month)s?\)?$/

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
  if (w.priced && !timed(amount.value.per, cells.flat())) return
  const name = fields.findIndex(
    (f, i) => i !== at && more.lengths[i] == null && (f === null || f === "compound" || f === "tier" || f === "form"),
  )
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
  for (const [i, unit] of more.lengths.entries()) {
    const bare = unit === null || row.cells[i] === undefined ? null : onlyBare(w.t, row.cells[i] as Span)
    if (unit !== null && bare !== null)
      d.cycle ??= found(
        { low: Number(bare.low), high: Number(bare.high), unit },
        row.cells[i] as Span,
        "cycle/unit-in-heading",
      )
  }
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
    if (field === "frequency") d.frequency ??= countedByLabel(w.t, more.titles[i] ?? "", cell)
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

const textAt = (w: Work, row: Block, i: number): string => w.t.text.slice(...(row.cells[i] ?? row.span)).trim()

export const sameEachTime = (w: Work, body: readonly Block[], dose: number): boolean =>
  body.length > 1 && new Set(body.map((r) => textAt(w, r, dose))).size === 1

/** A table of the times of one day with the same amount at each is one regimen, that many times a day. */
export const readDay = (w: Work, body: readonly Block[], dose: number): void => {
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
