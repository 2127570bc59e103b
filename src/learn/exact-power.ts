import { normalCdf, Random } from "../numerics/index.ts"
import { pairedDesign } from "./design.ts"
import { grind } from "./lens.ts"
import type { Model } from "./model.ts"
import { project } from "./project.ts"
import { prepareRedraw, type Redraw } from "./randomisation.ts"
import { nuisances, rowsOf, type Series } from "./series.ts"

/** What a paired trial is to be like. Effects are in units of the person's own standard deviation. */
export type TrialDesign = { readonly pairs: number; readonly blockDays: number; readonly sessionsADay: number }

/** The errors of the days: autocorrelation, noise share and half-life, taken as known. */
export type TrueErrors = { readonly rho: number; readonly noise: number; readonly halfLifeDays: number }

/** The rows of a trial before its order is drawn and its scores are known. */
export const blankSeries = (d: TrialDesign, coins: ArrayLike<number>): Series => {
  const days = 2 * d.pairs * d.blockDays
  const rows = days * d.sessionsADay
  const whole = pairedDesign(d.blockDays, coins)
  const arm = Float64Array.from(whole.sign, (s, t) =>
    s > 0 === (whole.coins[whole.pairOf[t] as number] === 1) ? 1 : 0,
  )
  const day = Int32Array.from({ length: rows }, (_, i) => Math.floor(i / d.sessionsADay) + 1)
  return {
    day,
    y: new Float64Array(rows),
    on: Float64Array.from(day, (t) => arm[t - 1] as number),
    arm,
    relativeNoise: new Float64Array(rows).fill(1),
    covariates: [],
  }
}

/** Power of the two-sided 5 % test by generalised least squares with known errors, averaged over the orders that the coins
 *  can give: all of them up to ten pairs, else 1,024 drawn. The far tail is not counted. */
export const exactPower = (d: TrialDesign, errors: TrueErrors, model: Model, effect: number): number => {
  const series = blankSeries(d, new Uint8Array(d.pairs))
  const lens = grind(rowsOf(series), nuisances(series, model), [{ rho: errors.rho, noise: errors.noise }])
  if ("dependent" in lens) return Number.NaN
  const whole = pairedDesign(d.blockDays, new Uint8Array(d.pairs))
  const redraw = prepareRedraw(whole, series.day, errors.halfLifeDays, (c) => project(lens, 0, c), series.y)
  let [sum, count] = [0, 0]
  eachInformation(redraw, (information) => {
    sum += normalCdf(effect * Math.sqrt(information) - 1.959963984540054)
    count++
  })
  return sum / count
}

// Calls `use` with the information about the effect under each order.
const eachInformation = (r: Redraw, use: (information: number) => void): void => {
  const size = r.pairs + 1
  const all = r.pairs <= 10
  const random = new Random(1)
  const s = new Float64Array(size).fill(1)
  for (let order = 0; order < (all ? 2 ** r.pairs : 1024); order++) {
    for (let k = 1; k < size; k++) s[k] = all ? ((order >> (k - 1)) & 1) * 2 - 1 : random.coin() * 2 - 1
    let q = 0
    for (let i = 0; i < size; i++) {
      let row = 0.5 * (r.gram[i * size + i] as number) * (s[i] as number)
      for (let j = 0; j < i; j++) row += (r.gram[i * size + j] as number) * (s[j] as number)
      q += 2 * (s[i] as number) * row
    }
    use(q)
  }
}

/** The fewest pairs that reach `goal` power, up to `most`; null when even those do not. */
export const pairsFor = (
  d: TrialDesign,
  errors: TrueErrors,
  model: Model,
  effect: number,
  goal: number,
  most: number,
): number | null => {
  const reaches = (pairs: number): boolean => exactPower({ ...d, pairs }, errors, model, effect) >= goal
  let high = 1
  while (high < most && !reaches(high)) high = Math.min(most, high * 2)
  if (!reaches(high)) return null
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}
