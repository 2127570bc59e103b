import { type Plan, type Quantity, showDate, showQuantity, showZoned } from "../../base/index.ts"
import type { PlanAnswer } from "../contract/plan.ts"
import { presentFinding } from "./finding.ts"

/** A plan in the contract's shape: amounts as exact strings, moments with their zone. */
export const presentPlan = ({ delivery: d, doses, marks, supply: s, findings }: Plan): PlanAnswer => ({
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

const amount = (q: Quantity | null): string | null => q && showQuantity(q)
