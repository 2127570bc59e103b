import type { Table } from "./csv.ts"

/** The cells of a column. */
export const columnOf = (table: Table, name: string): readonly string[] => table.cells[table.names.indexOf(name)] ?? []
