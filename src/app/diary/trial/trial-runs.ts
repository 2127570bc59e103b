import { type ArmSaid, blockOf, date, epochDay, parseQuantity } from "../../../base/index.ts"
import {
  type ArmGives,
  type Diary,
  dayAt,
  type FollowedPlan,
  type KeptTrial,
  type TrialRun,
  trialSpan,
  trialsOf,
} from "../../../follow/index.ts"
import { type Allocation, armOfBlock } from "../../../learn/index.ts"
import type { Ports } from "../../ports/ports.ts"
import type { Store } from "../../ports/store-port.ts"
import { noteSeen } from "./looked-ahead.ts"
import { drawnOf } from "./secret.ts"

/** The plan with its trials laid over it: on their days it asks for what they ask for, as far as it may be seen at `now` (milliseconds since
 *  1970), which is the days lived, today and tomorrow. */
export const withTrials = async (
  ports: Ports,
  store: Store,
  diary: Diary,
  plan: FollowedPlan,
  now: number,
): Promise<FollowedPlan> => {
  const own = trialsOf(diary).filter((t) => t.started.terms.plan === plan.id)
  if (own.length === 0) return plan
  const trials: TrialRun[] = []
  for (const trial of own) trials.push(await runOf(ports, store, plan, trial, now))
  return { ...plan, trials }
}

const runOf = async (
  ports: Ports,
  store: Store,
  plan: FollowedPlan,
  trial: KeptTrial,
  now: number,
): Promise<TrialRun> => {
  const { id, terms } = trial.started
  const { from, until } = trialSpan(trial)
  const today = epochDay(dayAt(plan, now))
  const seenUntil = trial.opened === null ? Math.min(today + 1, until - 1) : until - 1
  const blinded = terms.preparer !== null
  const lastSeen = blockOf(terms, seenUntil - from)
  // Whoever may see nothing needs nothing opened.
  const drawn = lastSeen < 0 || (blinded && trial.opened === null) ? null : await drawnOf(ports, trial)
  if (drawn?.ok && trial.opened === null) await noteSeen(ports, store, id, seenUntil)
  const allocation = drawn?.ok ? drawn.value.allocation : null
  return runWith(plan, trial, seenUntil, (block) =>
    allocation === null || block > lastSeen ? null : armOfBlock(allocation, block),
  )
}

const runWith = (
  plan: FollowedPlan,
  trial: KeptTrial,
  seenUntil: number,
  known: (block: number) => 0 | 1 | null,
): TrialRun => {
  const { id, terms } = trial.started
  const { pairs, blockDays, arms, runInDays, washoutDays } = terms
  const { from, until } = trialSpan(trial)
  return {
    id,
    layout: { pairs, blockDays, arms, runInDays, washoutDays },
    from,
    until,
    source: epochDay(date(plan.schedule.start)) + terms.planDay - 1,
    gives: [armGives(terms.gives[0]), armGives(terms.gives[1])],
    blinded: terms.preparer !== null,
    known: Array.from({ length: 2 * pairs }, (_, block) => known(block)),
    seenUntil,
  }
}

const armGives = (said: ArmSaid): ArmGives =>
  said?.map((g) => {
    const amount = g === null ? undefined : parseQuantity(g.amount)
    return g === null || !amount?.ok ? undefined : { amount: amount.value, instruction: g.instruction }
  }) ?? null

/** A trial with nothing hidden, for its report. */
export const wholeRun = (plan: FollowedPlan, trial: KeptTrial, allocation: Allocation): TrialRun => {
  const { until } = trialSpan(trial)
  return runWith(plan, trial, until - 1, (block) => armOfBlock(allocation, block))
}
