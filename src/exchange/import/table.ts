import { type DateOrder, type DecimalMark, fail, ok, orderOfDates, type Result } from "../../base/index.ts"
import { amountOf, nameWithAmount } from "./amount.ts"
import { type Columns, columnsOf, unitIn } from "./columns.ts"
import { readCsv } from "./csv.ts"
import { momentOf } from "./moment.ts"
import {
  holdsOutcomes,
  namesOmission,
  namesOutcome,
  type Outcome,
  outcomeOf,
  rowKindOf,
  tellsOmission,
} from "./outcome.ts"
import { noTime, type Told, type ToldRow } from "./told.ts"

/** How the numbers, dates and amounts of a table are written, where that has to be said. */
export type TableWays = {
  readonly dates?: DateOrder | null
  readonly mark?: DecimalMark | null
  /** The unit of amounts that have none, nor a column that says it. */
  readonly unit?: string | null
}

/** Reads a table row by row. What a row says and cannot be read is said; nothing is filled in, and a row is a dose only where every column that
 *  says what became of it says that it was taken. */
export const tellTable = (
  text: string,
  zone: string,
  given: Partial<Columns> = {},
  ways: TableWays = {},
): Result<readonly ToldRow[]> => {
  const { rows: all, open } = readCsv(text)
  const [header, ...rows] = all
  if (header === undefined) return fail("import/empty", "The file holds no rows.")
  if (open) return fail("import/quotes", `A quotation mark in row ${rows.length} is never closed; mend it in the file.`)
  if (rows.length === 0) return fail("import/empty", "The file holds a header and no rows beneath it.")
  const columns = columnsOf(header, given, rows[0])
  if (!columns.ok) return columns
  const names = header.map((h) => h.trim())
  const outcomes = outcomeColumns(names, rows, columns.value)
  const seen = new Map<string, number>()
  // A day above twelve anywhere says how all dates of the file are written.
  const at = names.indexOf(columns.value.date)
  const settled = orderOfDates(rows.map((r) => r[at] ?? ""))
  const dates = ways.dates ?? ("order" in settled ? settled.order : null)
  return ok(
    rows.map((fields, i): ToldRow => {
      const row = { row: i + 1, text: fields.join(" | ").slice(0, 200) }
      const get = (meaning: keyof Columns) => {
        const name = columns.value[meaning]
        return name === undefined ? "" : (fields[names.indexOf(name)]?.trim() ?? "")
      }
      if (fields.slice(names.length).some((f) => f.trim() !== ""))
        return {
          ...row,
          told: [],
          why: "It has more fields than the header has names, so it is not known which is which.",
        }
      const when = momentOf([dateOf(get("date"), get("time")), get("time")].filter(Boolean).join(" "), zone, dates)
      if (!when.ok) return { ...row, told: [], why: when.problem.message }
      const became = outcomes.map((at) => ({ said: fields[at]?.trim() ?? "", column: names[at] ?? "" }))
      const read: Reading = { at: when.value.at, get, columns: columns.value, ways, became }
      const { told, why } = tellRow(read)
      const earlier = told.some((t) => t.body.kind === "dose-noted") ? seen.get(row.text) : undefined
      if (earlier === undefined) seen.set(row.text, i + 1)
      const says = [
        why,
        when.value.timed || told.length === 0 ? null : noTime,
        earlier === undefined
          ? null
          : `It says the same as row ${earlier}, and is a second dose; take one back if it was one.`,
      ].filter((w) => w !== null)
      return { ...row, told, why: says.join(" ") || null }
    }),
  )
}

type Reading = {
  readonly at: string
  readonly get: (meaning: keyof Columns) => string
  readonly columns: Columns
  readonly ways: TableWays
  /** What each column says that tells what became of the dose. */
  readonly became: readonly { readonly said: string; readonly column: string }[]
}

/** The columns that say what became of a dose: by their names, by what stands in them, or because somebody says so. */
const outcomeColumns = (
  names: readonly string[],
  rows: readonly (readonly string[])[],
  columns: Columns,
): readonly number[] => {
  const used = new Set(Object.values({ ...columns, status: undefined, kind: undefined }))
  return names.flatMap((name, at) => {
    if (name === columns.status) return [at]
    if (used.has(name)) return []
    const named = name !== columns.kind && (namesOutcome.test(name) || namesOmission.test(name))
    // A moment in a column called "Taken" is when, and not whether.
    const values = rows.map((r) => r[at] ?? "")
    const moments = values.some((v) => /\d{1,2}[:.]\d{2}|\d{4}/u.test(v))
    return (named && !moments) || holdsOutcomes(values) ? [at] : []
  })
}

