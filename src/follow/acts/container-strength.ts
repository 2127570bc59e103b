import {
  dimensionOf,
  type Problem,
  parseQuantity,
  parseStrength,
  problem,
  sameAmount,
  sameStrength,
} from "../../base/index.ts"
import { type InContainer, inContainer } from "../../deliver/index.ts"

/** What a container says, as it was typed: its strength, and what a full one holds where somebody knows. */
export type Read = { readonly strength: string; readonly holds: string | null }

/** What is wrong with the strength on a new container: a plan's counts are right for one strength only. Two ways to write one strength are equal,
 *  and a vial's content ("5 mg") is one together with its diluent. */
export const otherStrength = (planned: Read | undefined, typed: Read): Problem | undefined => {
  if (planned === undefined) return undefined
  const wanted = inContainer(planned.strength, planned.holds)
  if (wanted === undefined) return asWritten(planned.strength, typed.strength)
  const inHand = inContainer(typed.strength, typed.holds ?? (wanted.kind === "pieces" ? planned.holds : null))
  if (inHand === undefined) {
    const bare = parseQuantity(typed.strength)
    if (
      wanted.kind === "liquid" &&
      bare.ok &&
      (dimensionOf(bare.value) === "mass" || dimensionOf(bare.value) === "activity")
    )
      return problem(
        "strength/no-volume",
        `${typed.strength} is what the vial contains; say how much it was mixed to, for example 2 mL, so that its strength is known.`,
        { path: "holds" },
      )
    const strength = parseStrength(typed.strength)
    return strength.ok ? mismatch(planned, typed) : { ...strength.problem, path: "strength" }
  }
  return same(wanted, inHand) ? undefined : mismatch(planned, typed)
}

const same = (a: InContainer, b: InContainer): boolean =>
  a.kind === "liquid"
    ? b.kind === "liquid" && sameStrength(a.strength, b.strength)
    : b.kind === "pieces" && sameAmount(a.each, b.each)

/** Neither says how strong it is: the same words are the same container. */
const asWritten = (planned: string, typed: string): Problem | undefined => {
  const [a, b] = [parseQuantity(planned), parseQuantity(typed)]
  return a.ok && b.ok && dimensionOf(a.value) === dimensionOf(b.value) && sameAmount(a.value, b.value)
    ? undefined
    : mismatch({ strength: planned, holds: null }, { strength: typed, holds: null })
}

const mismatch = (planned: Read, typed: Read): Problem =>
  problem(
    "strength/mismatch",
    `This plan is for ${planned.strength} and the container says ${said(typed)}; its doses would be wrong. Make a new plan for this container.`,
    { path: "strength" },
  )

const said = ({ strength, holds }: Read): string =>
  holds !== null && parseQuantity(strength).ok ? `${strength} in ${holds}` : strength
