import { type EventId, epochDay } from "../base/index.ts"
import { dayAt } from "./day.ts"
import type { FollowedPlan } from "./followed.ts"
import { armDay } from "./trial-days.ts"

/** A trial whose numbered containers hide what somebody takes. */
export type Hidden = {
  readonly trial: EventId
  /** Of the plan. */
  readonly title: string
  /** The container of the day, from 1; null where the last one was used up within the last days. */
  readonly container: number | null
}

/** What was taken lately still acts, and still has to be told to whoever helps. */
const LATELY_DAYS = 7

/** What blinded trials hide at `now` (milliseconds since 1970): in an emergency it has to be seen at once. Nothing is hidden before the first dose. */
export const hiddenNow = (plans: readonly FollowedPlan[], now: number): readonly Hidden[] =>
  plans.flatMap((plan) =>
    (plan.trials ?? []).flatMap((trial): readonly Hidden[] => {
      if (!trial.blinded) return []
      const today = epochDay(dayAt(plan, now))
      const of = { trial: trial.id, title: plan.title }
      const what = armDay(trial, today)
      if (what?.kind === "container") return [{ ...of, container: what.block + 1 }]
      return today >= trial.until && today < trial.until + LATELY_DAYS ? [{ ...of, container: null }] : []
    }),
  )
