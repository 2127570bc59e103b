export {
  type BatteryPart,
  batteryFor,
  batteryPart,
  mostMinutes,
  runInSessions,
  weekly,
  weeklyDays,
} from "./battery/battery.ts"
export { type SeenBy, seenBy } from "./battery/seen-by.ts"
export type {
  Flag,
  Instrument,
  InstrumentId,
  OutcomeSpec,
  Person,
  Running,
  Scored,
  ScoreSheet,
  Session,
} from "./instrument.ts"
export { instrumentNamed, instrumentOf, instruments } from "./instruments.ts"
export { instrumentWords, outcomeWords, scoreWords, unitWords } from "./outcome-words.ts"
export { personFrom } from "./person.ts"
export { type RatingItem, ratingItems } from "./ratings/ratings.ts"
export { scaleAnswers, scaleAsks } from "./scale/scale.ts"
export { scaleNamed } from "./scale/scales.ts"
export type { Frame, Frames, Reply, Shown } from "./task.ts"
