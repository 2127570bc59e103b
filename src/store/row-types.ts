import pg from "pg"

// PGlite and PostgreSQL are both spoken to through node-postgres, so this is the one place that says what a value of the
// database becomes. Its defaults would give a string for `count(*)`, and a Date in the machine's own zone for dates.
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: (text) => safeInteger(text),
  [pg.types.builtins.NUMERIC]: (text) => text,
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.TIMESTAMPTZ]: (text) => isoInstant(text),
  [pg.types.builtins.INTERVAL]: (text) => text,
}

/** How node-postgres reads values: whole numbers as numbers, decimals, dates and intervals as text, moments as ISO instants in UTC. */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers[oid]) || pg.types.getTypeParser(oid, format as "text"),
}

const safeInteger = (text: string): number => {
  const n = Number(text)
  if (!Number.isSafeInteger(n)) throw new Error(`${text} is beyond what a number holds exactly`)
  return n
}

/** "2026-12-01 06:00:00.5+00" is "2026-12-01T06:00:00.5Z"; every connection is set to UTC. */
const isoInstant = (text: string): string => {
  if (!text.endsWith("+00")) throw new Error(`the connection is not in UTC: ${text}`)
  return `${text.slice(0, -3).replace(" ", "T")}Z`
}
