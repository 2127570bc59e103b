export { beyondMost } from "./acts/beyond-most.ts"
export { otherStrength } from "./acts/container-strength.ts"
export { named } from "./acts/dose-name.ts"
export { type Objection, refusedFor, remarkOf } from "./acts/objection.ts"
export { closeRemarks, objectionsTo, planOf } from "./acts/objections.ts"
export { againstSaid, blindedAs } from "./acts/open.ts"
export { noneNear } from "./acts/skip.ts"
export { notDue } from "./acts/snooze.ts"
export { againstMoment, doseSaid, notPlanned, plannedAmount, type When } from "./acts/take.ts"
export { type Adherence, adherence } from "./adherence.ts"
export { answerTo, openWarnings } from "./answers.ts"
export { carriedEvents } from "./carried.ts"
export { type Pause, type PlanRule, pauseAt, pausesOf, ruleOf } from "./course.ts"
export { type CourseDay, courseDay } from "./course-day.ts"
export { dayAt, dayIn, type PlanDay, planDay, reassessDays } from "./day.ts"
export { Diary } from "./diary.ts"
export { type DoseDay, doseDays } from "./dose-days.ts"
export { type DoseStanding, type DoseState, doseStanding, LATE_AFTER_MINUTES } from "./dose-state.ts"
export { type DoubleFacts, doubleFacts } from "./double.ts"
export {
  type EarlierVersion,
  type FollowedPlan,
  type InHand,
  type Losses,
  type Most,
  type PlanWarning,
  sitesOf,
} from "./followed.ts"
export { type Hidden, hiddenNow } from "./hidden-now.ts"
export { doseMeant, doseOfKey } from "./meant.ts"
export { msOf } from "./moment.ts"
export { dayOfMoment } from "./night.ts"
export { isHidden, isNumbered } from "./numbered.ts"
export { type PlannedMoment, plannedBetween, plannedOn } from "./planned.ts"
export { type Reminder, remindersOf } from "./reminders.ts"
export { nextSite } from "./sites.ts"
export { snoozedUntil } from "./snooze.ts"
export type { CorrectionEvent, Standing } from "./standing.ts"
export { type ContainerStock, containersOf, type PlanStock, stockOf } from "./stock.ts"
export { closeAt, type TooClose, tooClose } from "./too-close.ts"
export { type ArmDay, type ArmGives, armDay, sourceDay, type TrialRun, type Uncertain } from "./trial-days.ts"
export { type KeptTrial, trialSpan, trialsOf } from "./trials.ts"
