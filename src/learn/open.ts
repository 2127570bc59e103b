import { ok, type Result } from "../base/index.ts"
import type { Columns } from "./columns.ts"
import { parseCsv, type Table } from "./csv.ts"
import { type Diary, readDiary } from "./diary.ts"

/** A diary as a person hands it over: the text of a table, or columns of cells by name. */
export type Handed = string | Readonly<Record<string, ArrayLike<string | number | null>>>

/** The table of a diary handed over. */
export const openTable = (diary: Handed): Result<Table> =>
  typeof diary === "string" ? parseCsv(diary) : ok(tableOf(diary))

/** A diary as text or as columns, read and checked. */
export const openDiary = (diary: Handed, columns: Columns): Result<Diary> => {
  const table = openTable(diary)
  return table.ok ? readDiary(table.value, columns) : table
}

/** Columns of cells as a table; rows are numbered as they would be in a file with a heading. */
export const tableOf = (columns: Exclude<Handed, string>): Table => {
  const names = Object.keys(columns)
  const cells = names.map((n) => Array.from(columns[n] ?? [], (v) => (v === null || Number.isNaN(v) ? "" : String(v))))
  return { names, cells, line: (cells[0] ?? []).map((_, i) => i + 2), separator: "," }
}
