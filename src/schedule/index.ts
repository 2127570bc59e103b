export { between, type Occurrence, occurrences, zonedOf } from "./occurrences.ts"
export { type Pattern, patternOf } from "./pattern.ts"
export {
  type DayRule,
  daysIn,
  type Length,
  type Line,
  type Phase,
  type Schedule,
  type TimeRule,
  type Weekday,
  weekdays,
} from "./schedule.ts"
