import { normalCdf, normalPdf } from "../numerics/index.ts"

/** What a result looks like when it is told because it came out: trials like this one that find a true effect of half a standard
 *  deviation report `reported` standard deviations on average, so what was found is best multiplied by `shrinkage`. */
export type WinnersCurse = { readonly reported: number; readonly shrinkage: number; readonly sentence: string }

/** From the effect's standard error in units of s, by the mean of a normal beyond 1.96 standard errors (A. Gelman and J. Carlin,
 *  Perspect. Psychol. Sci. 9 (2014) 641). What simulations measured stands in docs/learn-calibration.md. */
export const winnersCurse = (sdOfD: number): WinnersCurse => {
  const truth = 0.5
  const a = 1.96 - truth / sdOfD
  const reported = truth + (sdOfD * normalPdf(a)) / (1 - normalCdf(a))
  const shrinkage = truth / reported
  return {
    reported,
    shrinkage,
    sentence: `If this trial is told because it came out, multiply what it found by ${shrinkage.toFixed(1)}: trials like it that find a true half standard deviation report ${reported.toFixed(2)} on average.`,
  }
}
