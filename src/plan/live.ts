import {
  addDays,
  compareDates,
  fail,
  type Instant,
  ok,
  type PlainDate,
  type Plan,
  type PlannedDose,
  type Result,
  sameAmount,
  showDate,
} from "../base/index.ts"
import { makePlan } from "./make-plan.ts"
import type { PlanRequest } from "./request.ts"

/** One version of a plan: what holds from a date on, until the next version's date. */
export type Version = { readonly from: PlainDate; readonly request: PlanRequest; readonly plan: Plan }

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
    )
  }
  const version = versionOf(request, from)
  if (!version.ok) return version
  const kept = compareDates(from, inForce.from) === 0 ? live.versions.slice(0, -1) : live.versions
  const [first = version.value, ...rest] = kept
  const next: LivePlan = {
    id: live.id,
    versions: kept.length === 0 ? [version.value] : [first, ...rest, version.value],
  }
  return ok({ live: next, preview: previewOf(dosesOfLive(live), dosesOfLive(next), now) })
}

/** Every dose of a plan through all its versions, each version answering for its own days only. */
export const dosesOfLive = (live: LivePlan): readonly PlannedDose[] =>
  live.versions.flatMap((v, i) => {
    const until = live.versions[i + 1]?.from
    return v.plan.doses.filter((d) => {
      const day = addDays(v.request.start, d.day - 1)
      return compareDates(day, v.from) >= 0 && (until === undefined || compareDates(day, until) < 0)
    })
  })

const versionOf = (request: PlanRequest, from: PlainDate): Result<Version> => {
  const plan = makePlan(request)
  const stop = plan.findings.find((f) => f.severity === "stop")
  return stop || !plan.delivery.possible
    ? fail("plan/refused", stop?.message ?? "This plan was refused.")
    : ok({ from, request, plan })
}

const previewOf = (before: readonly PlannedDose[], after: readonly PlannedDose[], now: Instant): Preview => {
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
