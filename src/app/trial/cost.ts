import { type Exact, exact, showExact } from "../../base/index.ts"
import type { PlanAnswer } from "../contract/plan.ts"

/** What the containers of a trial come to. */
export type Cost = {
  readonly containers: number | null
  readonly money: { readonly amount: string; readonly currency: string; readonly assumes: string } | null
}

/** What so many days of doses use up when they are spread over `calendarDays`: what the same doses use in a row, and as many more as go out of
 *  date in between. */
export const costOf = (inARow: PlanAnswer["supply"], calendarDays: number, inUseDays: number | undefined): Cost => {
  if (inARow.containers === null || inARow.containers === 0) return { containers: null, money: null }
  const byAge = inUseDays === undefined ? 0 : Math.ceil(calendarDays / inUseDays)
  const containers = Math.max(inARow.containers, byAge)
  return {
    containers,
    money:
      inARow.cost === null
        ? null
        : {
            ...inARow.cost,
            amount: showExact(perContainer(inARow.cost.amount, inARow.containers).mul(exact(containers))),
          },
  }
}

const perContainer = (amount: string, containers: number): Exact => exact(amount).div(exact(containers))
