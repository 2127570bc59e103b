import type { EventBody } from "../../base/index.ts"
import type { Diary } from "../diary.ts"
import type { FollowedPlan } from "../followed.ts"
import type { Objection } from "./objection.ts"
import { doseSaid, notPlanned, type When } from "./take.ts"

type Snoozed = Extract<EventBody, { readonly kind: "dose-snoozed" }>

/** Only what is open can be put off. */
export const notDue: Objection = {
  code: "dose/not-due",
  why: "Only a dose that is due and not settled can be put off",
  path: "due",
}

/** What stands against putting a dose off: the plan has none of that name, or it was not open then. */
export const againstSnoozed = (
  diary: Diary,
  plan: FollowedPlan,
  { due }: Snoozed,
  when: When,
): readonly Objection[] => {
  const dose = doseSaid(diary, plan, due, when)
  if (dose == null) return [notPlanned(due)]
  // Settled only after it was put off: it was open then.
  const settledSince = when.own !== undefined && dose.log !== null && dose.log.ms > when.at
  return dose.state === "due" || dose.state === "late" || settledSince ? [] : [notDue]
}
