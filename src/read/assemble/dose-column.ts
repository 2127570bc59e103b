import type { DoseUnit, Span } from "../../base/index.ts"
import { type Field, fieldOf } from "../en/words/labels.ts"
import { wordOf } from "../engine/lexicon.ts"
import type { DoseValue } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Block } from "../page/page.ts"
import { type Draft, mapFound } from "./draft.ts"
import { ruledOutWhy } from "./meant.ts"

/** What the head of a column says of every amount below it. `open` says why none of them is read: what the column is headed with is not
 *  reckoned with here. */
export type DoseColumn = {
  readonly per: DoseValue["per"]
  readonly perKg: boolean
  readonly unit: DoseUnit | null
  readonly open: string | null
}

/** The field a column is headed with: "Target Dose", "Dose (mcg)", "Duration". */
export const headed = (title: string): Field | null => {
  const field = fieldOf(title)
  if (field !== null) return field
  if (/^(?:weeks?|days?|months?)\s*(?:numbers?|no\.?|nr\.?|#|range|s?\)|\(s\)|of \p{L}+)$/iu.test(title.trim()))
    return "steps"
  return /\bdos(?:e|age|ing)\b/i.test(title) && !/\bdoses\b/i.test(title) ? "dose" : null
}

/** What a column headed `title` says, in a table with this caption or footnote ("" for none). */
export const doseColumn = (title: string, around: string): DoseColumn => {
  const both = `${title} ${around}`
  return {
    per: perIn(title) ?? (AMOUNTS.test(around) ? perIn(around) : null),
    perKg: PER_KG.test(both),
    unit: unitIn(title) ?? unitIn(around),
    open: OPEN.find(([, here, anywhere]) => here.test(title) || anywhere?.test(around))?.[0] ?? null,
  }
}

const PER_KG = /\b(?:per|each|a)\s?(?:kg|kilo)|\/\s?(?:kg|kilo)/i

/** A caption speaks of the amounts, and not of the page's weekly plan, when it says what they are for. */
const AMOUNTS =
  /\b(?:per|each|a)\s(?:day|week|nostril)\b|\/\s?(?:day|week)\b|\b(?:daily|weekly)\s(?:amounts?|dos(?:es?|ages?)|totals?|intakes?)\b/i

const PERS = [
  ["day", /\bdaily\b|\b(?:per|a|each) day\b|\/\s?(?:d|day)\b/i],
  ["week", /\bweekly\b|\b(?:per|a|each) we?e?k\b|\/\s?(?:week|wk)\b/i],
  ["nostril", /\bnostril\b/i],
] as const

/** The one thing that a head says its amounts are for; of two ("mg/day or mg/week") each cell has to say its own. */
const perIn = (title: string): DoseValue["per"] => {
  const said = PERS.filter(([, words]) => words.test(title))
  return said.length === 1 ? (said[0]?.[0] ?? null) : null
}

const SURFACE = /m²|\bm2\b|m\^2|square met|body surface/i
const POUNDS = /(?:\/|\bper)\s?(?:\d+\s?)?(?:lbs?|pounds?|stones?)\b|(?:\/|\bper)\s?\d+\s?kg/i
const RATE = /(?:\/|\bper)\s?(?:\d+\s?)?(?:h|hrs?|hours?|min(?:ute)?s?)\b/i

/** Reasons with what makes them: in the head itself, and in a caption or footnote. */
const OPEN: readonly (readonly [why: string, here: RegExp, around: RegExp | null])[] = [
  ["An amount for each square metre of the body, which is not reckoned with here.", SURFACE, SURFACE],
  [ruledOutWhy["not/per-weight"], POUNDS, POUNDS],
  [ruledOutWhy["not/rate"], RATE, null],
  [
    "An amount for a month or a whole course; what one dose is, the page does not say.",
    /\bmonthly\b|\b(?:per|a|each)\smonth\b|\/\s?month|\b(?:total|cumulative|overall|course)\b(?!\s(?:daily|weekly|per))/i,
    null,
  ],
  [
    ruledOutWhy["not/mark"],
    /\bon\s(?:an?\s|the\s)?(?:[\p{L}\d-]+\s)?syringe\b|\bsyringe\s(?:units|marks?|lines?)/iu,
    null,
  ],
  ["The head of this column multiplies what stands below it.", /[×x]\s?\d|\d\s?[×x](?!\p{L})/iu, null],
  [
    "An amount for animals.",
    /\b(?:rats?|mice|mouse|dogs?|monkeys?|animals?|horses?|murine)\b|\bhuman equivalent/i,
    null,
  ],
]

/** The unit a column of bare numbers is headed with: "Dose (mcg)", "Dose, mg per kg". */
export const unitIn = (title: string): DoseUnit | null => {
  const m =
    /[([]\s*(mcg|µg|μg|mg|g|iu|ml)\s*(?:(?:\/|per\s)[^)\]]*)?[)\]]|(?:,|\bin|\bare)\s+(mcg|µg|μg|mg|iu)\b|\b(mcg|mg|iu)(?:\s?(?:\/|per\s)\s?[\p{L}²]+)*$/iu.exec(
      title,
    )
  const unit = m?.[1] ?? m?.[2] ?? m?.[3]
  return unit === undefined ? null : (wordOf(unit.toLowerCase()).unit ?? null)
}

