import { type PlanId, type Problem, problem } from "../../base/index.ts"
import { type Diary, trialsOf } from "../../follow/index.ts"
import { type Outcome, outcomeNamed } from "./readings.ts"

/** Why scores are not laid beside doses now: a trial of that plan, or about that outcome, has not been opened. Whoever looks before its end looks for
 *  the moment at which chance is kind, and in a blinded one sees what the containers hide. */
export const sealedBy = (
  diary: Diary,
  plan: PlanId,
  outcome: Outcome,
  all: readonly Outcome[],
): Problem | undefined => {
  const trial = trialsOf(diary).find(
    ({ opened, started }) =>
      opened === null &&
      (started.plan === plan || outcomeNamed(all, started.terms.primary).some((o) => o.name === outcome.name)),
  )
  return (
    trial &&
    problem(
      "outcome/sealed",
      `A trial is running that this would look into before its end; it answers when it is opened (begun for ${trial.started.terms.startsOn}).`,
      { path: "outcome" },
    )
  )
}