/** A spreadsheet writes midnight beside a day whose time stands in a column of its own. */
const dateOf = (date: string, time: string): string =>
  time === "" ? date : date.replace(/[T ]00:00(?::00(?:\.0+)?)?$/u, "")

const tellRow = (r: Reading): { readonly told: readonly Told[]; readonly why: string | null } => {
  const { at, get, columns, ways } = r
  const beside: Told[] = []
  const mark = ways.mark ?? null
  if (get("weight") !== "") {
    const weight = amountOf(get("weight"), unitIn(columns.weight), mark)
    if (!weight.ok) return { told: [], why: weight.problem.message }
    const [score = "", ...unit] = (weight.value ?? "").split(" ")
    beside.push({ at, body: { kind: "measurement", instrument: "weight", score, unit: unit.join(" ") || null } })
  }
  // How bad it was stands in no column, so it is kept as words: a severity would be made up.
  if (get("effects") !== "" && !/^none$/iu.test(get("effects")))
    beside.push({ at, body: { kind: "note", text: `Side effects: ${get("effects")}` } })
  if (get("note") !== "") beside.push({ at, body: { kind: "note", text: get("note") } })
  const dose = doseOf(r)
  const told = [...dose.told, ...beside]
  return told.length === 0 && dose.why === null
    ? { told, why: "The row says nothing but when." }
    : { told, why: dose.why }
}

type Half = { readonly told: readonly Told[]; readonly why: string | null }
const none = (why: string | null): Half => ({ told: [], why })

/** A dose that was not taken is a note, and says so. */
const leftOut = (at: string, what: string, says: string): Half => ({
  told: [{ at, body: { kind: "note", text: `Left out: ${what}` } }],
  why: `It is no dose: ${says}. It is kept as a note.`,
})

/** The dose of a row, or why it gives none. */
const doseOf = (r: Reading): Half => {
  const { at, get, columns } = r
  if (get("what") === "") return none(null)
  const kind = columns.kind === undefined || get("kind") === "" ? "dose" : rowKindOf(get("kind"))
  if (kind === "other") return none(null)
  const doubtful = r.became.map((b) => ({ ...b, outcome: outcomeOf(b.said, b.column) }))
  const of = (o: Outcome) => doubtful.find((b) => b.outcome === o)
  const omitted = of("left out")
  if (omitted !== undefined)
    return leftOut(at, get("what"), omitted.said === "" ? omitted.column : `${omitted.column} says “${omitted.said}”`)
  const open = of("open")
  if (open !== undefined) return none(`It was not taken: ${open.column} says “${open.said}”.`)
  const strange = of("unknown")
  if (strange !== undefined)
    return none(
      strange.said === ""
        ? `Nothing stands in ${strange.column}, so it is not known whether it was taken.`
        : `${strange.column} says “${strange.said}”, which is not understood, so it is not known whether it was taken.`,
    )
  if (r.became.length === 0 && kind === "unknown" && columns.kind !== undefined && rowOutcome(get("kind")) !== "taken")
    return rowOutcome(get("kind")) === "left out"
      ? leftOut(at, get("what"), `${columns.kind} says “${get("kind")}”`)
      : none(
          `${columns.kind} says “${get("kind")}”, which is not understood, so it is not known whether it was a dose.`,
        )
  if (tellsOmission(get("note")))
    return none("Its note speaks of a dose that was left out, so it is not known whether this one was taken.")
  return asDose(r)
}

const rowOutcome = (kind: string): Outcome => outcomeOf(kind, "type status")

const asDose = ({ at, get, columns, ways }: Reading): Half => {
  const named = get("amount") === "" ? nameWithAmount(get("what")) : null
  if (columns.amount !== undefined && get("amount") === "" && named === null)
    return none("It gives no amount, so no dose was taken in.")
  const unit = get("unit") || unitIn(columns.amount) || (/[\p{L}%]/u.test(get("amount")) ? "" : (ways.unit ?? ""))
  const amount = amountOf(named?.amount ?? get("amount"), named ? "" : unit, ways.mark ?? null)
  if (!amount.ok) return none(amount.problem.message)
  const text = (s: string) => (s === "" ? null : s)
  const what = named?.name ?? get("what")
  const body = {
    kind: "dose-noted",
    what,
    amount: amount.value,
    route: text(get("route")),
    site: text(get("site")),
  } as const
  return { told: [{ at, body }], why: null }
}
