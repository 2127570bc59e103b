import { fail, ok, parseQuantity, type Result, showQuantity } from "../../base/index.ts"
import { parseCsv } from "./csv.ts"
import { type DateOrder, momentOf, noTime, type Told, type ToldRow } from "./told.ts"

/** Which column of a table tells what. `date` may hold the time too. */
export type Columns = {
  readonly date: string
  readonly time?: string
  readonly what?: string
  readonly amount?: string
  readonly unit?: string
  readonly route?: string
  readonly site?: string
  readonly note?: string
  readonly weight?: string
  readonly effects?: string
}

/** The header names that are understood without being told, in the words trackers use. */
const known: Readonly<Record<keyof Columns, RegExp>> = {
  date: /^(?:when|date|datetime|date ?(?:\/|and|&)? ?time|timestamp|taken|taken at|logged at|shot date|injection date)$/iu,
  time: /^(?:time|time of day|shot time|injection time)$/iu,
  what: /^(?:what|medication|medicine|medication name|medicine ?name|compound|substance|drug|name|product|peptide)$/iu,
  amount: /^(?:dose|dosage|amount|dose amount|strength|quantity)(?:\s*[([].*[)\]])?$/iu,
  unit: /^(?:unit|units|dose unit|dosage unit)$/iu,
  route: /^(?:route|administration route|method)$/iu,
  site: /^(?:site|injection site|location|body part|administration site)$/iu,
  note: /^(?:notes?|comments?|remarks?)$/iu,
  weight: /^(?:weight|body weight)(?:\s*[([].*[)\]])?$/iu,
  effects: /^(?:side ?effects?|symptoms?)$/iu,
}

/** The columns of a header, by their usual names; `given` says them outright. A problem (`import/columns`) when there is no date, or nothing that a row could tell. */
export const columnsOf = (header: readonly string[], given: Partial<Columns> = {}): Result<Columns> => {
  const names = header.map((h) => h.trim())
  const missing = Object.values(given).find((name) => !names.includes(name))
  if (missing !== undefined)
    return fail("import/columns", `There is no column “${missing}”; the columns are ${names.join(", ")}.`)
  const taken = new Set<string>(Object.values(given))
  const found: Record<string, string> = { ...given }
  for (const [meaning, pattern] of Object.entries(known)) {
    const name = names.find((n) => pattern.test(n) && !taken.has(n))
    if (found[meaning] === undefined && name !== undefined) {
      found[meaning] = name
      taken.add(name)
    }
  }
  if (found.date === undefined)
    return fail(
      "import/columns",
      `No column says when; name it, for example date=“${names[0] ?? ""}”. The columns are ${names.join(", ")}.`,
    )
  if (!found.what && !found.note && !found.weight && !found.effects)
    return fail(
      "import/columns",
      `No column says what was taken; name it, for example what=“${names[1] ?? ""}”. The columns are ${names.join(", ")}.`,
    )
  return ok(found as Columns)
}

/** The names of a table's columns, for somebody who has to say what they mean; none where the text is no table. */
export const headerOf = (text: string): readonly string[] => {
  if (/^\s*[[{]/u.test(text.replace(/^\uFEFF/u, ""))) return []
  const [header = []] = parseCsv(text.slice(0, HEADER_CHARS))
  return [...new Set(header.map((h) => h.trim()).filter((h) => h !== ""))]
}

const HEADER_CHARS = 20_000

/** Reads a table row by row. What a row says and cannot be read is said; nothing is filled in. */
export const tellTable = (
  text: string,
  zone: string,
  given: Partial<Columns> = {},
  order: DateOrder | null = null,
): Result<readonly ToldRow[]> => {
  const [header, ...rows] = parseCsv(text)
  if (header === undefined) return fail("import/empty", "The file holds no rows.")
  const columns = columnsOf(header, given)
  if (!columns.ok) return columns
  const names = header.map((h) => h.trim())
  const at = (name: string | undefined) => (name === undefined ? -1 : names.indexOf(name))
  return ok(
    rows.map((fields, i): ToldRow => {
      const get = (meaning: keyof Columns) => fields[at(columns.value[meaning])]?.trim() ?? ""
      const row = { row: i + 1, text: fields.join(" | ").slice(0, 200) }
      const when = momentOf([get("date"), get("time")].filter(Boolean).join(" "), zone, order)
      if (!when.ok) return { ...row, told: [], why: when.problem.message }
      const told = tellRow(when.value.at, get, unitIn(columns.value.amount), unitIn(columns.value.weight))
      if ("why" in told) return { ...row, told: [], why: told.why }
      if (told.told.length === 0) return { ...row, told: [], why: "The row says nothing but when." }
      return { ...row, told: told.told, why: when.value.timed ? null : noTime }
    }),
  )
}

const tellRow = (
  at: string,
  get: (meaning: keyof Columns) => string,
  amountUnit: string,
  weightUnit: string,
): { readonly told: readonly Told[] } | { readonly why: string } => {
  const told: Told[] = []
  if (get("what") !== "") {
    const amount = amountOf(get("amount"), get("unit") || amountUnit)
    if (!amount.ok) return { why: amount.problem.message }
    const text = (s: string) => (s === "" ? null : s)
    told.push({
      at,
      body: {
        kind: "dose-noted",
        what: get("what"),
        amount: amount.value,
        route: text(get("route")),
        site: text(get("site")),
      },
    })
  }
  if (get("weight") !== "") {
    const weight = amountOf(get("weight"), weightUnit)
    if (!weight.ok) return { why: weight.problem.message }
    const [score = "", ...unit] = (weight.value ?? "").split(" ")
    told.push({ at, body: { kind: "measurement", instrument: "weight", score, unit: unit.join(" ") || null } })
  }
  // How bad it was stands in no column, so it is kept as words: a severity would be made up.
  if (get("effects") !== "" && !/^none$/iu.test(get("effects")))
    told.push({ at, body: { kind: "note", text: `Side effects: ${get("effects")}` } })
  if (get("note") !== "") told.push({ at, body: { kind: "note", text: get("note") } })
  return { told }
}

/** "Dose (mg)" says the unit of every row. */
const unitIn = (name: string | undefined): string => /[([]([^)\]]+)[)\]]\s*$/u.exec(name ?? "")?.[1]?.trim() ?? ""

/** An exact amount, or null where the row gives none. A number without a unit is a problem. */
const amountOf = (value: string, unit: string): Result<string | null> => {
  if (value === "") return ok(null)
  const q = parseQuantity(/\p{L}|%/u.test(value) ? value : `${value} ${unit}`)
  return q.ok ? ok(showQuantity(q.value)) : q
}
