import { fail, type Result } from "../../base/index.ts"
import type { Columns } from "./columns.ts"
import { tellJournal } from "./journal.ts"
import { tellMedTimerCsv, tellMedTimerJson } from "./med-timer.ts"
import type { DateOrder } from "./moment.ts"
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
  const json = parsed(text)
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

/** The value of a JSON text; undefined for anything that is not an object or a list. */
const parsed = (text: string): unknown => {
  if (!/^\s*[[{]/u.test(text.replace(/^\uFEFF/u, ""))) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""))
  } catch {
    return undefined
  }
}
