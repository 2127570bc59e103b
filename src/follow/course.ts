import type { EventBody, EventId } from "../base/index.ts"
import type { Diary } from "./diary.ts"
import type { FollowedPlan } from "./followed.ts"
import { inOrder } from "./group.ts"
import type { Standing } from "./standing.ts"

/** How a plan is followed. Until somebody has said, a late dose is asked about. */
export type PlanRule = {
  readonly late: "take" | "skip" | "ask"
  readonly stopIf: readonly string[]
}

/** A stretch in which nothing of a plan falls due. */
export type Pause = {
  readonly plan: FollowedPlan["id"]
  readonly from: number
  /** Null while it lasts. */
  readonly to: number | null
  readonly cause: EventId
  readonly code: "pause/person" | "pause/severe" | "pause/rising" | "pause/stop-rule"
  /** One sentence. */
  readonly why: string
}

const DAY_MS = 86_400_000
/** How far back an earlier report makes a later one a rise. */
export const RISING_DAYS = 14

/** The rule that stands: the last one written, by id. */
export const ruleOf = (diary: Diary, plan: FollowedPlan): PlanRule => {
  let last: Standing | undefined
  for (const s of diary.courseOf(plan.id).all())
    if (s.event.kind === "plan-rule" && (last === undefined || s.id > last.id)) last = s
  return last?.event.kind === "plan-rule"
    ? { late: last.event.late, stopIf: last.event.stopIf }
    : { late: "ask", stopIf: [] }
}

/** The pauses of a plan, oldest first. A person pauses and resumes; a severe side effect, one that has become worse, or one
 *  that the plan's stop rule names pauses by itself. Only a person resumes. */
export const pausesOf = (diary: Diary, plan: FollowedPlan): readonly Pause[] => {
  const { stopIf } = ruleOf(diary, plan)
  const unplaced = diary.unplacedEffects.all()
  const own = diary.courseOf(plan.id).all()
  const course = unplaced.length === 0 ? own : [...own, ...unplaced].sort(inOrder)
  const pauses: Pause[] = []
  const reported: Reported = new Map()
  for (const s of course) {
    const open = pauses.at(-1)?.to === null ? pauses.at(-1) : undefined
    if (s.event.kind === "plan-resumed") {
      if (open) pauses[pauses.length - 1] = { ...open, to: s.ms }
      continue
    }
    const cause = causeOf(s, stopIf, reported)
    if (cause && !open) pauses.push({ plan: plan.id, from: s.ms, to: null, cause: s.id, ...cause })
  }
  return pauses
}

type Effect = Extract<EventBody, { kind: "side-effect" }>
type Reported = Map<string, { readonly ms: number; readonly severity: Effect["severity"] }>
const scale = ["none", "mild", "moderate", "severe"] as const

const causeOf = (
  { event, ms }: Standing,
  stopIf: readonly string[],
  reported: Reported,
): Pick<Pause, "code" | "why"> | undefined => {
  if (event.kind === "plan-paused") {
    return { code: "pause/person", why: event.reason ?? "You paused it." }
  }
  if (event.kind !== "side-effect") return undefined
  const { what, severity } = event
  const name = plainly(what)
  const before = reported.get(name)
  reported.set(name, { ms, severity })
  if (severity === 0) return undefined
  if (stopIf.some((s) => plainly(s) === name)) {
    return { code: "pause/stop-rule", why: `“${what}” was reported, and this plan's stop rule names it.` }
  }
  if (severity === 3) return { code: "pause/severe", why: `“${what}” was reported as severe.` }
  if (before && severity >= 2 && severity > before.severity && ms - before.ms <= RISING_DAYS * DAY_MS) {
    return {
      code: "pause/rising",
      why: `“${what}” went from ${scale[before.severity]} to ${scale[severity]} within ${RISING_DAYS} days.`,
    }
  }
  return undefined
}

/** Two spellings of one side effect are one: case, spaces and accents' composition do not count. */
const plainly = (what: string): string => what.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase()

/** The pause that covers a moment. */
export const pauseAt = (pauses: readonly Pause[], ms: number): Pause | undefined =>
  pauses.find((p) => p.from <= ms && (p.to === null || ms < p.to))
