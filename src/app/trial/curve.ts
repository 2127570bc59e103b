import { daysOf, type Layout } from "../../base/index.ts"
import { type Power, type PowerOptions, powerCurve } from "../../learn/index.ts"
import { fromLearn } from "../answer/from-learn.ts"
import { done, type Outcome } from "../use-case.ts"

/** A small, a medium and a large effect, in the person's own standard deviations. */
export const SIZES = [0.2, 0.5, 0.8] as const

/** The chance of seeing each size after so many weeks of a trial's blocks. */
export type Curve = readonly {
  readonly pairs: number
  readonly weeks: number
  readonly small: number
  readonly medium: number
  readonly large: number
}[]

const POINTS = 12
const MOST_WEEKS = 104

/** How the chance grows with the length of a trial: beyond its own, to where the effect asked for has 80 %, or twice its own. */
export const curveOf = (options: PowerOptions, layout: Layout, { weeksFor80 }: Power): Outcome<Curve> => {
  const aPair = (2 * layout.blockDays) / 7
  const weeks = Math.min(MOST_WEEKS, Math.max(2 * layout.pairs * aPair, 1.1 * (weeksFor80 ?? MOST_WEEKS)))
  const most = Math.max(layout.pairs, Math.floor(weeks / aPair))
  const even = Array.from({ length: POINTS }, (_, i) => Math.max(1, Math.round(((i + 1) * most) / POINTS)))
  const pairs = [...new Set([...even, layout.pairs])].sort((a, b) => a - b)
  const points = powerCurve(options, pairs, SIZES)
  if (!points.ok) return fromLearn(points)
  return done(
    points.value.map(({ pairs: n, powers: [small = 0, medium = 0, large = 0] }) => ({
      pairs: n,
      weeks: Math.round((10 * daysOf({ ...layout, pairs: n })) / 7) / 10,
      small,
      medium,
      large,
    })),
  )
}
