import { type EventBody, showZoned, zonedOfMs } from "../../base/index.ts"
import type { Diary } from "../diary.ts"
import type { FollowedPlan } from "../followed.ts"
import { closeAt } from "../too-close.ts"
import { againstAnswered } from "./answer.ts"
import type { Objection } from "./objection.ts"
import { againstOpened } from "./open.ts"
import { againstSkipped } from "./skip.ts"
import { againstSnoozed } from "./snooze.ts"
import { againstTaken, doseSaid, type When } from "./take.ts"

/** What stands against an act, whoever brings it: asked before it is written, and again of what a device hands over. Acts that need no second
 *  look have nothing against them. `now` is in milliseconds since 1970. */
export const objectionsTo = (
  body: EventBody,
  diary: Diary,
  plan: FollowedPlan,
  when: When,
  now: number,
): readonly Objection[] => {
  if (body.kind === "dose-taken") return againstTaken(diary, plan, body, when, now)
  if (body.kind === "dose-skipped") return againstSkipped(diary, plan, body, when)
  if (body.kind === "dose-snoozed") return againstSnoozed(diary, plan, body, when)
  if (body.kind === "plan-answered") return againstAnswered(plan, body)
  return body.kind === "container-opened" ? againstOpened(plan, body, when, false) : []
}

/** What a dose taken too close to another is told: it is kept, and the rule is named. */
export const closeRemarks = (
  body: EventBody,
  diary: Diary,
  plan: FollowedPlan,
  { at, zone, own }: When,
): readonly string[] => {
  if (body.kind !== "dose-taken") return []
  const dose = doseSaid(diary, plan, body.due, { at, zone })
  const close = dose == null ? null : closeAt(diary, plan, dose, at, own)
  if (close === null) return []
  const other = showZoned(zonedOfMs(close.why === "last is near" ? close.last : close.next, zone))
  return [
    close.why === "last is near"
      ? `The dose before this one was taken at ${other}, less than half the interval before it: leave the next one its full time.`
      : `The next dose is planned at ${other}, in less than half the interval: do not take it before half of that has passed.`,
  ]
}

/** The plan an act is about; null for one that is about none. */
export const planOf = (body: EventBody) => ("plan" in body ? body.plan : null)
