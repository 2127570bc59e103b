import type { DayAnswer, WarningAnswer } from "../../../../app/index.ts"
import type { EventBody, PlanId } from "../../../../base/index.ts"
import { Warnings } from "../../../kit/parts/warnings.tsx"

type PlanOfDay = DayAnswer["plans"][number]
type Props = {
  readonly plan: PlanOfDay
  readonly answer: (plan: string, codes: readonly string[], answer: WarningAnswer) => void
}

/** What came along with a plan and nobody has answered: it stands before the doses until somebody has. */
export const ToAnswerToday = ({ plan: p, answer }: Props) => (
  <section className="notice ask-first" aria-labelledby={`ask-${p.id}`}>
    <h2 id={`ask-${p.id}`}>Not answered yet: {p.title}</h2>
    <Warnings
      warnings={(p.unanswered ?? []).map((w) => ({ ...w, answer: null }))}
      atOnce
      of={p.title}
      say={(codes, said) => answer(p.id, codes, said)}
    />
  </section>
)

/** The entry of an answer to warnings of a plan, each with the sentence it is to. */
export const answeredBody = (
  day: Pick<DayAnswer, "plans">,
  plan: string,
  codes: readonly string[],
  answer: WarningAnswer,
): EventBody => ({
  kind: "plan-answered",
  plan: plan as PlanId,
  to: (day.plans.find((p) => p.id === plan)?.unanswered ?? []).flatMap(({ code, message }) =>
    codes.includes(code) ? [{ code, says: message }] : [],
  ),
  answer,
})
