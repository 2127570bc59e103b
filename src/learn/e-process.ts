// Evidence by betting on the coins. Before the order of pair i is opened, the model says how likely the true one is, given all
// scores to the end of that pair and the orders before it; the stake is multiplied by twice what was put on the truth. If the
// drug does nothing, scores do not depend on the coins and no bet on a fair coin gains on average: the stake exceeds 20 in at most
// 5 % of trials, whenever one looks and whatever the trend, practice or autocorrelation. It needs a coin for each pair.

import { armsOf, type PairedDesign } from "./design.ts"
import { infer } from "./infer.ts"
import type { Model } from "./model.ts"
import { posterior } from "./posterior.ts"
import type { Series } from "./series.ts"
import { without } from "./without.ts"

/** The stake after each pair; it began as 1. At 20 or more a trial may be stopped. */
export type EProcess = readonly number[]

/** The stake over the pairs of a trial. A fiftieth is kept on an even bet, so that no single pair can lose it all; a pair
 *  that the model cannot weigh yet leaves the stake as it was. */
export const eProcess = (series: Series, design: PairedDesign, whole: Model): EProcess => {
  // Whatever bets, the stake is fair; a few errors and half-lives bet about as well as all of them.
  const model: Model = {
    ...whole,
    weekday: "none",
    points: 4,
    noise: whole.noise.length > 2 ? [whole.noise[0] as number, whole.noise[2] as number] : whole.noise,
    halfLife: whole.halfLife.filter((_, k) => k === 0 || k === 2),
  }
  let stake = 1
  return Array.from({ length: design.pairs }, (_, pair) => {
    const [kept, turned] = [0, 1].map((turn) => evidenceTo(series, design, model, pair, turn === 1))
    if (kept !== null && turned !== null && kept !== undefined && turned !== undefined) {
      const truth = 1 / (1 + Math.exp(turned - kept))
      stake *= 2 * (0.01 + 0.98 * truth)
    }
    return stake
  })
}

// The log marginal likelihood of the scores to the end of a pair, with the order of that pair as it was or turned round.
const evidenceTo = (
  series: Series,
  design: PairedDesign,
  model: Model,
  pair: number,
  turned: boolean,
): number | null => {
  const coins = design.coins.map((c, k) => (k === pair && turned ? 1 - c : c))
  const end = design.pairOf.lastIndexOf(pair) + 1
  const arm = armsOf({ ...design, coins }).subarray(0, end)
  const part = without(series, (i) => (series.day[i] as number) <= end)
  const on = Float64Array.from(part.day, (d) => arm[d - 1] as number)
  if (part.y.length < 6 || on.every((v) => v === on[0])) return null
  const inference = infer({ ...part, arm, on }, model)
  return inference.ok ? posterior(inference.value.evidence, 1).logMarginal : null
}
