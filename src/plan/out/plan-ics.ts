import { ok, type Result, showDate } from "../../base/index.ts"
import type { Schedule } from "../../schedule/index.ts"
import { phaseName } from "../doses.ts"
import { toIcs } from "./ics.ts"
import { followable, type Made } from "./made.ts"

/** A granted plan as an iCalendar file. An entry's title says the count and not the substance, because it shows on a locked screen. `before`: the
 *  schedules of earlier versions, so that entries a change took away are cancelled. A refused plan is a problem. */
export const planIcs = (
  made: Made,
  options: { readonly alarm: boolean; readonly before?: readonly Schedule[] },
): Result<string> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { plan } = made
  const say = (line: number, phase: number): { title: string; text: string } => {
    const name = phaseName(schedule.value.lines[line]?.phases ?? [], phase)
    const dose = plan.doses.find((d) => d.phase === name)
    const [title = ""] = (dose?.instruction ?? "").split(":")
    return { title, text: dose?.instruction ?? "" }
  }
  return ok(
    toIcs({
      id: made.id,
      version: made.version,
      schedule: schedule.value,
      say,
      marks: plan.marks.map((m) => ({ date: showDate(m.date), what: m.what })),
      stamp: made.madeAt.toString({ smallestUnit: "second" }).replace(/[-:]/g, ""),
      alarm: options.alarm,
      ...(options.before ? { before: options.before } : {}),
    }),
  )
}
