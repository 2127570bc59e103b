import { dateOfDay, instantOfMs, showDate } from "../base/index.ts"
import { pausesOf, ruleOf } from "./course.ts"
import type { Diary } from "./diary.ts"
import { type DoseStanding, doseStanding } from "./dose-state.ts"
import type { FollowedPlan } from "./followed.ts"
import { plannedBetween } from "./planned.ts"
import { snoozedUntil } from "./snooze.ts"

/** Something to tell the person once. */
export type Reminder = {
  /** The same for the same dose on every device and after every restart: it is claimed under this, and shown with it as its tag. A
   *  snooze has a key of its own, so that what was told already is told once more. */
  readonly key: string
  readonly dose: DoseStanding
  /** `due` is told at its time; `missed` at the next start after its time went by untold. */
  readonly tells: "due" | "missed"
}

const DAY_MS = 86_400_000

/** What there is to tell about a plan between `since` and `now` (milliseconds since 1970): doses that fell due in that time, or whose
 *  snooze ended in it, and are not settled. Nothing falls due in a pause. */
export const remindersOf = (
  diary: Diary,
  plan: FollowedPlan,
  since: number,
  now: number,
  zone: string | null = null,
): readonly Reminder[] => {
  const rule = ruleOf(diary, plan)
  const pauses = pausesOf(diary, plan)
  return plannedBetween(plan, since - DAY_MS, now + 1, zone).flatMap((d): readonly Reminder[] => {
    const until = snoozedUntil(diary, d)
    const rings = until ?? d.ms
    if (rings < since || rings > now) return []
    const dose = doseStanding(d, diary, now, rule, pauses)
    if (dose.state !== "due" && dose.state !== "late" && dose.state !== "missed") return []
    const key = until === null ? reminderKey(dose) : `${reminderKey(dose)}/again/${instantOfMs(until)}`
    return [{ key, dose, tells: dose.state === "missed" ? "missed" : "due" }]
  })
}

const reminderKey = ({ plan, key, date }: DoseStanding): string => `dose/${plan}/${showDate(dateOfDay(date))}/${key}`
