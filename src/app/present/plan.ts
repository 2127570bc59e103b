import { type Plan, type Quantity, showDate, showQuantity, showZoned } from "../../base/index.ts"
import { occurrences, type Schedule, saySchedule } from "../../schedule/index.ts"
import type { PlanAnswer } from "../contract/plan.ts"
import { presentFinding } from "./finding.ts"

/** A plan in the contract's shape: amounts as exact strings, moments with their zone. `schedule` is what its doses were unrolled from. */
export const presentPlan = (
  { delivery: d, doses, marks, supply: s, findings }: Plan,
  schedule: Schedule | null = null,
): PlanAnswer => ({
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
