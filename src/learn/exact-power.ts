import { normalCdf, normalQuantile, power, Random } from "../numerics/index.ts"
import { pairedDesign } from "./design.ts"
import { grind, placeIn } from "./lens.ts"
import type { Model } from "./model.ts"
import { project } from "./project.ts"
import { prepareRedraw, type Redraw } from "./randomisation.ts"
import { nuisances, rowsOf, type Series } from "./series.ts"

/** What a paired trial is to be like. Effects are in units of the person's own standard deviation. */
export type TrialDesign = {
  readonly pairs: number
  readonly blockDays: number
  readonly sessionsADay: number
  /** First days of each block that are lived as the block says and not scored; none, if left out. */
  readonly washoutDays?: number | undefined
}

/** The rows of all sessions that are scored, by their place among all sessions. */
export const scoredRows = (d: TrialDesign): Int32Array => {
  const all = Int32Array.from({ length: 2 * d.pairs * d.blockDays * d.sessionsADay }, (_, i) => i)
  const unscored = d.washoutDays ?? 0
  return unscored === 0 ? all : all.filter((i) => Math.floor(i / d.sessionsADay) % d.blockDays >= unscored)
}

/** The errors of the days: autocorrelation, noise share and half-life, taken as known. */
export type TrueErrors = { readonly rho: number; readonly noise: number; readonly halfLifeDays: number }

/** The rows of a trial before its order is drawn and its scores are known. */
export const blankSeries = (d: TrialDesign, coins: ArrayLike<number>): Series => {
  const whole = pairedDesign(d.blockDays, coins)
  const arm = Float64Array.from(whole.sign, (s, t) =>
    s > 0 === (whole.coins[whole.pairOf[t] as number] === 1) ? 1 : 0,
  )
  const day = scoredRows(d).map((i) => Math.floor(i / d.sessionsADay) + 1)
  const rows = day.length
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
export const exactPower = (d: TrialDesign, errors: TrueErrors, model: Model, effect: number): number =>
  exactPowers(d, errors, model, [effect])[0] as number

/** The same for several effects; NaN for all where the design cannot tell one term of the model from another. */
export const exactPowers = (
  d: TrialDesign,
  errors: TrueErrors,
  model: Model,
  effects: readonly number[],
): readonly number[] => {
  const series = blankSeries(d, new Uint8Array(d.pairs))
  const lens = grind(rowsOf(series), nuisances(series, model), [{ rho: errors.rho, noise: errors.noise }])
  if ("dependent" in lens) return effects.map(() => Number.NaN)
  const whole = pairedDesign(d.blockDays, new Uint8Array(d.pairs))
  const redraw = prepareRedraw(whole, series.day, errors.halfLifeDays, (c) => project(lens, 0, c), series.y)
  const sums = effects.map(() => 0)
  let count = 0
  eachInformation(redraw, (information) => {
    for (const [i, effect] of effects.entries())
      sums[i] = (sums[i] as number) + normalCdf(effect * Math.sqrt(information) - 1.959963984540054)
    count++
  })
  return sums.map((sum) => sum / count)
}

/** The same where every day is scored, to about a thousandth, from the information averaged over the orders: beyond ten pairs orders differ little, and the
 *  average needs every pair's own part only, which fades soon after its days. */
export const averagePower = (d: TrialDesign, errors: TrueErrors, model: Model, effect: number): number => {
  const series = blankSeries(d, new Uint8Array(d.pairs))
  const lens = grind(rowsOf(series), nuisances(series, model), [{ rho: errors.rho, noise: errors.noise }])
  if ("dependent" in lens) return Number.NaN
  const keep = errors.halfLifeDays > 0 ? power(0.5, 1 / errors.halfLifeDays) : 0
  const { rows, table } = lens
  const span = 2 * d.blockDays * d.sessionsADay
  let information = 0
  for (let pair = -1; pair < d.pairs; pair++) {
    // The part that does not depend on any coin is half on every day.
    let [level, a, squares, z0, z1, z2] = [0, 0, 0, 0, 0, 0]
    const from = Math.max(0, pair) * span
    const fresh = pair < 0 ? rows : from + span
    for (let t = from, at = placeIn(rows, 0, from); t < rows; t++, at += 12) {
      const half = t >= fresh ? 0 : pair < 0 || t - from < span / 2 ? 0.5 : -0.5
      if (t % d.sessionsADay === 0) level = keep * level + (1 - keep) * half
      const v = (level - a) * (table[at + 4] as number)
      a = (table[at] as number) * a + (table[at + 2] as number) * level
      squares += v * v
      z0 += v * (table[at + 6] as number)
      z1 += v * (table[at + 8] as number)
      z2 += v * (table[at + 10] as number)
      if (t >= fresh && Math.abs(a) + Math.abs(level) < 1e-6) break
    }
    information += squares - (z0 * z0 + z1 * z1 + z2 * z2)
  }
  return normalCdf(effect * Math.sqrt(information) - 1.959963984540054)
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
  const simple = model.weekday !== "shrunk" && model.drift === 0 && (d.washoutDays ?? 0) === 0
  const exactly = (pairs: number): boolean => exactPower({ ...d, pairs }, errors, model, effect) >= goal
  const reaches = (pairs: number): boolean =>
    simple && pairs > 8 ? averagePower({ ...d, pairs }, errors, model, effect) >= goal : exactly(pairs)
  let [low, high] = [0, Math.min(8, most)]
  // Information grows by about the same with every pair, so power of one number of pairs says how many are needed.
  for (let k = 0; k < 20 && !reaches(high); k++) {
    if (high >= most) return null
    low = high
    const at = simple && high >= 8 ? averagePower({ ...d, pairs: high }, errors, model, effect) : 0
    const [has, needs] = [normalQuantile(at), normalQuantile(goal)].map((z) => (z + 1.959963984540054) ** 2)
    const guess = at > 0.06 ? Math.ceil((high * (needs as number)) / (has as number)) : 2 * high
    high = Math.min(most, Math.max(high + 1, Math.min(guess, 8 * high)))
  }
  // The guess is near: first a little below it, then halves.
  for (let step = 1; high - low > step && low < high - step; step *= 2) {
    if (reaches(high - step)) high -= step
    else {
      low = high - step
      break
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}
