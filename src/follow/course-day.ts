import { date, epochDay } from "../base/index.ts"
import { patternOf } from "../schedule/index.ts"
import type { FollowedPlan } from "./followed.ts"

/** Where a day stands in a plan: day 12 of 28 of its first of two courses. Both "of" are null where there is no end. */
export type CourseDay = {
  readonly day: number
  readonly of: number | null
  readonly course: number
  readonly courses: number | null
}

/** The day (in days since 1970) as a day of the plan's course; null before it begins, in a rest and after its end. */
export const courseDay = ({ schedule }: Pick<FollowedPlan, "schedule">, day: number): CourseDay | null => {
  const [line] = schedule.lines
  if (line === undefined) return null
  const pattern = patternOf(line, epochDay(date(schedule.start)))
  const place = pattern.placeOf(day)
  if (place === null) return null
  const begins = pattern.spanOf(place.cycle, 0)[0]
  return { day: day - begins + 1, of: ended(pattern.onDays), course: place.cycle + 1, courses: ended(line.cycles) }
}

const ended = (n: number): number | null => (Number.isFinite(n) ? n : null)
