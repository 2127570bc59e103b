import type { PlanAnswer } from "../../../app/index.ts"
import { addDays, type PlainDate, showDate } from "../../../base/index.ts"

/** One day of the strip: how many doses fall on it, and what it marks. */
export type StripDay = {
  /** ISO date. */
  readonly date: string
  /** Day of the plan, from 1. */
  readonly day: number
  readonly doses: number
  readonly marks: readonly string[]
}

/** Every day from the plan's start to its last dose, rest or mark, in order. Empty for a refused plan. */
export const stripOf = (plan: Pick<PlanAnswer, "doses" | "marks">, start: PlainDate): readonly StripDay[] => {
  if (plan.doses.length === 0) return []
  const count = new Map<string, number>()
  for (const d of plan.doses) {
    const key = showDate(addDays(start, d.day - 1))
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  const lastDose = plan.doses.reduce((n, d) => Math.max(n, d.day), 1)
  const marked = plan.marks.filter((m) => m.what !== "bottle out" && m.what !== "expiry").map((m) => m.date)
  const last = [showDate(start), ...marked].sort().at(-1) ?? ""
  const days = Array.from({ length: MOST_DAYS }, (_, i) => showDate(addDays(start, i)))
  const lastMark = days.indexOf(last) === -1 ? MOST_DAYS : days.indexOf(last) + 1
  return days.slice(0, Math.max(lastDose, lastMark)).map((date, i) => ({
    date,
    day: i + 1,
    doses: count.get(date) ?? 0,
    marks: plan.marks.filter((m) => m.date === date).map((m) => m.what),
  }))
}

/** Longer courses are cut off: nobody reads the squares of a second year. */
const MOST_DAYS = 400
