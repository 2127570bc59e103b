import { type Pause, type PlanRule, pauseAt } from "./course.ts"
import type { Diary } from "./diary.ts"
import type { PlannedMoment } from "./planned.ts"
import type { Standing } from "./standing.ts"

/** Where a planned dose stands. `later` is still to come, `due` may be taken now, `late` is past its time and still open,
 *  `missed` is closed without a word about it. */
export type DoseState = "later" | "due" | "late" | "missed" | "taken" | "skipped" | "paused"

export type DoseStanding = PlannedMoment & {
  readonly state: DoseState
  /** The log that settled it. */
  readonly log: Standing | null
  /** Further doses logged for the same moment: taken double, or logged on two devices. */
  readonly again: readonly Standing[]
  /** Minutes from due to taken, negative when early; null unless taken. */
  readonly minutesLate: number | null
  readonly pause: Pause | null
}

/** From so long after its time a dose is late. */
export const LATE_AFTER_MINUTES = 60

const MINUTE_MS = 60_000

/** What has become of a planned dose by `now` (milliseconds since 1970).
 *
 *  Rules: taken beats skipped, because a dose in the body is not undone by a later "skipped"; of several logs of one kind the
 *  earliest by time, then id, is the one, and further doses are shown beside it. A dose logged in a pause is still taken. */
export const doseStanding = (
  dose: PlannedMoment,
  diary: Diary,
  now: number,
  { late }: PlanRule,
  pauses: readonly Pause[],
): DoseStanding => {
  const logs = diary.forDue(dose.plan, dose.key)
  const taken = logs.filter((l) => l.event.kind === "dose-taken")
  const [first, ...again] = taken
  const skipped = logs.find((l) => l.event.kind === "dose-skipped")
  const pause = pauseAt(pauses, dose.ms) ?? null
  const base = { ...dose, log: first ?? skipped ?? null, again, minutesLate: null, pause }
  if (first) return { ...base, state: "taken", minutesLate: Math.floor((first.ms - dose.ms) / MINUTE_MS) }
  if (skipped) return { ...base, state: "skipped" }
  if (pause) return { ...base, state: "paused" }
  return { ...base, state: stillOpen(dose, now, late) }
}

const stillOpen = (dose: PlannedMoment, now: number, late: PlanRule["late"]): DoseState => {
  if (now < dose.ms) return "later"
  if (now >= dose.closes) return "missed"
  if (now < dose.ms + LATE_AFTER_MINUTES * MINUTE_MS) return "due"
  return late === "skip" ? "missed" : "late"
}
