import { addDays, instant, inZone, type PlanId, showDate } from "../../../../base/index.ts"

/** Which part of the diary is looked at. Empty means all. */
export type Stretch = {
  /** ISO dates, both included. */
  readonly from: string
  readonly to: string
  readonly plan: PlanId | ""
  readonly kind: keyof typeof kinds | ""
  readonly search: string
}

/** The kinds of entries a person looks for, and the events they are. */
export const kinds = {
  doses: { words: "doses", of: ["dose-taken", "dose-noted", "dose-skipped", "dose-snoozed"] },
  effects: { words: "side effects", of: ["side-effect"] },
  notes: { words: "notes and measurements", of: ["note", "measurement", "session"] },
  course: {
    words: "pauses, rules, changes and answers",
    of: ["plan-paused", "plan-resumed", "plan-rule", "plan-changed", "plan-answered"],
  },
  trials: {
    words: "trials",
    of: ["trial-started", "trial-opened", "trial-changed", "trial-guessed", "trial-unblinded"],
  },
  containers: { words: "containers", of: ["container-opened", "primed", "spilled"] },
} as const

/** The `days` days that end with the one it is. */
export const stretchUpTo = (now: string, zone: string, days: number): Stretch => {
  const to = inZone(instant(now), zone).toPlainDate()
  return { from: showDate(addDays(to, 1 - days)), to: showDate(to), plan: "", kind: "", search: "" }
}
