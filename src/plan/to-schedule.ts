import { type Frequency, fail, ok, type Result, type Step, settled, showDate, showTime } from "../base/index.ts"
import {
  type DayRule,
  daysIn,
  isFraction,
  mostADay,
  type Phase,
  problemsOf,
  type Schedule,
  type TimeRule,
} from "../schedule/index.ts"
import { startOf } from "./ladder.ts"
import { rhythmOf, unreadRhythm } from "./page-rhythm.ts"
import type { PlanRequest } from "./request.ts"

// Longer than anybody's plan; it keeps a mistyped length from filling the memory.
const MOST_DAYS = 366 * 30

/** The person's choices and the page's pattern as a schedule. Phase k of its one line is the protocol's step k, or the only phase. */
export const scheduleOf = (request: PlanRequest): Result<Schedule> => {
  const { times, length, rest, cycles, asNeeded } = request
  if (asNeeded !== undefined && times.length > 0)
    return fail("plan/as-needed", "A dose is taken at times of day or as needed; say one of them.")
  if (asNeeded === undefined && times.length === 0)
    return fail("plan/no-times", "Say at which times of day, for example 08:00,14:00.")
  if (new Set(times.map(showTime)).size < times.length) return fail("plan/times", "Name each time of day once.")
  for (const [what, n] of [
    ["length", daysIn(length)],
    ["number of cycles", cycles],
    ["rest", rest === null ? 1 : daysIn(rest)],
  ] as const) {
    if (!Number.isInteger(n) || n < 1) return fail("plan/length", `A ${what} has to be a whole number above zero.`)
  }
  if (cycles > 1 && rest === null) {
    return fail(
      "plan/no-rest",
      `${cycles} cycles without a rest are one long course; say how long the rest is, for example 2w.`,
    )
  }
  if ((daysIn(length) + (rest === null ? 0 : daysIn(rest))) * cycles > MOST_DAYS) {
    return fail("plan/too-long", "A plan can span thirty years at most.")
  }
  const phases = phasesOf(request)
  if (!phases.ok) return phases
  const most = daysIn(length) * cycles * Math.max(...phases.value.map(mostADay))
  if (!(most <= MOST_DOSES))
    return fail("plan/too-many", `A plan can hold ${MOST_DOSES} doses at most; this one asks for more.`)
  const schedule: Schedule = {
    start: showDate(request.start),
    zone: request.zone,
    rule: request.rule ?? "home",
    lines: [{ label: null, offset: 0, phases: phases.value, rest, cycles, reassess: reassessDay(request) }],
  }
  const [bad] = problemsOf(schedule)
  return bad ? { ok: false, problem: bad } : ok(schedule)
}

const MOST_DOSES = 150_000

const reassessDay = ({ protocol, length }: PlanRequest): number | null =>
  protocol !== null && settled(protocol.reassess) === true ? daysIn(length) + 1 : null

const phasesOf = (request: PlanRequest): Result<readonly Phase[]> => {
  const steps = request.dose === null ? (request.protocol?.steps ?? []) : []
  if (steps.length === 0) {
    const frequency = rhythmOf(request)
    if (frequency === null)
      return fail(
        "plan/step-rhythm",
        "The page's steps differ in how often; leave the dose out, so that each step keeps its own.",
      )
    const unread = unreadRhythm(request)
    if (unread !== null)
      return fail(
        "plan/unread-rhythm",
        `The page says “${unread}”, which was not understood as how often; say how often yourself, nothing is planned daily by default.`,
      )
    const days = rulesOf(request, frequency ?? null)
    return days.ok ? ok([{ label: null, ...days.value, length: request.length, meal: null }]) : days
  }
  return stepPhases(request, steps)
}

