import type { DiaryEvent } from "../../../base/index.ts"

/** What an entry of the diary is, in words. */
export const eventWords = {
  "dose-taken": "a dose taken",
  "dose-noted": "a dose of something else",
  "dose-skipped": "a dose left out",
  "dose-snoozed": "a dose put off",
  primed: "liquid primed",
  spilled: "liquid spilled",
  "container-opened": "a new container",
  "side-effect": "a side effect",
  note: "a note",
  measurement: "a number",
  session: "a score",
  "battery-chosen": "what is measured",
  "plan-paused": "a pause",
  "plan-resumed": "a plan that goes on",
  "plan-rule": "a rule for late doses",
  "plan-answered": "an answer to a warning",
  "plan-changed": "a change of a plan",
  correction: "a correction",
  "trial-started": "a trial begun",
  "trial-opened": "a trial opened",
  "trial-changed": "a trial changed",
  "trial-guessed": "a guess",
  "trial-unblinded": "a look in an emergency",
} as const satisfies Readonly<Record<DiaryEvent["kind"], string>>
