import { type DecimalMark, fail, ok, type Result } from "../../base/index.ts"
import { amountOf } from "./amount.ts"
import { parseCsv } from "./csv.ts"
import { fromMs, momentOf } from "./moment.ts"
import type { Told, ToldRow } from "./told.ts"

// medTimer (an Android reminder, Futsch1/medTimer) writes its log as a semicolon table whose last two columns are ISO moments,
// reminded and taken, and as JSON `{ version, list }` with times in seconds. Amounts are free text.

/** The table: the header's words depend on the phone's language, the order of the columns does not. */
export const tellMedTimerCsv = (text: string, zone: string, mark: DecimalMark | null): Result<readonly ToldRow[]> => {
  const [header, ...rows] = parseCsv(text)
  const iso = header?.flatMap((h, i) => (/ISO 8601/iu.test(h) ? [i] : [])) ?? []
  const [reminded, taken] = iso
  if (header === undefined || reminded === undefined || taken === undefined)
    return fail("import/med-timer", "This is not medTimer's event table: it has no two columns marked ISO 8601.")
  return ok(
    rows.map((fields, i): ToldRow => {
      const row = { row: i + 1, text: fields.join(" | ").slice(0, 200) }
      const name = fields[1]?.trim() ?? ""
      const when = fields[taken]?.trim() ?? ""
      if (when === "") return { ...row, told: [], why: "It was reminded and not taken." }
      const at = momentOf(when, zone, null)
      if (!at.ok) return { ...row, told: [], why: at.problem.message }
      return { ...row, ...dose(at.value.at, name, fields[2] ?? "", fields[6] ?? "", mark) }
    }),
  )
}

type Entry = {
  readonly medicineName?: unknown
  readonly amount?: unknown
  readonly status?: unknown
  readonly remindedTimestamp?: unknown
  readonly processedTimestamp?: unknown
  readonly notes?: unknown
}

/** The JSON backup, by itself or inside a whole one. */
export const tellMedTimerJson = (json: unknown, mark: DecimalMark | null): Result<readonly ToldRow[]> => {
  const list = entriesIn(json)
  if (list === undefined) return fail("import/med-timer", "This is not a medTimer backup: it has no list of events.")
  return ok(
    list.map((e, i): ToldRow => {
      const name = text(e.medicineName)
      const row = { row: i + 1, text: `${name} | ${text(e.amount)} | ${text(e.status)}` }
      const processed = Number(e.processedTimestamp)
      const reminded = Number(e.remindedTimestamp)
      if (e.status === "TAKEN" && processed > 0)
        return { ...row, ...dose(fromMs(processed * 1000), name, text(e.amount), text(e.notes), mark) }
      if (e.status === "SKIPPED" && reminded > 0)
        return {
          ...row,
          told: [{ at: fromMs(reminded * 1000), body: { kind: "note", text: `Left out: ${name}` } }],
          why: null,
        }
      return { ...row, told: [], why: "It was neither taken nor skipped." }
    }),
  )
}

const entriesIn = (json: unknown): readonly Entry[] | undefined => {
  if (typeof json !== "object" || json === null) return undefined
  if (
    "list" in json &&
    Array.isArray(json.list) &&
    json.list.length > 0 &&
    json.list.every((e) => typeof e === "object" && e && "remindedTimestamp" in e)
  )
    return json.list as Entry[]
  for (const part of Object.values(json)) {
    const found = typeof part === "object" ? entriesIn(part) : undefined
    if (found) return found
  }
  return undefined
}

const text = (v: unknown): string => (typeof v === "string" ? v.trim() : "")

/** An amount such as "1 pill" or "300 mg" is taken as it stands; "1" alone has no unit and stays with the name. */
const dose = (
  at: string,
  name: string,
  amount: string,
  notes: string,
  mark: DecimalMark | null,
): Pick<ToldRow, "told" | "why"> => {
  if (name === "") return { told: [], why: "It does not say what was taken." }
  const q = amountOf(amount, "", mark)
  if (!q.ok && (q.problem.code === "import/amount" || q.problem.code === "import/comma"))
    return { told: [], why: q.problem.message }
  const what = q.ok || amount.trim() === "" ? name : `${name} (${amount.trim()})`
  const told: Told[] = [
    { at, body: { kind: "dose-noted", what, amount: q.ok ? q.value : null, route: null, site: null } },
  ]
  if (notes.trim() !== "") told.push({ at, body: { kind: "note", text: notes.trim() } })
  return {
    told,
    why: q.ok || amount.trim() === "" ? null : `“${amount.trim()}” has no unit that is known, so it was kept as words.`,
  }
}
