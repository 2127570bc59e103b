import { compareQuantity, convert, parseQuantity, plus, type Quantity, showQuantity } from "../base/index.ts"
import type { Diary } from "./diary.ts"
import type { FollowedPlan } from "./followed.ts"
import { plannedBetween } from "./planned.ts"

/** What the diary can say to somebody who took more than planned. It does not say whether that matters: that needs a person. */
export type DoubleFacts = {
  /** Logged in the 24 hours up to now; null when the amounts cannot be added. */
  readonly taken: Quantity | null
  /** Planned for the same 24 hours; null when nothing was. */
  readonly planned: Quantity | null
  readonly more: boolean
  /** The next planned dose, in milliseconds since 1970; nothing is moved by itself. */
  readonly next: number | null
  readonly sentences: readonly string[]
}

const DAY_MS = 86_400_000

/** The facts about the last 24 hours of a plan. `now` in milliseconds since 1970. */
export const doubleFacts = (diary: Diary, plan: FollowedPlan, now: number, zone: string | null = null): DoubleFacts => {
  const logged = diary.dosesOf(plan.id).between(now - DAY_MS, now + 1)
  const amounts = logged.flatMap(({ event }) => (event.kind === "dose-taken" ? [event.amount] : []))
  const taken = total(amounts.map(quantityOf))
  const planned = total(plannedBetween(plan, now - DAY_MS, now + 1, zone).map((d) => d.amount))
  const next = plannedBetween(plan, now + 1, now + 92 * DAY_MS, zone)[0]?.ms ?? null
  const more = taken !== null && (planned === null || exceeds(taken, planned))
  return {
    taken,
    planned,
    more,
    next,
    sentences: [
      taken === null
        ? `${amounts.length} doses are logged in the last 24 hours; their amounts cannot be added up.`
        : `${showQuantity(taken)} is logged in the last 24 hours, in ${amounts.length === 1 ? "one dose" : `${amounts.length} doses`}.`,
      planned === null ? "Nothing was planned for that time." : `${showQuantity(planned)} was planned for that time.`,
      "Posology cannot tell what the difference does. A pharmacist, a doctor or a poison line can; say the compound, the amount and the time.",
      "If you feel unwell, get help now and take the container with you.",
      "The plan is not moved: log the next dose as skipped if you are told to leave it out.",
    ],
  }
}

const quantityOf = (text: string): Quantity | null => {
  const q = parseQuantity(text)
  return q.ok ? q.value : null
}

/** Null where one amount is not known, or a mass stands beside a count. */
const total = (amounts: readonly (Quantity | null)[]): Quantity | null => {
  let sum: Quantity | null = null
  for (const q of amounts) {
    if (q === null || (sum !== null && !convert(q, sum.unit).ok)) return null
    sum = sum === null ? q : plus(sum, q)
  }
  return sum
}

const exceeds = (a: Quantity, b: Quantity): boolean => convert(b, a.unit).ok && compareQuantity(a, b) > 0
