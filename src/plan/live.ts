import {
  compareDates,
  epochDay,
  fail,
  type Given,
  type Instant,
  ok,
  type PlainDate,
  type Plan,
  type PlanMark,
  type PlannedDose,
  type Result,
  sameAmount,
  showDate,
} from "../base/index.ts"
import { occurrences, type Schedule, zonedOf } from "../schedule/index.ts"
import { phaseName } from "./doses.ts"
import { followable } from "./made.ts"
import { makePlan } from "./make-plan.ts"
import type { PlanRequest } from "./request.ts"

/** One version of a plan: what holds from a date on, until the next version's date. */
export type Version = {
  readonly from: PlainDate
  readonly schedule: Schedule
  /** By phase of the schedule's one line; one entry stands for all, and a phase without doses has none. */
  readonly gives: readonly (Given | undefined)[]
  readonly marks: readonly PlanMark[]
}

/** A plan that is being followed. Changing it adds a version; what an earlier one said about its own days stays as it was. */
export type LivePlan = { readonly id: string; readonly versions: readonly [Version, ...Version[]] }

/** What a change does to doses, before it is made. A dose is past when it was due before `now`. */
export type Preview = {
  readonly unchanged: number
  readonly takenAway: readonly Changed[]
  readonly added: readonly Changed[]
  /** Same moment, another amount or instruction. */
  readonly different: readonly { readonly before: PlannedDose; readonly after: PlannedDose; readonly past: boolean }[]
}
export type Changed = { readonly dose: PlannedDose; readonly past: boolean }

/** A granted plan, begun. A refused one is a problem (`plan/refused`) that repeats the reason. */
export const beginPlan = (id: string, request: PlanRequest): Result<LivePlan> => {
  const version = versionOf(request, request.start)
  return version.ok ? ok({ id, versions: [version.value] }) : version
}

/** The plan with another request in force from a date on, and what that changes. Nothing changes when the new plan is refused, or when the
 *  date lies before the version in force began (`plan/before-version`): history is not rewritten, a version is. */
export const changePlan = (
  live: LivePlan,
  request: PlanRequest,
  from: PlainDate,
  now: Instant,
): Result<{ readonly live: LivePlan; readonly preview: Preview }> => {
  const inForce = live.versions[live.versions.length - 1] ?? live.versions[0]
  if (compareDates(from, inForce.from) < 0) {
    return fail(
      "plan/before-version",
      `${showDate(from)} lies before ${showDate(inForce.from)}, when the version in force began; a change takes effect on that day or later.`,
      { path: "from" },
    )
  }
  const version = versionOf(request, from)
  if (!version.ok) return version
  const next = withVersion(live, version.value)
  return ok({ live: next, preview: previewOf(live, next, now) })
}

/** The plan with one version more. Versions that would begin on its day or later make room for it: of two changes the later made has the last word on its own days. */
export const withVersion = ({ id, versions }: LivePlan, version: Version): LivePlan => {
  const [first, ...rest] = versions.filter((v) => compareDates(v.from, version.from) < 0)
  return { id, versions: first === undefined ? [version] : [first, ...rest, version] }
}

/** Every dose of a plan through all its versions, each version answering for its own days only. */
export const dosesOfLive = (live: LivePlan): readonly PlannedDose[] =>
  live.versions.flatMap((v, i) => {
    const next = live.versions[i + 1]?.from
    return dosesOfVersion(v, epochDay(v.from), next === undefined ? Number.POSITIVE_INFINITY : epochDay(next))
  })

const dosesOfVersion = ({ schedule, gives }: Version, from: number, until: number): readonly PlannedDose[] => {
  const phases = schedule.lines[0]?.phases ?? []
  const doses: PlannedDose[] = []
  for (const o of occurrences(schedule)) {
    const given = gives.length > 1 ? gives[o.phase] : gives[0]
    if (o.date < from || o.date >= until || given === undefined) continue
    doses.push({ at: zonedOf(o, schedule), ...given, day: o.day, phase: phaseName(phases, o.phase) })
  }
  return doses
}

/** The longest course in a list of doses, in days: a break of `breakDays` without a dose ends one. */
export const longestCourse = (doses: readonly PlannedDose[], breakDays: number): number => {
  let longest = 0
  let began: number | null = null
  let last = 0
  for (const { at } of doses) {
    const day = epochDay(at.toPlainDate())
    if (began === null || day - last > breakDays) began = day
    last = day
    longest = Math.max(longest, day - began + 1)
  }
  return longest
}

const versionOf = (request: PlanRequest, from: PlainDate): Result<Version> => {
  const plan = makePlan(request)
  const schedule = followable({ request, plan })
  return schedule.ok ? ok({ from, schedule: schedule.value, ...comesTo(plan, schedule.value) }) : schedule
}

/** What each phase of a plan gives, and the dates it turns on. */
const comesTo = (plan: Plan, { lines }: Schedule): Pick<Version, "gives" | "marks"> => {
  const phases = lines[0]?.phases ?? []
  return {
    gives: phases.map((_, i) => plan.doses.find((d) => d.phase === phaseName(phases, i))).map(bare),
    marks: plan.marks,
  }
}

const bare = (d: PlannedDose | undefined): Given | undefined => d && { amount: d.amount, instruction: d.instruction }

/** What taking one plan for another does to its doses. */
export const previewOf = (live: LivePlan, next: LivePlan, now: Instant): Preview => {
  const before = dosesOfLive(live)
  const after = dosesOfLive(next)
  const old = new Map(before.map((d) => [d.at.epochMilliseconds, d]))
  const fresh = new Map(after.map((d) => [d.at.epochMilliseconds, d]))
  const past = (d: PlannedDose): boolean => d.at.epochMilliseconds < now.epochMilliseconds
  const both = after.flatMap((dose) => {
    const was = old.get(dose.at.epochMilliseconds)
    return was ? [{ before: was, after: dose, past: past(dose) }] : []
  })
  const same = ({ before: b, after: a }: { before: PlannedDose; after: PlannedDose }): boolean =>
    sameAmount(b.amount, a.amount) && b.instruction === a.instruction
  return {
    unchanged: both.filter(same).length,
    takenAway: before.filter((d) => !fresh.has(d.at.epochMilliseconds)).map((dose) => ({ dose, past: past(dose) })),
    added: after.filter((d) => !old.has(d.at.epochMilliseconds)).map((dose) => ({ dose, past: past(dose) })),
    different: both.filter((pair) => !same(pair)),
  }
}
