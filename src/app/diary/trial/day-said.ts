import { type ArmDay, armDay, type FollowedPlan } from "../../../follow/index.ts"

/** What a day (days since 1970) of a plan is in a trial, in a few words; null where it is in none. */
export const trialDaySaid = (
  plan: FollowedPlan,
  day: number,
): { readonly id: string; readonly says: string } | null => {
  for (const trial of plan.trials ?? []) {
    const what = armDay(trial, day)
    if (what !== undefined) return { id: trial.id, says: said(what) }
  }
  return null
}

const said = (what: ArmDay): string => {
  switch (what.kind) {
    case "run-in":
      return "run-in: nothing is taken yet"
    case "container":
      return `container ${what.block + 1}`
    case "not yet":
      return "not known before the day comes"
    case "arm":
      return what.label === "on" || what.label === "off" ? `${what.label} day` : what.label
  }
}
