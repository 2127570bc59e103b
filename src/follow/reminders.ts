import { dateOfDay, showDate } from "../base/index.ts"
import { pausesOf, ruleOf } from "./course.ts"
import type { Diary } from "./diary.ts"
import { type DoseStanding, doseStanding } from "./dose-state.ts"
import type { FollowedPlan } from "./followed.ts"
import { plannedBetween } from "./planned.ts"

/** Something to tell the person once. */
export type Reminder = {
  /** The same for the same dose on every device and after every restart: it is claimed under this, and shown with it as its tag. */
  readonly key: string
  readonly dose: DoseStanding
  /** `due` is told at its time; `missed` at the next start after its time went by untold. */
  readonly tells: "due" | "missed"
}

/** What there is to tell about a plan between `since` and `now` (milliseconds since 1970): doses that fell due in that time and
 *  are not settled. Nothing falls due in a pause. */
export const remindersOf = (
  diary: Diary,
  plan: FollowedPlan,
  since: number,
  now: number,
  zone: string | null = null,
): readonly Reminder[] => {
  const rule = ruleOf(diary, plan)
  const pauses = pausesOf(diary, plan)
  return plannedBetween(plan, since, now + 1, zone).flatMap((d): readonly Reminder[] => {
    const dose = doseStanding(d, diary, now, rule, pauses)
    if (dose.state !== "due" && dose.state !== "late" && dose.state !== "missed") return []
    return [{ key: reminderKey(dose), dose, tells: dose.state === "missed" ? "missed" : "due" }]
  })
}

const reminderKey = ({ plan, key, date }: DoseStanding): string => `dose/${plan}/${showDate(dateOfDay(date))}/${key}`
