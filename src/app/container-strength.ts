import { type Problem, parseQuantity, parseStrength, problem, sameStrength } from "../base/index.ts"

/** What is wrong with the strength on a new container: a plan's counts are right for one strength only. */
export const otherStrength = (planned: string | undefined, typed: string): Problem | undefined => {
  const inHand = parseStrength(typed)
  const wanted = planned === undefined ? undefined : parseStrength(planned)
  if (wanted?.ok && !inHand.ok) return { ...inHand.problem, path: "strength" }
  if (wanted?.ok && inHand.ok && !sameStrength(wanted.value, inHand.value))
    return problem(
      "strength/mismatch",
      `This plan is for ${planned} and the container says ${typed}; its doses would be wrong. Make a new plan for this container.`,
      { path: "strength" },
    )
  if (wanted === undefined || wanted.ok) return undefined
  // Capsules and tablets: what each one holds.
  const each = (text: string) =>
    parseQuantity(text.replace(/\s*(?:per|a|an|each|\/)\s*(?:capsule|tablet|pill)s?\s*$/iu, ""))
  const [a, b] = [each(planned ?? ""), each(typed)]
  return a.ok && b.ok && a.value.unit === b.value.unit && a.value.value.equals(b.value.value)
    ? undefined
    : problem("strength/mismatch", `This plan is for ${planned} and the container says ${typed}.`, { path: "strength" })
}
