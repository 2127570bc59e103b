import { type Dose, fail, ok, type Quantity, quantity, type Result } from "../base/index.ts"
import type { PlanRequest } from "./request.ts"

/** The dose of each phase: the one the person chose, or what the page's steps say where each says one amount. */
export const stepDoses = ({ dose, protocol }: PlanRequest): Result<readonly [Quantity, ...Quantity[]]> => {
  if (dose !== null) return ok([dose])
  const doses: Quantity[] = []
  for (const [i, step] of (protocol?.steps ?? []).entries()) {
    const one = amountOf(step.dose)
    if (one === null) {
      return fail("plan/step-dose", `Step ${i + 1} of the page does not say one amount for each dose; choose a dose.`)
    }
    doses.push(one)
  }
  const [first, ...rest] = doses
  return first === undefined
    ? fail("plan/no-dose", "Say how much one dose is, for example 300mcg; a range on the page is not a choice.")
    : ok([first, ...rest])
}

const amountOf = (d: Dose | null): Quantity | null => {
  if (d === null || d.unit === null || d.low.compare(d.high) !== 0) return null
  if (d.per !== "dose" && d.per !== null) return null
  if (d.perKg) return d.unit === "mg" || d.unit === "mcg" ? quantity(d.low, `${d.unit}/kg`) : null
  return quantity(d.low, d.unit)
}
