import { daysInWords, weekdayNames } from "../day-words.ts"
import { project } from "../project.ts"
import { weekdayOf } from "../series.ts"
import { type Check, type Evidenced, fitAtMode, say } from "./check.ts"

/** Were scores set aside as strays, and what would they have changed? */
export const strayCheck = (e: Evidenced, withThem: number | null): Check => {
  const { strays } = e
  return {
    name: "stray scores",
    status: strays.length > 0 ? "look" : "fine",
    message:
      strays.length === 0
        ? "No score lies so far out that it had to be set aside."
        : `${strays.length === 1 ? "The score of" : "The scores of"} ${daysInWords(
            strays.map((s) => s.day),
            e.words,
          )} ${strays.length === 1 ? "lies" : "lie"} further out than five usual deviations (${strays
            .slice(0, 5)
            .map((s) => say(s.score))
            .join(
              ", ",
            )}) and ${strays.length === 1 ? "was" : "were"} set aside${withThem === null ? "" : `; with ${strays.length === 1 ? "it" : "them"} the difference would be ${say(withThem)}`}.`,
    values: { setAside: strays.length, effectWith: withThem },
  }
}

/** Is there a weekly rhythm, and what are its best and worst days? */
export const weekdayCheck = (e: Evidenced): Check => {
  const name = "weekly rhythm"
  const { branches } = e.inference
  const weekly = branches.find((b) => b.weekdays && b.from > 0)
  const weight = weekly === undefined ? 0 : e.flat.effect.weight.slice(weekly.from).reduce((a, w) => a + w, 0)
  const { series } = e.diary
  if (series.day.length < 28)
    return {
      name,
      status: "not possible",
      message: "Four weeks of scores are needed to see a weekly rhythm.",
      values: {},
    }
  const look = weight > 0.5
  const means = Array.from({ length: 7 }, (_, k) => {
    const own = Array.from(series.y).filter((_, i) => weekdayOf(series, series.day[i] as number) === k)
    return own.reduce((a, v) => a + v, 0) / own.length
  })
  const at = (f: (a: number, b: number) => boolean): number =>
    means.reduce((best, m, k) => (f(m, means[best] as number) ? k : best), 0)
  const called = (k: number): string =>
    series.firstWeekday === undefined ? `every seventh day from ${e.words(k + 1)}` : (weekdayNames[k] as string)
  const [high, low] = [at((a, b) => a > b), at((a, b) => a < b)]
  return {
    name,
    status: look ? "look" : "fine",
    message: look
      ? `Scores follow the week: highest on ${called(high)} (${say(means[high] as number)}), lowest on ${called(low)} (${say(means[low] as number)}); the difference is counted beyond that.`
      : "Scores show no weekly rhythm to speak of.",
    values: { weight, means },
  }
}

/** Did the level jump on some day, apart from the trend and what was taken? */
export const jumpCheck = (e: Evidenced): Check => {
  const name = "jump in level"
  const { series } = e.diary
  const { branch, point, halfLife } = e.mode
  const n = series.day.length
  const base = fitAtMode(e)
  if (base === null || n < 28)
    return { name, status: "not possible", message: "Four weeks of scores are needed to see a jump.", values: {} }
  const u = project(branch.lens, point, halfLife.column)
  const uu = u.reduce((a, v) => a + v * v, 0)
  const r = base.residuals
  let [best, at] = [0, 0]
  for (let row = 7; row <= n - 7; row++) {
    const step = new Float64Array(n).fill(1, row)
    const white = project(branch.lens, point, step)
    const along = white.reduce((a, v, t) => a + v * (u[t] as number), 0) / uu
    let [ss, sr, before] = [0, 0, 0]
    for (let t = 0; t < n; t++) {
      const w = (white[t] as number) - along * (u[t] as number)
      before += (white[t] as number) ** 2
      ss += w * w
      sr += w * (r[t] as number)
    }
    // A step that the arm or the trend nearly makes cannot be told from them.
    if (ss < 0.1 * before) continue
    const gain = (sr * sr) / ss
    const t = Math.sqrt((gain * (base.df - 1)) / Math.max(1e-300, base.rest - gain))
    if (t > Math.abs(best)) {
      best = sr > 0 ? t : -t
      at = row
    }
  }
  const look = Math.abs(best) > JUMP_BEYOND
  const day = e.words(series.day[at] as number)
  return {
    name,
    status: look ? "look" : "fine",
    message: look
      ? `The level ${best > 0 ? "rises" : "falls"} about ${day}, on and off alike, by more than the trend; ask what else began or ended then.`
      : "The level does not jump on any day.",
    values: { t: best, day: series.day[at] as number },
  }
}

const JUMP_BEYOND = 3

/** Does the effect grow or fade over the diary? */
export const courseCheck = (e: Evidenced): Check => {
  const name = "growing or fading"
  const { series } = e.diary
  const middle = (series.arm.length + 1) / 2
  const later = e.mode.halfLife.column.map((v, i) => (v * ((series.day[i] as number) - middle)) / series.arm.length)
  const fit = fitAtMode(e, [later])
  const change = fit?.coefficients[1]
  if (fit === null || change === undefined || e.design === null || e.design.pairs < 3)
    return {
      name,
      status: "not possible",
      message: "There are too few pairs to see whether the difference changes over time.",
      values: { change: null },
    }
  const look = change.p < 0.05
  return {
    name,
    status: look ? "look" : "fine",
    message: look
      ? `The difference ${change.value > 0 ? "rises" : "falls"} by ${say(Math.abs(change.value))} (se ${say(change.se)}) from ${e.words(1)} to ${e.words(series.arm.length)}.`
      : `No clear change of the difference over time (${say(change.value)}, se ${say(change.se)}, from the first to the last day).`,
    values: { change: change.value, sd: change.se, p: change.p },
  }
}

/** Do the scores drift so slowly that drift and effect are hard to tell apart? */
export const driftCheck = (rho: { readonly mean: number; readonly above: number }): Check => {
  const look = rho.above > 0.5
  return {
    name: "slow drift",
    status: look ? "look" : "fine",
    message: look
      ? `Scores wander slowly, each day much like the one before (autocorrelation about ${say(rho.mean)}), so that blocks may differ by drift alone; the interval allows for it.`
      : "Scores do not wander so slowly that drift would pass for a difference.",
    values: { rho: rho.mean, above: rho.above },
  }
}
