export { makePlan } from "./make-plan.ts"
export type { PlanRequest, SupplyRequest } from "./request.ts"
export { scheduleOf } from "./to-schedule.ts"
