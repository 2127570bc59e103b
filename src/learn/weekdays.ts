import { cholesky, forward, logDeterminant } from "../numerics/index.ts"
import type { Inference } from "./inference.ts"
import { dot } from "./least-squares.ts"
import { project } from "./project.ts"
import { type Series, WEEKDAY_SD, weekdayOf } from "./series.ts"

/** Whether levels of weekdays are worth weighing: at the likeliest point without them, seven shrunken levels make the scores at
 *  least a fifth as likely as none. Where they do not, their share of the posterior would be small, and costs time for nothing. */
export const weekdaysPossible = (series: Series, plain: Inference, y: Float64Array): boolean => {
  const [branch] = plain.branches
  const { evidence: e, halfLife } = plain
  let [best, top] = [0, Number.NEGATIVE_INFINITY]
  const nu = e.free - 1
  for (let k = 0; k < e.yy.length; k++) {
    const uu = e.uu[k] as number
    const left = (e.yy[k] as number) - (e.yu[k] as number) ** 2 / uu
    const log = (e.logPrior[k] as number) + (e.constant[k] as number) - 0.5 * Math.log(uu) - 0.5 * nu * Math.log(left)
    if (log > top) {
      top = log
      best = k
    }
  }
  const g = best % branch.grid.length
  const exposure = halfLife[Math.floor(best / branch.grid.length)]?.column ?? series.on
  const u = project(branch.lens, g, exposure)
  const without = (c: Float64Array): Float64Array => {
    const b = dot(u, c) / dot(u, u)
    return c.map((v, t) => v - b * (u[t] as number))
  }
  const white = without(project(branch.lens, g, y))
  const levels = Array.from({ length: 7 }, (_, k) =>
    without(
      project(
        branch.lens,
        g,
        Float64Array.from(series.day, (d) => (weekdayOf(series, d) === k ? 1 : 0)),
      ),
    ),
  )
  // I + v W'W, and what the levels would explain.
  const v = WEEKDAY_SD ** 2
  const m = new Float64Array(49)
  const b = new Float64Array(7)
  for (const [i, a] of levels.entries()) {
    b[i] = WEEKDAY_SD * dot(a, white)
    for (let j = 0; j <= i; j++) m[i * 7 + j] = v * dot(a, levels[j] as Float64Array) + (i === j ? 1 : 0)
  }
  cholesky(m, 7)
  forward(m, 7, b)
  const [whole, explained] = [dot(white, white), dot(b, b)]
  return -0.5 * logDeterminant(m, 7) - 0.5 * nu * Math.log(1 - explained / whole) > -1.6
}
