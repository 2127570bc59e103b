import {
  compareQuantity,
  convert,
  type Dose,
  dimensionOf,
  exact,
  type Finding,
  inBase,
  type Quantity,
  quantity,
  settled,
  showQuantity,
  times,
} from "../base/index.ts"
import { caution, stop } from "../deliver/index.ts"
import { shippedFacts as facts, planBarOf, readQuantity } from "../reference/index.ts"
import { daysAWeek, dosesADay, rhythmOf } from "./page-rhythm.ts"
import type { PlanRequest } from "./request.ts"

type Subject = Pick<PlanRequest, "protocol" | "product" | "index" | "text" | "prescriber">

/** True for what is never planned from a page and is somebody's own prescription, with the one who prescribed it: it is kept as it was prescribed. */
export const isPrescription = ({ protocol, product, text, prescriber }: Subject): boolean => {
  const named = protocol === null ? undefined : settled(protocol.compound)
  const bars = [named, product?.compound].flatMap((n) => (n == null ? [] : (planBarOf(n) ?? [])))
  return text === null && prescriber != null && bars.length > 0 && bars.every((bar) => bar.bar === "not-from-a-page")
}

/** What of such a prescription is not as it was prescribed, or above every ceiling of a label: there is no range to choose from and nothing to change. */
export const asPrescribed = (request: PlanRequest, held: Quantity): readonly Finding[] =>
  isPrescription(request) ? [...dose(request, held), ...rhythm(request), ...ceiling(request, held)] : []

const dose = (request: PlanRequest, held: Quantity): readonly Finding[] => {
  const { protocol, prescriber } = request
  const stated = protocol === null ? undefined : settled(protocol.dose)
  if (protocol === null || stated === undefined) {
    const ladder = (protocol?.steps ?? []).length > 0 && request.dose === null
    return ladder ? [] : [not("The prescription does not say one dose", `the dose that ${prescriber} prescribed`)]
  }
  if (stated.low.compare(stated.high) !== 0 || stated.upTo || stated.approx)
    return [not("The prescription gives a range and not one dose", `one dose that ${prescriber} prescribed`)]
  const one = ofOneDose(stated, request)
  return one !== null && dimensionOf(one) === dimensionOf(held) && compareQuantity(one, held) === 0
    ? []
    : [
        not(
          `${showQuantity(request.dose ?? held)} is not the dose that the prescription says`,
          "the dose as it was prescribed",
        ),
      ]
}

const ofOneDose = ({ low, unit, per, perKg }: Dose, request: PlanRequest): Quantity | null => {
  if (unit === null) return null
  const kg = perKg ? (request.weight ? inBase(request.weight).div(1_000_000_000) : null) : exact(1)
  const share =
    per === "dose" || per === null
      ? exact(1)
      : per === "day"
        ? exact(dosesADay(request))
        : per === "week"
          ? daysAWeek(request).mul(dosesADay(request))
          : null
  return kg === null || share === null || share.equals(0) ? null : quantity(low.mul(kg).div(share), unit)
}

const rhythm = (request: PlanRequest): readonly Finding[] => {
  const f = rhythmOf(request)
  if (request.asNeeded !== undefined) return []
  if (f == null) return [not("The prescription does not say how often", "how often it was prescribed")]
  if (f.pattern?.type === "every_n") return []
  const often = f.per === "day" ? exact(dosesADay(request)) : daysAWeek(request).mul(dosesADay(request))
  return f.low === f.high && often.equals(exact(`${f.high}`))
    ? []
    : [
        not(
          `${often.toString()} times a ${f.per} is not how often the prescription says`,
          "how often it was prescribed",
        ),
      ]
}

const not = (what: string, absent: string): Finding =>
  stop(
    "plan/not-as-prescribed",
    "dose",
    `${what}. This is kept exactly as it was prescribed or not at all; ask whoever prescribed it.`,
    absent,
  )

const ceiling = (request: PlanRequest, held: Quantity): readonly Finding[] => {
  const named = request.protocol === null ? undefined : settled(request.protocol.compound)
  const rows = facts
    .ceilingsOf(facts.idsNamed(named ?? request.product?.compound ?? ""))
    .filter((r) => r.routes === undefined || r.routes.includes(request.route))
  const reached = {
    once: held,
    day: times(held, exact(dosesADay(request))),
    week: times(held, daysAWeek(request).mul(dosesADay(request))),
  }
  return (["once", "day", "week"] as const).flatMap((per) => {
    const of = rows.flatMap((row) => {
      const amount = scaled(readQuantity(row.amount), row.perKg, request)
      return row.per !== per || amount === null || dimensionOf(amount) !== dimensionOf(held) ? [] : [{ row, amount }]
    })
    const [highest] = of.toSorted((a, b) => compareQuantity(b.amount, a.amount))
    if (highest === undefined || compareQuantity(reached[per], highest.amount) <= 0) return []
    const { row, amount } = highest
    const basis = [facts.basis(row, row.what)]
    // A guideline that asks to weigh harm anew sets no maximum: what was prescribed above it is kept, and a slip of the pen is not.
    return row.threshold && compareQuantity(reached[per], times(amount, exact(10))) < 0
      ? [
          caution(
            "plan/above-threshold",
            "dose",
            `This comes to more than ${row.what}. It is kept as it was prescribed: ask whoever prescribed it what to do when breathing slows or a dose is missed.`,
            "a label's maximum",
            basis,
          ),
        ]
      : [
          stop(
            "plan/above-ceiling",
            "dose",
            `This comes to more than ${row.what}. Nothing is planned above it; ask whoever prescribed it.`,
            "a label that gives this much",
            basis,
          ),
        ]
  })
}

const scaled = (amount: Quantity, perKg: boolean, { weight }: PlanRequest): Quantity | null => {
  if (!perKg) return amount
  const kg = weight ? convert(weight, "g") : null
  return kg?.ok ? times(amount, kg.value.value.div(1000)) : null
}
