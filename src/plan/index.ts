export { makePlan } from "./make-plan.ts"
export { type CalendarRequest, toIcs } from "./out/ics.ts"
export type { PlanRequest, SupplyRequest } from "./request.ts"
export { scheduleOf } from "./to-schedule.ts"
