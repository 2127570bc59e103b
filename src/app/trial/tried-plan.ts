import {
  type ArmSaid,
  date,
  epochDay,
  type Layout,
  type PlainDate,
  type PlanId,
  problem,
  showDate,
  zoneClock,
} from "../../base/index.ts"
import type { FollowedPlan } from "../../follow/index.ts"
import { between, daysIn, type Schedule } from "../../schedule/index.ts"
import type { PlanAnswer } from "../contract/plan.ts"
import { openVersions } from "../diary/change-plan.ts"
import { type KeptDiary, noSuchPlan } from "../diary/kept-diary.ts"
import { changedChoices } from "../diary/live-plan.ts"
import { regimenFor } from "../diary/plans.ts"
import { workOut } from "../plan/plan.ts"
import { type PlanInput, planInput } from "../plan/plan-input.ts"
import { type Ports, today } from "../ports/ports.ts"
import { checked, done, type Outcome, unusable } from "../use-case.ts"
import { isOnOff } from "./arms.ts"
import { ofBoth } from "./cost.ts"

/** A kept plan, made ready to be lived in blocks. */
export type TriedPlan = {
  readonly followed: FollowedPlan
  readonly choices: PlanInput
  readonly compound: string | null
  /** What each arm gives. */
  readonly gives: readonly [ArmSaid, ArmSaid]
  /** What the doses of the whole trial would use up in a row. */
  readonly supply: PlanAnswer["supply"]
}

/** Days of the plan that a trial lives through: one block a pair where one arm has nothing, else both. */
export const planDaysOf = (l: Pick<Layout, "arms" | "pairs" | "blockDays">): number =>
  (isOnOff(l.arms) ? 1 : 2) * l.pairs * l.blockDays

/** The plan with every arm worked out by `plan` itself: what that refuses, a trial refuses, with the same code and sentence. */
export const triedPlan = async (
  ports: Ports,
  kept: KeptDiary,
  id: PlanId,
  layout: Layout,
  start?: PlainDate,
): Promise<Outcome<TriedPlan>> => {
  const followed = await kept.plan(id)
  if (!followed) return noSuchPlan(id)
  const found = await openVersions(ports, kept, id)
  if (!found.ok) return found
  const { saved, versions } = found.value
  const last = versions[versions.length - 1] ?? versions[0]
  const choices = checked(planInput, last.choices, "plan")
  if (!choices.ok) return choices
  if (choices.value.asNeeded)
    return unusable(
      problem(
        "trial/as-needed",
        "What is taken as needed has no days that a coin could choose; plan it at times of day to try it.",
        { path: "plan" },
      ),
    )
  const regimen = await regimenFor(kept.store, ports, saved.page ?? undefined, choices.value)
  if (!regimen.ok) return regimen
  const made: PlanAnswer[] = []
  for (const arm of isOnOff(layout.arms) ? [null] : layout.arms) {
    const input = inARow(choices.value, arm, planDaysOf(layout), start)
    const out = workOut(input, regimen.value, today(ports.clock))
    if (!out.ok) return out
    const stop = out.value.findings.find((f) => f.severity === "stop")
    if (stop || out.value.course === null)
      return unusable(
        problem(
          stop?.code ?? "plan/refused",
          `There is no trial of this: ${stop?.message ?? "the plan has nothing to follow."}`,
          { path: "plan" },
        ),
      )
    made.push(out.value)
  }
  const [first, second] = made
  if (first === undefined) throw new Error("a trial without arms")
  return done({
    followed,
    choices: choices.value,
    compound: first.compound ?? null,
    gives: [saidBy(first), second === undefined ? null : saidBy(second)],
    supply: second === undefined ? first.supply : ofBoth(first.supply, second.supply),
  })
}

/** The plan's choices with a dose, for so many days without a rest. */
const inARow = (choices: PlanInput, dose: string | null, days: number, start: PlainDate | undefined): PlanInput => {
  const { rest: _, ...changed } = changedChoices(choices, {
    days,
    cycles: 1,
    ...(dose === null ? {} : { dose }),
    ...(start ? { start: showDate(start) } : {}),
  }) as PlanInput
  return changed
}

const saidBy = ({ course }: PlanAnswer): ArmSaid =>
  course?.phases.map(({ amount, instruction }) => (amount === null ? null : { amount, instruction })) ?? []

/** The days of doses that a plan has in one course, rests left out; infinite where it does not end. */
export const courseDays = ({ lines }: Schedule): number =>
  (lines[0]?.phases ?? []).reduce((n, p) => n + (p.length === null ? Number.POSITIVE_INFINITY : daysIn(p.length)), 0)

/** How many pairs of such blocks the plan has days for, from `planDay` (from 1) on. */
export const pairsThatFit = (
  { schedule }: Pick<FollowedPlan, "schedule">,
  layout: Pick<Layout, "arms" | "blockDays">,
  planDay: number,
): number => {
  const aPair = planDaysOf({ ...layout, pairs: 1 })
  return Math.max(0, Math.floor((courseDays(schedule) - planDay + 1) / aPair))
}

/** What stands against living a plan's days from `planDay` (from 1) on in these blocks; null where nothing does. */
export const againstBlocks = (
  { schedule }: Pick<FollowedPlan, "schedule">,
  layout: Layout,
  planDay: number,
): string | null => {
  const [needs, left] = [planDaysOf(layout), courseDays(schedule) - planDay + 1]
  if (needs > left) {
    const fit = pairsThatFit({ schedule }, layout, planDay)
    return `This trial lives ${needs} of the plan's days and the plan has ${Math.max(0, left)} left before it rests or ends; ${fit < 1 ? "not even one pair of such blocks fits" : `at most ${fit} ${fit === 1 ? "pair" : "pairs"} of such blocks fit`}. Shorter blocks, or a longer plan where the page allows it, make room for more.`
  }
  const clock = zoneClock(schedule.zone)
  const start = epochDay(date(schedule.start)) + planDay - 1
  for (let day = start; day < start + needs; day += layout.blockDays) {
    const doses = between(schedule, clock.msOf(day, 0), clock.msOf(day + layout.blockDays + 1, 0))
    if (!doses.some((o) => o.date >= day && o.date < day + layout.blockDays))
      return "Some block of this trial would have no dose in it, because the plan has none on those days; make the blocks longer."
  }
  return null
}
