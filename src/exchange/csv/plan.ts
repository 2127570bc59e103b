import { csvField, ok, type Plan, type Result, showDate, showExact, showTime, units } from "../../base/index.ts"
import { followable, type Made } from "../../plan/index.ts"

/** The doses as CSV (RFC 4180), one a row; a refused plan is a problem. Cells that a spreadsheet would run as a formula are quoted as text. */
export const toCsv = (made: Pick<Made, "request" | "plan">): Result<string> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  return ok([header, ...rowsOf(made.plan)].map((row) => `${row.map(csvField).join(",")}\r\n`).join(""))
}

// The zone's name stands by itself, for no spreadsheet reads it in a time; nor does any read an offset, so that the wall
// time is there as date and time as well.
const header = ["at", "day", "phase", "amount", "unit", "instruction", "zone", "date", "time"]

const rowsOf = (plan: Plan): readonly (readonly string[])[] =>
  plan.doses.map((d) => [
    d.at.toString({ timeZoneName: "never", smallestUnit: "second" }),
    `${d.day}`,
    d.phase,
    showExact(d.amount.value),
    units[d.amount.unit].symbol,
    d.instruction,
    d.at.timeZoneId,
    showDate(d.at.toPlainDate()),
    showTime(d.at.toPlainTime()),
  ])
