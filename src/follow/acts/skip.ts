import type { EventBody } from "../../base/index.ts"
import type { Diary } from "../diary.ts"
import type { FollowedPlan } from "../followed.ts"
import type { Objection } from "./objection.ts"
import { doseSaid, notPlanned, type When } from "./take.ts"

type Skipped = Extract<EventBody, { readonly kind: "dose-skipped" }>

/** No dose is near the moment that was said. */
export const noneNear: Objection = {
  code: "dose/none",
  why: "No dose is planned within twelve hours of that moment",
  path: "at",
}

/** What stands against leaving a dose out: the plan has none of that name, or it was taken by then. */
export const againstSkipped = (
  diary: Diary,
  plan: FollowedPlan,
  { due }: Skipped,
  when: When,
): readonly Objection[] => {
  const dose = doseSaid(diary, plan, due, when)
  if (dose == null) return [notPlanned(due)]
  const taken = dose.state === "taken" && dose.log !== null && (when.own === undefined || dose.log.ms <= when.at)
  return taken
    ? [
        {
          code: "dose/already-taken",
          why: "That dose is logged as taken",
          instead: "take that back first if it was not",
          path: "due",
        },
      ]
    : []
}
