import {
  bottleTable,
  chosenDevice,
  chosenProduct,
  type PlanAnswer,
  type Ports,
  presentPlan,
  today,
} from "../../../app/index.ts"
import {
  daysBetween,
  fail,
  gather,
  ok,
  type PlainDate,
  parseDate,
  type Reading,
  type Result,
} from "../../../base/index.ts"
import { drawingOf } from "../../../deliver/index.ts"
import { makePlan, scheduleOf } from "../../../plan/index.ts"
import type { Choices, Label } from "../desk/state.ts"
import { atInput, handSaid } from "../said/in-hand.ts"
import { type StripDay, stripOf } from "./days.ts"
import { type Drawn, drawnOf } from "./drawn.ts"
import { noPage } from "./no-page.ts"
import { planRequest } from "./plan-request.ts"
import { type ShownRow, shownRow } from "./shown.ts"

/** What the screens of the bottle and the plan ask about the page on the desk. */
export type PlanningQuestions = {
  /** `corrected` only tells one question from the next: the corrections themselves are the worker's already. */
  readonly bottle: { readonly label: Label; readonly corrected: number }
  readonly plan: {
    readonly label: Label
    readonly choices: Choices
    readonly zone: string
    /** Today in that zone, ISO: the screen's own, so that every part of it is of one day. */
    readonly today: string
    readonly corrected: number
  }
  /** The days of a plan that was made before, as it was kept. */
  readonly days: { readonly plan: PlanAnswer; readonly start: string; readonly today: string }
}

export type BottleAnswer = { readonly product: string; readonly rows: readonly ShownRow[] }
export type PlannedAnswer = {
  readonly plan: PlanAnswer
  /** What one dose looks like; left out where the device is not at hand, and null where there is nothing to draw. */
  readonly drawing?: Drawn | null
} & DaysAnswer
export type DaysAnswer = {
  readonly strip: readonly StripDay[]
  /** Today as a day of the plan, from 1; zero or less before it starts. */
  readonly today: number
}

export type PlanningAnswers = {
  readonly bottle: BottleAnswer
  readonly plan: PlannedAnswer
  readonly days: DaysAnswer
}

type Planning = { readonly [Q in keyof PlanningQuestions]: (input: PlanningQuestions[Q]) => Result<PlanningAnswers[Q]> }

/** Answers about plans of the page that `page` gives. */
export const planningOf = (ports: Pick<Ports, "clock">, page: () => Reading | undefined): Planning => ({
  bottle: ({ label }) => {
    const reading = page()
    if (!reading) return noPage
    const said = handSaid(label)
    if (!said.ok) return said
    const hand = atInput(gather({ product: chosenProduct(said.value), device: chosenDevice(said.value) }))
    if (!hand.ok) return hand
    const { product, device } = hand.value
    if (!product) return fail("product/none", "Say which product it is.", { path: "product" })
    const inHand = { product, device, confirmedStrength: said.value.confirmStrength }
    return ok({
      product: product.name,
      rows: bottleTable(reading, inHand, today(ports.clock)).map((row) => shownRow(row, device)),
    })
  },
  plan: ({ label, choices, zone, today: on }) => {
    const reading = page()
    if (!reading) return noPage
    const request = planRequest(ports, reading, label, choices, zone)
    if (!request.ok) return request
    const schedule = scheduleOf(request.value)
    const made = makePlan(request.value)
    const plan = presentPlan(made, schedule.ok ? schedule.value : null, choices.answers)
    const { product, device } = request.value
    const drawing = product && drawnOf(drawingOf(product, device, made.delivery))
    const now = parseDate(on)
    return now.ok ? ok({ plan, drawing, ...daysOf(plan, request.value.start, now.value) }) : now
  },
  days: ({ plan, start, today }) => {
    const when = gather({ start: parseDate(start), now: parseDate(today) })
    return when.ok ? ok(daysOf(plan, when.value.start, when.value.now)) : when
  },
})

const daysOf = (plan: PlanAnswer, start: PlainDate, now: PlainDate): DaysAnswer => ({
  strip: stripOf(plan, start),
  today: daysBetween(start, now) + 1,
})
