import {
  type Finding,
  type Plan,
  type Problem,
  problem,
  type Quantity,
  showDate,
  showQuantity,
  showZoned,
} from "../../base/index.ts"
import { occurrences, type Schedule, saySchedule } from "../../schedule/index.ts"
import type { PlanAnswer, WarningAnswer } from "../contract/plan.ts"
import { presentFinding } from "../page/present/finding.ts"
import { NOT_ASKED } from "./not-asked.ts"

/** A plan in the contract's shape: amounts as exact strings, moments with their zone. `schedule` is what its doses were unrolled from. */
export const presentPlan = (plan: Plan, schedule: Schedule | null = null, answers: Answers = {}): PlanAnswer => {
  const warnings = plan.warnings.map((f) => ({ ...presentFinding(f), answer: answerTo(f, answers) }))
  const unanswered = warnings.filter((w) => w.answer === null).map((w) => w.code)
  return { ...shown(plan, schedule), warnings, unanswered: [...new Set(unanswered)] }
}

/** An answer to a warning that the plan does not have; null where there is none. A refused plan has no warnings, and is not asked about answers either. */
export const strangeAnswer = ({ delivery, warnings, findings }: Plan, answers: Answers = {}): Problem | null => {
  // To go on without the questions about health is an answer too.
  const open = findings.filter((f) => f.code === NOT_ASKED)
  const codes = [...new Set([...warnings, ...open].map((f) => f.code))]
  const strange = Object.keys(answers).find((code) => code !== "unknown" && !codes.includes(code))
  return strange === undefined || !delivery.possible
    ? null
    : problem(
        "plan/no-such-warning",
        `This plan has no warning "${strange.slice(0, 80)}" to answer; ${codes.length === 0 ? "it has none at all" : `it has ${codes.join(", ")}`}.`,
        { path: "answers" },
      )
}

/** What was answered, by code; "unknown" answers every unknown at once. */
type Answers = Readonly<Record<string, WarningAnswer>>

const answerTo = (f: Finding, answers: Answers): WarningAnswer | null =>
  answers[f.code] ?? (f.severity === "unknown" ? answers.unknown : undefined) ?? null

const shown = (
  { delivery: d, doses, marks, supply: s, findings }: Plan,
  schedule: Schedule | null,
): Omit<PlanAnswer, "warnings" | "unanswered"> => ({
  format: "posology/plan@1",
  delivery: {
    ...d,
    asked: showQuantity(d.asked),
    delivered: amount(d.delivered),
    // The contract prints an exact hit as a bare 0.
    error: d.error && (d.error.value.equals(0) ? "0" : showQuantity(d.error)),
    volume: amount(d.volume),
    reachable: d.reachable.map(showQuantity),
    band: d.band && [showQuantity(d.band[0]), showQuantity(d.band[1])],
    tenfold: d.tenfold && `${showQuantity(d.tenfold.amount)} at ${showQuantity(d.tenfold.strength)}`,
  },
  doses: doses.map((dose) => ({ ...dose, at: showZoned(dose.at), amount: showQuantity(dose.amount) })),
  course: schedule === null || !d.possible ? null : presentCourse(schedule, doses, d),
  marks: marks.map((m) => ({ date: showDate(m.date), what: m.what })),
  supply: {
    ...s,
    primingLoss: amount(s.primingLoss),
    waste: amount(s.waste),
    lastsUntil: s.lastsUntil && showDate(s.lastsUntil),
    ask: [...s.ask],
  },
  findings: findings.map(presentFinding),
})

const presentCourse = (schedule: Schedule, doses: Plan["doses"], d: Plan["delivery"]): PlanAnswer["course"] => {
  // As needed nothing falls due, and every dose is the one that was asked for.
  if (doses.length === 0 && schedule.lines.every((l) => l.phases.every((p) => "atMost" in p.times)))
    return { schedule: saySchedule(schedule), phases: [{ amount: amount(d.delivered), instruction: d.instruction }] }
  const phases = (schedule.lines[0]?.phases ?? []).map(() => ({ amount: null as string | null, instruction: "" }))
  let missing = phases.length
  let i = 0
  for (const { phase } of occurrences(schedule)) {
    const dose = doses[i++]
    if (dose === undefined || missing === 0) break
    if (phases[phase]?.amount !== null) continue
    phases[phase] = { amount: showQuantity(dose.amount), instruction: dose.instruction }
    missing--
  }
  return { schedule: saySchedule(schedule), phases }
}

const amount = (q: Quantity | null): string | null => q && showQuantity(q)
