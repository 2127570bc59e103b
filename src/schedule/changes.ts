import { date, dateOfDay, epochDay, type PlainDate } from "../base/index.ts"
import { patternOf } from "./pattern.ts"
import type { Schedule } from "./schedule.ts"

/** A day on which something becomes different: a line or one of its phases begins. */
export type Change = { readonly date: PlainDate; readonly line: number; readonly phase: number }

/** The first-cycle days on which something changes, in order. */
export const changesOf = (s: Schedule): readonly Change[] => {
  const start = epochDay(date(s.start))
  return s.lines
    .flatMap((line, index) => {
      const pattern = patternOf(line, start)
      return line.phases.map((_, phase) => ({ day: pattern.spanOf(0, phase)[0], line: index, phase }))
    })
    .sort((a, b) => a.day - b.day)
    .map(({ day, ...rest }) => ({ date: dateOfDay(day), ...rest }))
}

/** Pairs of changes of different lines fewer than `days` apart: whatever is felt then could come from either. Empty means one change at a time. */
export const crowdedChanges = (s: Schedule, days: number): readonly (readonly [Change, Change])[] => {
  const changes = changesOf(s)
  return changes.flatMap((a, i) =>
    changes
      .slice(i + 1)
      .filter((b) => b.line !== a.line && epochDay(b.date) - epochDay(a.date) < days)
      .map((b) => [a, b] as const),
  )
}
