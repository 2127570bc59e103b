/** The default model with any part fixed. Section numbers are of docs/learn.md. */
export type Model = {
  /** Autocorrelation from day to day: uniform between these. */
  readonly rhoPrior: readonly [low: number, high: number]
  /** Possible shares of pure measurement noise in the variance, equally likely. */
  readonly noise: readonly number[]
  /** Possible half-lives of onset and carry-over in days, with their prior weights. Fixed before the data are seen. */
  readonly halfLife: readonly { readonly days: number; readonly weight: number }[]
  readonly trend: "none" | "linear"
  readonly practice: "none" | "log"
  /** Levels of the seven weekdays: none, or shrunken ones, or (auto) both ways weighed by the days, from 28 scores on. */
  readonly weekday: "none" | "shrunk" | "auto"
  /** Variance of a random walk per day, as a share of the marginal variance. */
  readonly drift: number
  /** At most so many values of rho, where speed matters more than the last digit. */
  readonly points?: number
}

export const defaultModel: Model = {
  rhoPrior: [-0.2, 0.98],
  noise: [0, 0.2, 0.4, 0.6, 0.8],
  halfLife: [
    { days: 0, weight: 0.5 },
    { days: 0.5, weight: 0.2 },
    { days: 1, weight: 0.15 },
    { days: 2, weight: 0.1 },
    { days: 4, weight: 0.05 },
  ],
  trend: "linear",
  practice: "log",
  weekday: "none",
  drift: 0,
}

/** From how many scores on a weekly rhythm, and a curve of practice, and a trend are looked for unasked. */
export const WEEKDAYS_FROM = 28
export const PRACTICE_FROM = 14
export const TREND_FROM = 8

/** Half-lives with the default's weights where it has them; others share evenly with the mean weight. */
export const halfLives = (days: readonly number[]): Model["halfLife"] => {
  const known = (d: number): number | undefined => defaultModel.halfLife.find((h) => h.days === d)?.weight
  const weights = days.map((d) => known(d) ?? 1 / defaultModel.halfLife.length)
  const total = weights.reduce((a, b) => a + b, 0)
  return days.map((d, i) => ({ days: d, weight: (weights[i] as number) / total }))
}

/** One point of the grid on which the four scalars are summed out. */
export type GridPoint = { readonly rho: number; readonly noise: number }

/** Midpoints over the prior of rho, every noise share with each. The spacing is that of 16 points over the default prior
 *  at 100 rows and shrinks as the likelihood narrows, so that the sum stays as good as the integral. */
export const gridOf = (model: Model, rows: number): readonly GridPoint[] => {
  const [low, high] = model.rhoPrior
  const spacing = 0.07375 * Math.min(1, Math.sqrt(100 / rows))
  const fine = Math.max(1, Math.min(256, Math.ceil((high - low) / spacing - 1e-9)))
  const points = low === high ? 1 : Math.min(model.points ?? fine, fine)
  const rhos = Array.from({ length: points }, (_, i) => low + ((high - low) * (i + 0.5)) / points)
  return rhos.flatMap((rho) => model.noise.map((noise) => ({ rho, noise })))
}
