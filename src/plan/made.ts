import { aboutBeside, fail, type Instant, type Plan, type Result, showQuantity } from "../base/index.ts"
import { labelOf } from "../deliver/index.ts"
import type { Schedule } from "../schedule/index.ts"
import type { PlanRequest } from "./request.ts"
import { scheduleOf } from "./to-schedule.ts"

/** A plan with what it was made of: what every form of output starts from. */
export type Made = {
  readonly id: string
  /** 0 for the first version. */
  readonly version: number
  /** When this version was made. */
  readonly madeAt: Instant
  readonly request: PlanRequest
  readonly plan: Plan
}

/** The schedule of a plan that was granted. A refused plan has no form but its refusal: a problem (`plan/refused`) that repeats the reason. */
export const followable = ({ request, plan }: Pick<Made, "request" | "plan">): Result<Schedule> => {
  const stop = plan.findings.find((f) => f.severity === "stop")
  if (stop || !plan.delivery.possible) {
    return fail("plan/refused", stop?.message ?? "This plan was refused.")
  }
  return scheduleOf(request)
}

/** What is in the container, as a label says it: "Semax nasal drops 0.1 %, 0.1 %". */
export const containerOf = ({ product }: PlanRequest): string => {
  if (product === null) return ""
  const label = labelOf(product)
  const strength = label.ok ? aboutBeside(showQuantity(label.value)) : ""
  return product.name.includes(strength) ? product.name : `${product.name}, ${strength}`
}
