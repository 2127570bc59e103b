import { as, type Delivery, exact, type Finding, inBase, minus, type Quantity, tenfold, times } from "../base/index.ts"
import { basisOf, limitOf, limitRow } from "../reference/index.ts"
import { type Need, needOf } from "./asked.ts"
import { bandOf } from "./band.ts"
import { caution, note } from "./findings.ts"
import { nostrils } from "./nasal.ts"
import { forbidden, openQuestions } from "./permitted.ts"
import { countOf, type Portion, portionOf, portions } from "./portion.ts"
import { between, fromProblem, refused, tooMuch, uncountable } from "./refuse.ts"
import type { Delivered, DeliverRequest } from "./request.ts"
import { sayDose } from "./say.ts"

/** What a product and a device make of a dose: the exact delivery, or a refusal that says why and what is reachable.
 *  Nothing is rounded: a dose the device cannot make is not made, and the person chooses another one. */
export const deliver = (request: DeliverRequest): Delivered => {
  const no = forbidden(request.product, request.device, request.route)
  if (no) return refused(request.asked, no)
  const portion = portionOf(request.product, request.device)
  if (!portion.ok) return refused(request.asked, fromProblem(portion.problem))
  const need = needOf(request, portion.value)
  if (!need.ok) return refused(request.asked, fromProblem(need.problem))
  const n = need.value.portions
  const { most } = portion.value
  if (n.compare(MOST_PORTIONS) > 0) return refused(request.asked, uncountable(need.value, portion.value))
  if (n.d !== 1n) return refused(request.asked, between(request, need.value, portion.value), nearby(need.value, most))
  if (most !== null && n.compare(most) > 0) {
    return refused(
      request.asked,
      tooMuch(request, need.value, portion.value, most),
      most > 0 ? [need.value.say(exact(most))] : [],
    )
  }
  return given(request, portion.value, need.value, countOf(n))
}

// Far more than anybody could count out, and few enough to stay a number.
const MOST_PORTIONS = 10_000

const given = (request: DeliverRequest, portion: Portion, need: Need, count: number): Delivered => {
  const { amount, volume } = portions(portion, count)
  const delivered = need.say(exact(count))
  const nasal = nostrils(request, portion, count)
  if (nasal.refusal) return refused(request.asked, nasal.refusal)
  const delivery: Delivery = {
    asked: request.asked,
    delivered,
    error: minus(delivered, need.dose),
    possible: true,
    instruction: sayDose(count, portion.unit, volume, request.device, request.route, nasal.rounds),
    count,
    unit: portion.unit,
    volume,
    instillations: nasal.goes,
    reachable: around(need, count, portion.most),
    band: bandOf(request.device, portion, delivered, count),
    tenfold:
      portion.strength === null
        ? null
        : { amount: times(inUnitOf(amount, need.dose), exact(10)), strength: tenfold(portion.strength) },
  }
  return {
    delivery,
    findings: [
      ...openQuestions(request.product, request.route),
      ...nasal.findings,
      ...smallDraw(request, portion, count),
      ...byPotency(need),
    ],
    holds: amount,
  }
}

/** A draw too short to read. */
const smallDraw = ({ device }: DeliverRequest, portion: Portion, count: number): readonly Finding[] => {
  if (device.kind !== "syringe" || portion.volume === null) return []
  const drawn = inBase(portion.volume).mul(exact(count))
  if (drawn.compare(inBase(limitOf("syringe-unreliable-below"))) >= 0) return []
  const row = limitRow("syringe-unreliable-below")
  return [
    caution(
      "deliver/small-draw",
      "dose",
      "So short a draw is mostly reading error; more diluent makes the same dose a longer one.",
      "a draw long enough to read",
      [basisOf(row, row.what)],
    ),
  ]
}

const byPotency = ({ basis }: Need): readonly Finding[] =>
  basis.length === 0
    ? []
    : [
        note(
          "deliver/potency",
          "dose",
          "Activity and mass were turned into each other by the potency given for this product.",
          "a potency that holds for every batch",
          basis,
        ),
      ]

/** The amount in the dose's own unit where both are masses or both activities; else as it is. */
const inUnitOf = (amount: Quantity, dose: Quantity): Quantity => {
  const both = new Set([amount.unit === "IU", dose.unit === "IU"]).size === 1
  return both && ["mcg", "mg", "g", "ng", "IU"].includes(dose.unit) ? as(amount, dose.unit) : amount
}

const around = (need: Need, count: number, most: number | null): readonly Quantity[] =>
  [count - 1, count, count + 1].filter((n) => n > 0 && (most === null || n <= most)).map((n) => need.say(exact(n)))

const nearby = (need: Need, most: number | null): readonly Quantity[] =>
  [need.portions.floor(), need.portions.ceil()]
    .filter((n) => n.compare(0) > 0 && (most === null || n.compare(most) <= 0))
    .map((n) => need.say(n))
