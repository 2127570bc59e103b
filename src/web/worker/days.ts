import { addDays, compareDates, daysBetween, type PlainDate, type Plan, showDate } from "../../base/index.ts"

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
export const stripOf = (plan: Plan, start: PlainDate): readonly StripDay[] => {
  if (plan.doses.length === 0) return []
  const count = new Map<string, number>()
  for (const d of plan.doses) {
    const key = showDate(addDays(start, d.day - 1))
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  const lastDose = plan.doses.reduce((n, d) => Math.max(n, d.day), 1)
  const lastMark = plan.marks
    .filter((m) => m.what !== "bottle out" && m.what !== "expiry")
    .reduce((n, m) => (compareDates(m.date, start) < 0 ? n : Math.max(n, daysBetween(start, m.date) + 1)), 1)
  return Array.from({ length: Math.min(Math.max(lastDose, lastMark), 400) }, (_, i) => {
    const date = showDate(addDays(start, i))
    return {
      date,
      day: i + 1,
      doses: count.get(date) ?? 0,
      marks: plan.marks.filter((m) => showDate(m.date) === date).map((m) => m.what),
    }
  })
}
