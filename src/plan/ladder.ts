import {
  as,
  compareQuantity,
  type Dose,
  dimensionOf,
  type Exact,
  exact,
  type Finding,
  type Quantity,
  quantity,
  type Step,
  settled,
  showQuantity,
} from "../base/index.ts"
import { caution, stop } from "../deliver/index.ts"
import { daysIn } from "../schedule/index.ts"
import type { PlanRequest } from "./request.ts"

/** One step of a page's ladder in days of a course from its first: `to` is the day after its last, null where the step goes on. */
export type Rung = { readonly step: Step; readonly from: number; readonly to: number | null }

/** What is wrong with a ladder as it was read or typed, before any day of a plan is held against it; null for one without a fault. A ladder that begins
 *  later, skips days, goes back, or does not date what comes next cannot be followed as it stands, and is never bent until it can. */
export const ladderFault = (request: PlanRequest): Finding | null => {
  const steps = stepsOf(request)
  let day = 0
  for (const [i, step] of steps.entries()) {
    if (step.from === null) return null
    const from = startOf(request, steps, step.from, step.unit)
    if (i === 0 && from > 0)
      return fault(
        "plan/ladder-begins-later",
        `The first step that was read begins in ${step.unit} ${step.from}. What comes before it? Nothing is planned until that is known.`,
      )
    if (from < day)
      return fault(
        "plan/ladder-order",
        `Step ${i + 1} begins before the one above it has ended; put the steps in their order.`,
      )
    if (from > day)
      return fault(
        "plan/ladder-gap",
        `Between step ${i} and step ${i + 1} there are ${from - day} days of which nothing is said; say what is taken on them.`,
      )
    if (step.to === null) return null
    day = startOf(request, steps, step.to + 1, step.unit)
    if (day <= from) return fault("plan/ladder-order", `Step ${i + 1} ends before it begins.`)
  }
  return goesOn(request) && endsBefore(request, day)
    ? fault(
        "plan/longer-than-ladder",
        `The steps end after ${day} days and this plan takes ${daysIn(request.length)}; what is taken after the last step is not said.`,
      )
    : null
}

/** Without a dose of one's own, or a course that the page states, nothing says what follows the last step. */
const goesOn = ({ dose, protocol }: PlanRequest): boolean =>
  dose === null || protocol === null || settled(protocol.cycle) === undefined

const endsBefore = ({ length, protocol }: PlanRequest, day: number): boolean =>
  day > 0 && daysIn(length) > day && !(protocol !== null && settled(protocol.openEnded) === true)

const fault = (code: string, message: string): Finding =>
  stop(code, "course", message, "steps that follow one another from the first day")

const stepsOf = ({ protocol }: PlanRequest): readonly Step[] => protocol?.steps ?? []

/** The day of the course, from 0, on which day, week or month `n` begins. Months are the calendar's; a ladder that counts from "week 0" begins with it. */
export const startOf = ({ start }: PlanRequest, steps: readonly Step[], n: number, unit: Step["unit"]): number => {
  const passed = steps[0]?.from === 0 ? n : n - 1
  return unit === "day"
    ? passed
    : unit === "week"
      ? passed * 7
      : start.until(start.add({ months: passed }), { largestUnit: "day" }).days
}

/** The steps that the days of a plan fall into. A step that the page does not date may hold on any day. */
export const rungsOf = (request: PlanRequest): readonly Rung[] => {
  const steps = stepsOf(request)
  const last = daysIn(request.length)
  const first = request.heldFrom ? request.start.until(request.heldFrom, { largestUnit: "day" }).days : 0
  return steps
    .map(
      (step): Rung => ({
        step,
        from: step.from === null ? 0 : startOf(request, steps, step.from, step.unit),
        to: step.to === null ? null : startOf(request, steps, step.to + 1, step.unit),
      }),
    )
    .filter(({ from, to }) => from < last && (to === null || to > first))
}

/** One dose for every day, held against the step of each of these days, up and down. `amountOf` turns a step's dose into an amount in one dose; null where it cannot. */
export const ladderLimits = (
  request: PlanRequest,
  held: Quantity,
  amountOf: (dose: Dose, end: Exact) => Quantity | null,
): readonly Finding[] => {
  const rungs = request.dose === null ? [] : rungsOf(request)
  const ends = rungs.flatMap((rung) => {
    const { dose } = rung.step
    const [low, high] = dose === null ? [null, null] : [amountOf(dose, dose.low), amountOf(dose, dose.high)]
    return low === null || high === null || dimensionOf(high) !== dimensionOf(held) ? [] : [{ rung, low, high }]
  })
  const above = ends.find(({ high }) => compareQuantity(held, high) > 0)
  if (above)
    return [
      stop(
        "plan/above-step",
        "dose",
        `${sayIn(held, above.high)} is above the ${showQuantity(above.high)} that the page gives in ${sayRung(above.rung)}; each day keeps to its own step, and a plan does not go above it.`,
        "a step that gives this much on that day",
      ),
    ]
  const goesDown = ends.some(({ high }, i) => i > 0 && compareQuantity(high, ends[i - 1]?.high ?? high) < 0)
  const below = goesDown ? ends.find(({ low }) => compareQuantity(held, low) < 0) : undefined
  return below
    ? [
        caution(
          "plan/below-step",
          "dose",
          `The page goes down in steps and gives ${showQuantity(below.low)} in ${sayRung(below.rung)}; this plan is at ${sayIn(held, below.low)} by then. Coming down faster than a ladder says can do harm of its own; ask before the first dose.`,
          "a step that is already this low",
        ),
      ]
    : []
}

/** An amount in the unit that another one is said in. */
const sayIn = (held: Quantity, like: Quantity): string => showQuantity(as(held, like.unit))

const sayRung = ({ step: { from, to, unit } }: Rung): string =>
  from === null ? "one of its steps" : to === null || to === from ? `${unit} ${from}` : `${unit} ${from} to ${to}`

/** A dose that grows by a stated amount from a first one: whoever asks for more than the first asks for a later day's dose on day 1. */
export const increaseLimit = ({ protocol, dose, heldFrom }: PlanRequest, held: Quantity): readonly Finding[] => {
  const by = protocol === null ? undefined : settled(protocol.increment)
  const stated = protocol === null ? undefined : settled(protocol.dose)
  if (by === undefined || stated === undefined || stated.unit === null || stated.perKg || dose === null || heldFrom)
    return []
  const first = quantity(stated.low.mul(exact(1)), stated.unit)
  return (stated.per === "dose" || stated.per === null) &&
    dimensionOf(first) === dimensionOf(held) &&
    compareQuantity(held, first) > 0
    ? [
        stop(
          "plan/above-step",
          "dose",
          `The page begins with ${showQuantity(first)} and goes up in steps; ${sayIn(held, first)} from the first day is above its first step.`,
          "a step that gives this much on the first day",
        ),
      ]
    : []
}