const stepPhases = (request: PlanRequest, steps: readonly Step[]): Result<readonly Phase[]> => {
  const phases: Phase[] = []
  const total = daysIn(request.length)
  let used = 0
  for (const [i, step] of steps.entries()) {
    if (used >= total) break
    const last = i === steps.length - 1
    const end = step.to === null ? null : startOf(request, steps, step.to + 1, step.unit)
    if (step.from === null || (end === null && !last)) {
      return fail("plan/undated-step", `The page does not date step ${i + 1}; say from when to when it lasts.`)
    }
    const to = end === null || end > total ? total : end
    const frequency =
      step.frequency ?? (request.protocol === null ? null : (settled(request.protocol.frequency) ?? null))
    const rules = rulesOf(request, frequency)
    if (!rules.ok) return rules
    if (to <= used) return fail("plan/step-order", `Step ${i + 1} ends before it begins.`)
    phases.push({ label: step.phase, ...rules.value, length: { n: to - used, unit: "day" }, meal: null })
    used = to
  }
  return ok(phases)
}

const rulesOf = (request: PlanRequest, f: Frequency | null): Result<{ days: DayRule; times: TimeRule }> => {
  if (request.asNeeded !== undefined) return ok({ days: daily, times: request.asNeeded })
  const times: TimeRule = { at: request.times.map(showTime) }
  if (f === null) return ok({ days: request.weekdays ? { weekdays: request.weekdays } : daily, times })
  const p = f.pattern
  if (p?.type === "every_n" && p.unit === "hour") {
    const from = request.times[0]
    return from === undefined || request.times.length > 1
      ? fail("plan/hourly", `Every ${p.n} hours goes by elapsed time; give the time of the first dose only.`)
      : ok({ days: daily, times: { everyHours: p.n, from: showTime(from) } })
  }
  const days = daysOf(request, f)
  if (!days.ok) return days
  return "every" in days.value && isFraction(days.value) && request.times.length > 1
    ? fail(
        "plan/fraction",
        `Every ${days.value.every} days runs on from one time of day; give the time of the first dose only.`,
      )
    : ok({ days: days.value, times })
}

const daily: DayRule = { every: 1, unit: "day" }

const daysOf = ({ weekdays }: PlanRequest, f: Frequency): Result<DayRule> => {
  const p = f.pattern
  if (p?.type === "on_off") return ok({ on: p.on, off: p.off, unit: p.unit })
  if (p?.type === "every_n" && p.unit === "month")
    return fail(
      "plan/months",
      `Every ${p.n === 1 ? "month" : `${p.n} months`} cannot be planned; plan each dose by its date.`,
    )
  if (p?.type === "every_n") return ok({ every: p.unit === "week" ? 7 * p.n : p.n, unit: "day" })
  if (p?.type === "monthdays")
    return fail(
      "plan/months",
      `Day ${p.days.join(" and ")} of every month cannot be planned; plan each dose by its date.`,
    )
  if (p?.type === "alternate")
    return fail(
      "plan/alternate",
      `${p.amounts.join(" and ")} in turn cannot be planned as one plan; nothing is planned.`,
    )
  if (p?.type === "weekdays") return ok({ weekdays: p.days })
  if (p?.type === "weekdays_alternatives") {
    const chosen = p.alternatives.find((a) => weekdays !== undefined && sameDays(a, weekdays))
    return chosen
      ? ok({ weekdays: chosen })
      : fail("plan/which-days", `The page offers ${p.alternatives.map((a) => a.join(" ")).join(" or ")}; choose one.`)
  }
  if (weekdays !== undefined && (f.per === "day" || weekdays.length <= f.high)) return ok({ weekdays })
  if (f.per === "day" || f.low >= 7) return ok(daily)
  if (f.high === 1 && weekdays === undefined) return ok({ every: 7, unit: "day" })
  return fail(
    "plan/which-days",
    `The page says ${f.low === f.high ? f.low : `${f.low} to ${f.high}`} times a week; say on which days.`,
  )
}

const sameDays = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((d) => b.includes(d))
