import { daysOf, type Exact, exact, type Layout, showExact } from "../../base/index.ts"
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

/** What two amounts use up of which each is taken on half of the days, out of what each alone would use up on all of them. Rounded up from two
 *  numbers that were: never too few, at most one too many. */
export const ofBoth = (one: PlanAnswer["supply"], other: PlanAnswer["supply"]): PlanAnswer["supply"] => {
  if (one.containers === null || other.containers === null) return { ...one, containers: null, cost: null }
  const containers = Math.ceil((one.containers + other.containers) / 2)
  if (one.cost === null || one.containers === 0) return { ...one, containers }
  const amount = showExact(perContainer(one.cost.amount, one.containers).mul(exact(containers)))
  return { ...one, containers, cost: { ...one.cost, amount } }
}

const perContainer = (amount: string, containers: number): Exact => exact(amount).div(exact(containers))

type Price = Cost["money"]

/** What this trial costs and what chance it buys, in one sentence. */
export const costSaid = (l: Layout, power: number, effect: number, { containers, money }: Cost): string => {
  const weeks = Math.ceil(daysOf(l) / 7)
  return `${counted(weeks, "week")}${suppliesSaid(containers, money, "; what it uses up is not known")}: a chance of about ${Math.round(100 * power)} % of seeing ${sizeSaid(effect)}.`
}

/** How many pairs of such blocks last so many weeks. */
export const pairsIn = (weeks: number, { blockDays }: Pick<Layout, "blockDays">): number =>
  Math.ceil((weeks * 7) / (2 * blockDays))

/** What an 80 % chance takes, in weeks and in what a trial of that length uses up; null where not even two years would do. `fits` is whether the plan
 *  has days for it. */
export const toKnow = (
  weeks: number | null,
  effect: number,
  { containers, money }: Cost,
  fits: boolean,
): string | null =>
  weeks === null
    ? null
    : `An 80 % chance of seeing ${sizeSaid(effect)} takes ${counted(weeks, "week")} of such blocks${suppliesSaid(containers, money, "")}${fits ? "" : ", which is more than this plan has days for"}.`

const suppliesSaid = (containers: number | null, money: Price, unknown: string): string =>
  containers === null
    ? unknown
    : `, about ${counted(containers, "container")}${money === null ? "" : `, about ${money.amount} ${money.currency}`}`

const sizeSaid = (effect: number): string =>
  effect === 0.5
    ? "a medium effect (half of your own standard deviation)"
    : `an effect of ${effect} of your own standard deviations`

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`