/** What the caption of a table, and the footnote to a mark in its head, say: the block in front of the rows that belongs to them, and the one
 *  behind them that begins with the mark. "" where there is neither. */
export const aroundTable = (
  text: string,
  rows: readonly Block[],
  before: Block | undefined,
  behind: Block | undefined,
): string => {
  const said = (b: Block): string => text.slice(...b.span)
  const own = before?.kind === "paragraph" && before.table >= 0 && before.table === rows[0]?.table
  const caption =
    before !== undefined && (own || (before.kind === "paragraph" && COUNTS.test(said(before)))) ? said(before) : ""
  const mark = /[*†‡§]\s*$/.exec(
    (rows[0]?.cells ?? []).map((c) => text.slice(...c)).find((x) => /[*†‡§]\s*$/.test(x)) ?? "",
  )
  const note = mark !== null && behind !== undefined && said(behind).trimStart().startsWith(mark[0].trim())
  return note ? `${caption} ${said(behind)}` : caption
}

/** "All doses are in mg per week unless marked." right above a table. */
const COUNTS =
  /^[^.;]{0,60}\b(?:all|doses|dosages|amounts|numbers|values|figures|quantities|everything)\b[^.;]{0,40}\b(?:in|are|is)\s+(?:mcg|mg|g|iu)\b/i

const PLAIN = "A number in a column headed as the dose, which was not understood."
const MASS: ReadonlySet<DoseUnit | null> = new Set(["mcg", "mg", "g", "IU"])

/** Where cells begin that stand below a head of doses, and why what they hold is not read where nothing else says it. */
export const doseCells = (t: Tokens, blocks: readonly Block[]): ReadonlyMap<number, string> => {
  const cells = new Map<number, string>()
  for (let i = 0; i < blocks.length; i++) {
    const head = blocks[i] as Block
    if (head.kind !== "row" || (blocks[i - 1]?.kind === "row" && blocks[i - 1]?.table === head.table)) continue
    let end = i + 1
    while (blocks[end]?.kind === "row" && blocks[end]?.table === head.table) end++
    const around = aroundTable(t.text, blocks.slice(i, end), blocks[i - 1], blocks[end])
    const why = head.cells.map((c) => columnWhy(t.text.slice(...c), around))
    for (const row of blocks.slice(i + 1, end))
      for (const [k, cell] of row.cells.entries()) {
        // A head that spans two columns, or one cell too many: what it is under cannot be told.
        const said = k < why.length ? why[k] : why.find((x) => x !== null)
        if (said != null) cells.set(cell[0], said)
      }
    // "Dose (mg/kg) | 5 | 10": a head that stands in front of its row.
    for (const row of blocks.slice(i, end)) {
      const [key, ...rest] = row.cells
      const why =
        key === undefined || rest.length === 0 || holdsNumber(t.text, key) ? null : columnWhy(t.text.slice(...key), "")
      for (const cell of rest)
        if (why !== null && BARE.test(t.text.slice(...cell)) && !cells.has(cell[0])) cells.set(cell[0], why)
    }
  }
  return cells
}

/** A number or a range of two, and nothing else. */
const BARE = /^\s*~?\d[\d.,]*(?:\s?[-–—]\s?\d[\d.,]*)?\s*$/

const columnWhy = (title: string, around: string): string | null => {
  const field = headed(title)
  const doses = field === "dose" || field === "maximum" || (field === null && MASS.has(unitIn(title)))
  return doses ? (doseColumn(title, around).open ?? PLAIN) : null
}

/** Whether a cell holds a number at all. */
export const holdsNumber = (text: string, cell: Span): boolean => /\p{N}/u.test(text.slice(...cell))

/** What a column is headed with is said of every amount below it: "Daily dose (mg)", "mg/kg", "Dose per nostril". */
export const asHeaded = (d: Draft, { per, perKg }: Pick<DoseColumn, "per" | "perKg">): void => {
  if (per === null && !perKg) return
  const change = (v: DoseValue): DoseValue => ({ ...v, per: v.per ?? per, perKg: v.perKg || perKg })
  if (d.dose !== null) d.dose = mapFound(d.dose, change)
  d.steps = d.steps.map((s) => (s.dose === null ? s : { ...s, dose: change(s.dose) }))
}
