import { csvField, ok, type Plan, type Result, showExact, showZoned, units } from "../../base/index.ts"
import { followable, type Made } from "../../plan/index.ts"

/** The doses as CSV (RFC 4180), one a row; a refused plan is a problem. Cells that a spreadsheet would run as a formula are quoted as text. */
export const toCsv = (made: Pick<Made, "request" | "plan">): Result<string> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  return ok([header, ...rowsOf(made.plan)].map((row) => `${row.map(csvField).join(",")}\r\n`).join(""))
}

const header = ["at", "day", "phase", "amount", "unit", "instruction"]

const rowsOf = (plan: Plan): readonly (readonly string[])[] =>
  plan.doses.map((d) => [
    showZoned(d.at),
    `${d.day}`,
    d.phase,
    showExact(d.amount.value),
    units[d.amount.unit].symbol,
    d.instruction,
  ])
