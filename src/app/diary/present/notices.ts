import type { DayAnswer } from "../../contract/day.ts"

type PlanOfDay = DayAnswer["plans"][number]
/** What stands before the doses of a day. */
export type Notice = { readonly kind: "over" } | { readonly kind: Exclude<Kind, "over">; readonly plan: PlanOfDay }

/** From the most dangerous on: what was stopped, what is too much, a container that is not to be used; then what somebody has to answer, what nobody
 *  knows last of it; then what only waits. */
const kinds = ["stopped", "over", "container", "caution", "unknown", "look again", "paused"] as const
type Kind = (typeof kinds)[number]

/** Everything that has to be said before the doses of a day, the gravest first; of one kind in the order of the plans. */
export const noticesOf = (day: Pick<DayAnswer, "plans" | "totals">): readonly Notice[] => {
  const found: readonly Notice[] = [
    ...day.plans.flatMap((plan) => ofPlan(plan).map((kind) => ({ kind, plan }))),
    ...((day.totals ?? []).some((t) => t.over.length > 0) ? [{ kind: "over" as const }] : []),
  ]
  return kinds.flatMap((kind) => found.filter((n) => n.kind === kind))
}

/** While a plan is paused nothing of it is taken, and its questions wait. */
const ofPlan = (p: PlanOfDay): readonly Exclude<Kind, "over">[] => [
  ...(p.paused === null ? [] : [p.paused.code === "pause/person" ? ("paused" as const) : ("stopped" as const)]),
  ...((p.cautions ?? []).length > 0 ? ["container" as const] : []),
  ...(p.paused === null ? waiting(p.unanswered ?? []) : []),
  ...(p.reassess && p.paused === null ? ["look again" as const] : []),
]

const waiting = (unanswered: NonNullable<PlanOfDay["unanswered"]>): readonly ("caution" | "unknown")[] =>
  unanswered.length === 0 ? [] : unanswered.some((w) => w.severity === "caution") ? ["caution"] : ["unknown"]
