import type { Result } from "../base/index.ts"
import { Random } from "../numerics/index.ts"
import type { Analysis, RuledOut } from "./analysis.ts"
import type { Chosen } from "./chosen.ts"
import type { PairedDesign } from "./design.ts"
import type { Diary } from "./diary.ts"
import { pairsFor } from "./exact-power.ts"
import type { Component, Inference } from "./inference.ts"
import type { Model } from "./model.ts"
import { project } from "./project.ts"
import { prepareRedraw, randomisationTest } from "./randomisation.ts"
import { randomisationInterval } from "./randomisation-interval.ts"
import type { Interval, Nuisance } from "./summarise.ts"

/** What contrast over which days an answer is about. */
export const estimand = ({ outcome, series }: Diary): string =>
  `The mean difference in ${outcome} between on and off days of this one person as they were lived, days 1 to ${series.arm.length}, with whatever had not yet come or gone on each of them: the fast, reversible contrast, as assigned; not what longer exposure would do, not slow change over weeks, and not anybody else.`

/** The benefit and harm that an interval leaves no room for. */
export const ruledOut = (i: Pick<Interval, "q025" | "q975">, better: 1 | -1): RuledOut => ({
  benefitAbove: Math.max(0, better > 0 ? i.q975 : -i.q025),
  harmAbove: Math.max(0, better > 0 ? -i.q025 : i.q975),
})

/** The randomisation test at the most likely component, and the interval that it gives when turned round; without a coin neither. */
export const redrawn = (
  { series }: Diary,
  inference: Inference,
  mode: Component,
  found: Result<PairedDesign>,
  chosen: Chosen,
  better: 1 | -1,
  seed: number,
): Pick<Analysis, "randomisation" | "randomisationInterval"> => {
  const none = (why: string) => ({ randomisation: { notPossible: why }, randomisationInterval: null })
  if (chosen === "plan" || chosen === "self")
    return none("No coin drew the order of on and off days, so there are no other orders that chance could have given.")
  if (!found.ok) return none(found.problem.message)
  const design = found.value
  const { lens } = mode.branch
  const outcome = project(
    lens,
    mode.point,
    series.y.map((v) => v - inference.centre),
  )
  const redraw = prepareRedraw(design, series.day, mode.halfLife.days, (c) => project(lens, mode.point, c), outcome)
  const interval = randomisationInterval(redraw, design.coins, seed)
  const { share } = mode.halfLife
  return {
    randomisation: randomisationTest(redraw, design.coins, better, new Random(seed)),
    randomisationInterval: interval === null ? null : [interval[0] * share, interval[1] * share],
  }
}

/** How many more pairs of the same blocks would give 80 % power for half a standard deviation, the nuisance parameters
 *  being what this diary suggests; null where there are no such blocks or two years of them would not do. */
export const needs = (
  design: PairedDesign | null,
  model: Model,
  nuisance: Nuisance,
): { readonly morePairs: number } | null => {
  if (design === null || design.blockDays === null) return null
  const errors = {
    rho: nuisance.rho.mean,
    noise: nuisance.noiseShare.mean,
    halfLifeDays: nuisance.halfLifeDays.mean,
  }
  const most = Math.max(design.pairs + 1, Math.floor(730 / (2 * design.blockDays)))
  const pairs = pairsFor({ pairs: 1, blockDays: design.blockDays, sessionsADay: 1 }, errors, model, 0.5, 0.8, most)
  return pairs === null ? null : { morePairs: Math.max(1, pairs - design.pairs) }
}
