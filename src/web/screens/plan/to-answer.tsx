import { forEyes } from "../../kit/words/micro.ts"
import type { PlannedAnswer } from "../../wire/worker/planning.ts"
import { goTo, type Missing, sayToAnswer } from "./keep-missing.tsx"

type Props = {
  readonly planned: PlannedAnswer | null
  /** What is still to be said before there is an answer. */
  readonly missing: string | null
  /** What is to be answered before the answer is acted on; the dose is not in the bar before that. */
  readonly toAnswer: readonly Missing[]
}

/** Where the form stands above the answer, the answer in one line that stays in sight and leads down to it. */
export const ToAnswer = ({ planned, missing, toAnswer: [first, ...more] }: Props) =>
  planned?.plan.delivery.possible && first !== undefined ? (
    <button type="button" className="plain to-answer" onClick={() => goTo(first.at)}>
      <span className="says">{sayToAnswer(more.length + 1)}</span>
      <span className="link">Answer</span>
    </button>
  ) : (
    <button type="button" className="plain to-answer" onClick={show}>
      <span className="says">{planned === null ? (missing ?? "Working it out …") : inShort(planned)}</span>
      <span className="link">See the plan</span>
    </button>
  )

const inShort = ({ plan }: PlannedAnswer): string =>
  plan.delivery.possible && plan.doses.length > 0
    ? `${forEyes(plan.delivery.instruction)} · ${plan.doses.length} doses`
    : "No plan, and why"

// The address after # is the screen's, so a link cannot point into the page; the focus is moved instead.
const show = () => {
  const plan = document.getElementById("the-plan")
  plan?.focus({ preventScroll: true })
  plan?.scrollIntoView()
}
