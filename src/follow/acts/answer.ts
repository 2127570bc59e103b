import type { EventBody } from "../../base/index.ts"
import type { FollowedPlan } from "../followed.ts"
import type { Objection } from "./objection.ts"

type Answered = Extract<EventBody, { readonly kind: "plan-answered" }>

/** What stands against an answer: the plan has no such warning. Questions about health are no warnings, and are not held against them. */
export const againstAnswered = (
  { warnings = [] }: FollowedPlan,
  { to, answer }: Pick<Answered, "to" | "answer">,
): readonly Objection[] => {
  if (answer === "yes" || answer === "no") return []
  const strange = to.find(({ code }) => !warnings.some((w) => w.code === code))
  return strange === undefined ? [] : [noSuchWarning(strange.code, warnings)]
}

/** The name of a warning that the plan does not have. */
const noSuchWarning = (code: string, warnings: readonly { readonly code: string }[]): Objection => ({
  code: "plan/no-such-warning",
  why: `This plan has no warning "${code.slice(0, 80)}" to answer`,
  ...(warnings.length === 0 ? {} : { instead: `it has ${[...new Set(warnings.map((w) => w.code))].join(", ")}` }),
  path: "code",
  call: true,
})
