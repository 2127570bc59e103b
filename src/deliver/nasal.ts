import { as, exact, type Finding, showQuantity, times } from "../base/index.ts"
import { caution, stop } from "./findings.ts"
import { goesOf, nostrilBasis, type Round, splitNostrils } from "./nostrils.ts"
import type { Portion } from "./portion.ts"
import type { DeliverRequest } from "./request.ts"

// With ten to fifteen minutes between rounds this is more than an hour for one dose.
const MOST_ROUNDS = 7

/** How a nasal dose is given: rounds and nostrils, with what there is to say about them. For every other route, one go. */
export const nostrils = (
  { route }: DeliverRequest,
  portion: Portion,
  count: number,
): {
  readonly rounds: readonly Round[] | null
  readonly goes: number
  readonly findings: readonly Finding[]
  readonly refusal: Finding | null
} => {
  if (route !== "intranasal" || portion.volume === null || (portion.unit !== "drop" && portion.unit !== "spray")) {
    return { rounds: null, goes: 1, findings: [], refusal: null }
  }
  const whole = showQuantity(as(times(portion.volume, exact(count)), "mL"))
  const split = splitNostrils(count, portion.volume, portion.unit, MOST_ROUNDS)
  if (split === null) {
    const refusal = stop(
      "deliver/too-many-rounds",
      "dose",
      `${whole} into the nose takes more than ${MOST_ROUNDS} rounds with a wait between them; a stronger product or a smaller dose would fit.`,
      "room for this volume in two nostrils",
      nostrilBasis,
    )
    return { rounds: null, goes: 0, findings: [], refusal }
  }
  const { rounds, crowded } = split
  const findings: Finding[] = []
  if (rounds.length > 1) {
    findings.push(
      caution(
        "deliver/several-rounds",
        "dose",
        `${whole} is more than two nostrils take at once, so the dose needs ${rounds.length} rounds; what runs to the throat is swallowed.`,
        "room for the whole dose in one round",
        nostrilBasis,
      ),
    )
  }
  if (crowded) {
    findings.push(
      caution(
        "deliver/portion-over-nostril",
        "dose",
        `One ${portion.unit} is already more than a nostril holds.`,
        "room for one portion in a nostril",
        nostrilBasis,
      ),
    )
  }
  return { rounds, goes: goesOf(rounds), findings, refusal: null }
}
