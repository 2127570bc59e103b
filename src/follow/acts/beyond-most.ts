import { type EventId, showZoned, zonedOfMs } from "../../base/index.ts"
import type { Diary } from "../diary.ts"
import type { FollowedPlan } from "../followed.ts"

const HOUR_MS = 3_600_000

/** Why a dose that is taken as needed is one too many within 24 hours, or too soon after or before another; null for one within the plan's
 *  own most. `own` is the dose's event where it stands in the diary already. */
export const beyondMost = (
  diary: Diary,
  plan: FollowedPlan,
  at: number,
  zone: string,
  own?: EventId,
): string | null => {
  const times = plan.schedule.lines[0]?.phases[0]?.times
  if (times === undefined || !("atMost" in times)) return null
  const between = (from: number, to: number) =>
    diary
      .dosesOf(plan.id)
      .between(from, to)
      .filter((d) => d.id !== own)
  const apart = times.hoursApart * HOUR_MS
  const [near] = between(at - apart + 1, at + apart)
  if (near)
    return `${own === undefined ? "The last" : "Another"} dose is logged at ${showZoned(zonedOfMs(near.ms, zone))}, and this plan keeps ${times.hoursApart} hours between two`
  const today = between(at - 24 * HOUR_MS + 1, at + 1)
  return today.length >= times.atMost
    ? `${today.length} ${own === undefined ? "" : "other "}doses are logged in the 24 hours before, and this plan has ${times.atMost} at most`
    : null
}
