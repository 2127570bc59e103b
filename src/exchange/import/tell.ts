import { type DateOrder, fail, ok, type Result } from "../../base/index.ts"
import type { Columns } from "./columns.ts"
import { tellJournal } from "./journal.ts"
import { tellMedTimerCsv, tellMedTimerJson } from "./med-timer.ts"
import { type TableWays, tellTable } from "./table.ts"
import type { ToldRow } from "./told.ts"

export type ForeignFormat = "table" | "med-timer" | "journal"

export type Foreign = {
  readonly text: string
  /** Where wall times without an offset were written. */
  readonly zone: string
  /** What wrote it; told from the file when left out. */
  readonly format?: ForeignFormat | undefined
  readonly columns?: Partial<Columns> | undefined
  readonly dates?: DateOrder | null
} & Pick<TableWays, "mark" | "unit">

/** What another program's diary tells, row by row. Shot trackers' tables are read as tables, by their usual column names. */
export const tellForeign = ({
  text,
  zone,
  format,
  columns,
  dates,
  mark,
  unit,
}: Foreign): Result<readonly ToldRow[]> => {
  const read = parsed(text)
  if (!read.ok) return read
  const json = read.value
  if (json !== undefined) {
    if (format === "journal" || (format === undefined && isJournal(json))) return tellJournal(json)
    if (format === "table") return fail("import/format", "This file is JSON, not a table.")
    return tellMedTimerJson(json, mark ?? null)
  }
  if (format === "journal") return fail("import/format", "This file is not JSON, as a journal export would be.")
  const firstLine = text.slice(0, text.search(/\r|\n|$/u))
  if (format === "med-timer" || (format === undefined && /ISO 8601.*ISO 8601/iu.test(firstLine)))
    return tellMedTimerCsv(text, zone, mark ?? null)
  return tellTable(text, zone, columns, { dates: dates ?? null, mark: mark ?? null, unit: unit ?? null })
}

const isJournal = (json: unknown): boolean => typeof json === "object" && json !== null && "experiences" in json

/** The value of a JSON text; undefined for a text that is none, a problem (`import/damaged`) for JSON that breaks off or is not whole. */
const parsed = (text: string): Result<unknown> => {
  const plain = text.replace(/^\uFEFF/u, "")
  if (!/^\s*[[{]/u.test(plain)) return ok(undefined)
  try {
    return ok(JSON.parse(plain))
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1]
    const line = at === undefined ? 0 : plain.slice(0, Number(at)).split(/\r\n?|\n/u).length
    const where =
      at === undefined || Number(at) >= plain.trimEnd().length ? "it breaks off at its end" : `line ${line} is not JSON`
    return fail(
      "import/damaged",
      `This backup is damaged: ${where}. Nothing of it was taken in; make or take another one.`,
    )
  }
}
