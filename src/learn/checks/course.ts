import { daysInWords, weekdayNames } from "../day-words.ts"
import { dot, leastSquares } from "../least-squares.ts"
import { whitenAt } from "../lens.ts"
import { weekdayOf } from "../series.ts"
import { slipped } from "../slips.ts"
import { type Check, type Evidenced, say } from "./check.ts"

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
            )}) and ${strays.length === 1 ? "was" : "were"} set aside${withThem === null ? "" : `; with ${strays.length === 1 ? "it" : "them"} the difference would be ${say(withThem)}`}.${slip(e)}`,
    values: { setAside: strays.length, effectWith: withThem },
  }
}

const slip = ({ strays, diary, words }: Evidenced): string => {
  const moved = strays.filter((s) => slipped(s.score, diary.series.y))
  return moved.length === 0
    ? ""
    : ` ${
        moved.length === 1
          ? `That of ${words((moved[0] as (typeof moved)[0]).day)} looks`
          : `Those of ${daysInWords(
              moved.map((s) => s.day),
              words,
            )} look`
      } like a decimal point that slipped.`
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

/** Did the level jump on some day? A step is held against the trend: it counts where it says more than a straight line does. */
export const jumpCheck = (e: Evidenced): Check => {
  const name = "jump in level"
  const { series } = e.diary
  const { branch, point, halfLife } = e.mode
  const n = series.day.length
  if (n < 28)
    return { name, status: "not possible", message: "Four weeks of scores are needed to see a jump.", values: {} }
  const white = (c: Float64Array): Float64Array => {
    const out = new Float64Array(n)
    whitenAt(branch.lens, point, c, out)
    return out
  }
  const base = [new Float64Array(n).fill(1), halfLife.column].map(white)
  const y = white(series.y.map((v) => v - e.inference.centre))
  const line = leastSquares(y, [...base, white(Float64Array.from(series.day, (d) => d))])
  let [best, at] = [0, 0]
  const without = outOf(base)
  const r = without(y)
  const whole = dot(r, r)
  for (let row = 10; row <= n - 10; row++) {
    const step = white(new Float64Array(n).fill(1, row))
    const before = dot(step, step)
    const left = without(step)
    const ss = dot(left, left)
    // A step that the arm nearly makes cannot be told from it.
    if (ss < 0.05 * before) continue
    const along = dot(left, r)
    const gain = (along * along) / ss
    const t = Math.sqrt((gain * (n - 3)) / Math.max(1e-300, whole - gain))
    if (t > Math.abs(best)) {
      best = along > 0 ? t : -t
      at = row
    }
  }
  const rest = whole / (1 + (best * best) / (n - 3))
  const look = Math.abs(best) > JUMP_BEYOND && line !== null && rest < line.rest
  const day = e.words(series.day[at] as number)
  return {
    name,
    status: look ? "look" : "fine",
    message: look
      ? `The level ${best > 0 ? "rises" : "falls"} about ${day}, on and off alike; ask what else began or ended then.`
      : "The level does not jump on any day.",
    values: { t: best, day: series.day[at] as number },
  }
}

// Takes two columns out of any other.
const outOf = (columns: readonly Float64Array[]): ((c: Float64Array) => Float64Array) => {
  const basis: Float64Array[] = []
  const remove = (c: Float64Array): Float64Array => {
    const out = c.slice()
    for (const b of basis) {
      const s = dot(b, out)
      for (let t = 0; t < out.length; t++) out[t] = (out[t] as number) - s * (b[t] as number)
    }
    return out
  }
  for (const c of columns) {
    const left = remove(c)
    const size = Math.sqrt(dot(left, left))
    if (size > 0) basis.push(left.map((v) => v / size))
  }
  return remove
}

const JUMP_BEYOND = 3

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
