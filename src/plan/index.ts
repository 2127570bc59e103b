export { phaseName } from "./doses.ts"
export {
  beginPlan,
  type Changed,
  changePlan,
  dosesOfLive,
  type LivePlan,
  longestCourse,
  type Preview,
  previewOf,
  type Version,
} from "./live.ts"
export { containerOf, followable, type Made } from "./made.ts"
export { makePlan } from "./make-plan.ts"
export { courseLimit } from "./page-limits.ts"
export { isPrescription } from "./prescribed.ts"
export type { PlanRequest, SupplyRequest } from "./request.ts"
export { type ContainerRead, containerLock } from "./strength-lock.ts"
export { scheduleOf } from "./to-schedule.ts"
