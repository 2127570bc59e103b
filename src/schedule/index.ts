export { between, type Occurrence, occurrences, zonedOf } from "./occurrences.ts"
export { parseSchedule } from "./parse.ts"
export { type Pattern, patternOf } from "./pattern.ts"
export { problemsOf } from "./problems.ts"
export { sayLength, saySchedule } from "./say.ts"
export {
  type DayRule,
  daysIn,
  isFraction,
  type Length,
  type Line,
  mostADay,
  type Phase,
  type Schedule,
  type TimeRule,
  type Weekday,
  weekdays,
} from "./schedule.ts"
export { minutesOf, timeOf } from "./times.ts"
