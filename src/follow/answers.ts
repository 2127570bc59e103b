import type { Diary } from "./diary.ts"
import type { FollowedPlan, PlanWarning } from "./followed.ts"
import type { AnswerEvent } from "./standing.ts"

/** The warnings of a plan that nobody has answered, in the plan's order. */
export const openWarnings = (diary: Diary, plan: FollowedPlan): readonly PlanWarning[] =>
  (plan.warnings ?? []).filter((w) => answerTo(diary, plan, w) === null)

/** What stands as the answer to a warning: the last one in the diary, else the one it was kept with. An answer is to a sentence, so a warning that
 *  says something else after a change is open again; and one that was taken back is open too. */
export const answerTo = (
  diary: Diary,
  { id }: Pick<FollowedPlan, "id">,
  warning: PlanWarning,
): PlanWarning["answer"] => {
  const last = diary
    .answersOf(id)
    .all()
    .map((s) => s.event)
    .filter((e) => e.kind === "plan-answered")
    .filter((e) => isTo(e, warning))
    .at(-1)
  if (last) return said(last)
  return diary.answersEver(id).some((e) => isTo(e, warning)) ? null : warning.answer
}

const isTo = ({ to }: Pick<AnswerEvent, "to">, { code, says }: PlanWarning): boolean =>
  to.some((one) => one.code === code && one.says === says)

/** Yes and no are answers to questions about health, and none to a warning. */
const said = ({ answer }: Pick<AnswerEvent, "answer">): PlanWarning["answer"] =>
  answer === "asked" || answer === "go-on" ? answer : null
