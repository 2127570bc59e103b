import { expect, it } from "vitest"
import { date, epochDay } from "../base/index.ts"
import { parseSchedule } from "../schedule/index.ts"
import { courseDay } from "./course-day.ts"

const schedule = (text: string) => {
  const r = parseSchedule(text)
  if (!r.ok) throw new Error(r.problem.message)
  return { schedule: r.value }
}
const on = (iso: string) => epochDay(date(iso))

it.each([
  ["at 08:00 every day for 4 weeks", "2026-12-12", { day: 12, of: 28, course: 1, courses: 1 }],
  ["at 08:00 every day for 4 weeks", "2026-12-28", { day: 28, of: 28, course: 1, courses: 1 }],
  ["at 08:00 every day for 4 weeks", "2026-12-29", null],
  ["at 08:00 every day for 4 weeks", "2026-11-30", null],
  ["at 08:00 every day for 2 weeks, rest 1 week, 2 cycles", "2026-12-16", null],
  ["at 08:00 every day for 2 weeks, rest 1 week, 2 cycles", "2026-12-22", { day: 1, of: 14, course: 2, courses: 2 }],
  ["at 08:00 every day without end", "2026-12-20", { day: 20, of: null, course: 1, courses: 1 }],
  ["at 08:00 5 days on 2 days off for 4 weeks", "2026-12-06", { day: 6, of: 28, course: 1, courses: 1 }],
] as const)("%s, on %s", (line, day, expected) => {
  expect(courseDay(schedule(`start 2026-12-01 in UTC home\n${line}`), on(day))).toEqual(expected)
})
