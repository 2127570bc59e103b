import { fail, ok, type Result } from "../base/index.ts"
import type { Branch, Inference } from "./inference.ts"
import { grind, type Lens } from "./lens.ts"
import { type GridPoint, gridOf, type Model } from "./model.ts"
import type { Evidence } from "./posterior.ts"
import { project } from "./project.ts"
import { hasRepeats, livedExposure, nuisances, rowsOf, type Series } from "./series.ts"
import type { Sums } from "./sums.ts"
import { exposureRoom, roomFor, sweepExposure, sweepOutcome } from "./sweep.ts"
import { weekdaysPossible } from "./weekdays.ts"

/** The evidence of a series under a model, or why there is none. */
export const infer = (series: Series, model: Model): Result<Inference> => {
  const grid = usableGrid(series, model)
  if (!grid.ok) return grid
  const plainly: Model = model.weekday === "auto" ? { ...model, weekday: "none" } : model
  const lens = grind(rowsOf(series), nuisances(series, plainly), grid.value, model.drift)
  if ("dependent" in lens)
    return fail(
      "learn/dependent",
      `The column "${lens.dependent}" is already determined by the ones before it; leave it out.`,
      { path: lens.dependent },
    )
  const halfLife = tellable(series, model)
  const { centre, unit } = standard(series.y)
  const y = series.y.map((v) => (v - centre) / unit)
  const exposures = halfLife.map((h) => h.column)
  const evidence = gather(lens, y, exposures, halfLife, roomFor(lens), exposureRoom(lens))
  for (const [h, u] of exposures.entries()) {
    const size = u.reduce((a, v) => a + v * v, 0)
    const least = evidence.uu.subarray(h * grid.value.length, (h + 1) * grid.value.length)
    if (!least.every((v) => v > 1e-9 * size))
      return fail(
        "learn/confounded",
        `On and off days cannot be told apart from the other terms of the model (half-life ${halfLife[h]?.days} days): the condition must change back and forth, not once with the trend.`,
      )
  }
  const plain: Branch = { weekdays: model.weekday === "shrunk", lens, grid: grid.value, from: 0 }
  const alone: Inference = { evidence, branches: [plain], halfLife, centre, unit }
  if (model.weekday !== "auto" || !weekdaysPossible(series, alone, y)) return ok(alone)
  const weekly = grind(rowsOf(series), nuisances(series, { ...model, weekday: "shrunk" }), grid.value, model.drift)
  if ("dependent" in weekly) return ok(alone)
  const more = gather(weekly, y, exposures, halfLife, roomFor(weekly), exposureRoom(weekly))
  return ok({
    ...alone,
    evidence: joined(evidence, more),
    branches: [plain, { weekdays: true, lens: weekly, grid: grid.value, from: evidence.yy.length }],
  })
}

// Half-lives under which on days had clearly more of the substance than off days. A design may be such that a slow one would make
// off days the fuller ones: of such a half-life it can say nothing.
const tellable = (series: Series, model: Model): Inference["halfLife"] => {
  const all = model.halfLife.map((h) => ({ ...h, ...livedExposure(series, h.days) }))
  const some = all.filter((h) => h.share > 0.02)
  const kept = some.length > 0 ? some : all
  const total = kept.reduce((a, h) => a + h.weight, 0)
  return kept.map((h) => ({ ...h, weight: h.weight / total }))
}

// Both ways are as likely beforehand.
const joined = (a: Evidence, b: Evidence): Evidence => {
  const both = (key: "logPrior" | "constant" | "yy" | "yu" | "uu"): Float64Array => {
    const out = new Float64Array(a[key].length + b[key].length)
    out.set(a[key])
    out.set(b[key], a[key].length)
    return out
  }
  return {
    logPrior: both("logPrior").map((v) => v - Math.LN2),
    constant: both("constant"),
    yy: both("yy"),
    yu: both("yu"),
    uu: both("uu"),
    free: a.free,
  }
}

/** Sweeps one standardised outcome and its exposures through a lens. */
export const gather = (
  lens: Lens,
  y: Float64Array,
  exposures: readonly Float64Array[],
  halfLife: Model["halfLife"],
  sums: Sums,
  room: Float64Array,
): Evidence => {
  const points = lens.grid.length
  const size = points * exposures.length
  const e = {
    logPrior: new Float64Array(size),
    constant: new Float64Array(size),
    yy: new Float64Array(size),
    yu: new Float64Array(size),
    uu: new Float64Array(size),
    free: lens.rows - lens.flat,
  }
  if (lens.drifting) return gatherPlainly(lens, y, exposures, e, halfLife)
  sweepOutcome(lens, y, sums)
  for (const [h, u] of exposures.entries()) {
    sweepExposure(lens, u, sums, room)
    const at = h * points
    e.yy.set(sums.yy, at)
    e.yu.set(sums.yu, at)
    e.uu.set(sums.uu, at)
    e.constant.set(lens.constant, at)
    e.logPrior.fill(Math.log((halfLife[h]?.weight ?? 1) / points), at, at + points)
  }
  return e
}

// The same sums column by column, for the two-state filter, which the sweep does not know.
const gatherPlainly = (
  lens: Lens,
  y: Float64Array,
  exposures: readonly Float64Array[],
  e: Evidence,
  halfLife: Model["halfLife"],
): Evidence => {
  const points = lens.grid.length
  for (let g = 0; g < points; g++) {
    const outcome = project(lens, g, y)
    for (const [h, u] of exposures.entries()) {
      const k = h * points + g
      const part = project(lens, g, u)
      let [yy, yu, uu] = [0, 0, 0]
      for (let t = 0; t < lens.rows; t++) {
        const a = outcome[t] as number
        const b = part[t] as number
        yy += a * a
        yu += a * b
        uu += b * b
      }
      e.yy[k] = yy
      e.yu[k] = yu
      e.uu[k] = uu
      e.constant[k] = lens.constant[g] as number
      e.logPrior[k] = Math.log((halfLife[h]?.weight ?? 1) / points)
    }
  }
  return e
}

/** Mean and standard deviation of the scores. */
export const standard = (y: Float64Array): { readonly centre: number; readonly unit: number } => {
  const centre = y.reduce((a, v) => a + v, 0) / y.length
  const unit = Math.sqrt(y.reduce((a, v) => a + (v - centre) ** 2, 0) / (y.length - 1))
  return { centre, unit }
}

// Two scores on one day are the same state read twice: only a noise share lets them differ.
const usableGrid = (series: Series, model: Model): Result<readonly GridPoint[]> => {
  const grid = gridOf(model, series.day.length)
  if (!hasRepeats(series)) return ok(grid)
  const usable = grid.filter((p) => p.noise > 0)
  return usable.length > 0
    ? ok(usable)
    : fail(
        "learn/repeats",
        "Some days have several sessions, which cannot differ without measurement noise: leave the noise share open, or keep one session a day.",
      )
}
