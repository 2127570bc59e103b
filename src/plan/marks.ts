import { addDays, compareDates, date, dateOfDay, epochDay, type PlanMark } from "../base/index.ts"
import { patternOf, type Schedule } from "../schedule/index.ts"

/** The dates a schedule turns on: the last day of each cycle, the first day of each rest, the day to reassess. */
export const marksOf = (schedule: Schedule): readonly PlanMark[] => {
  const marks: PlanMark[] = []
  const start = date(schedule.start)
  for (const line of schedule.lines) {
    const pattern = patternOf(line, epochDay(start))
    for (let cycle = 0; cycle < line.cycles && Number.isFinite(pattern.cycleDays); cycle++) {
      const after = pattern.first + cycle * pattern.cycleDays + pattern.onDays
      marks.push({ date: dateOfDay(after - 1), what: "cycle end" })
      if (line.rest !== null) marks.push({ date: dateOfDay(after), what: "rest" })
    }
    if (line.reassess !== null) marks.push({ date: addDays(start, line.reassess - 1), what: "reassess" })
  }
  return inOrder(marks)
}

/** Marks by date; on the same date in the order given. */
export const inOrder = (marks: readonly PlanMark[]): readonly PlanMark[] =>
  [...marks].sort((a, b) => compareDates(a.date, b.date))
