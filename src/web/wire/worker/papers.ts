import { monograph, type Ports, printMonograph, today } from "../../../app/index.ts"
import { ok, type Reading, type Result, showDate } from "../../../base/index.ts"
import { check } from "../../../check/index.ts"
import { planIcs, toCsv, toPrint } from "../../../exchange/index.ts"
import { type Made, makePlan } from "../../../plan/index.ts"
import type { Choices, Label } from "../desk/state.ts"
import { noPage } from "./no-page.ts"
import { planRequest } from "./plan-request.ts"

export type PlanForm = "paper" | "ics" | "csv"

/** What is asked for in order to take it away. */
export type PaperQuestions = {
  /** The checked page as a whole HTML document for paper. */
  readonly printPage: { readonly from: string }
  /** The plan in another form: a document for paper, a calendar, a table. */
  readonly planAs: {
    readonly form: PlanForm
    readonly label: Label
    readonly choices: Choices
    readonly zone: string
  }
}

export type PaperAnswers = { readonly printPage: string; readonly planAs: string }

type Papers = { readonly [Q in keyof PaperQuestions]: (input: PaperQuestions[Q]) => Result<PaperAnswers[Q]> }

/** Page and plan in the forms a person can carry; `onDesk` gives the page with everything that was entered. */
export const papersOf = (ports: Ports, onDesk: () => Reading | undefined): Papers => ({
  printPage: ({ from }) => {
    const reading = onDesk()
    if (!reading) return noPage
    const day = today(ports.clock)
    const checked = check(reading, { today: day })
    const page = monograph(reading, checked)
    return ok(printMonograph({ page, notChecked: checked.coverage.notChecked, from, checkedOn: showDate(day) }))
  },
  planAs: ({ form, label, choices, zone }) => {
    const reading = onDesk()
    if (!reading) return noPage
    const request = planRequest(ports, reading, label, choices, zone)
    if (!request.ok) return request
    const made: Made = {
      // The same page, bottle and choices are the same plan: a calendar that reads it again replaces what it had.
      id: ports.hash.sha256(JSON.stringify([reading.source.sha256, label, choices, zone])).slice(0, 16),
      version: 0,
      madeAt: ports.clock.now(),
      request: request.value,
      plan: makePlan(request.value),
    }
    return form === "paper" ? toPrint(made) : form === "ics" ? planIcs(made, { alarm: true }) : toCsv(made)
  },
})
