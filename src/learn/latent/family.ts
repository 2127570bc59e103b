import { fail, ok, type Result } from "../../base/index.ts"
import { logGamma } from "../../numerics/index.ts"

/** How a score comes about. `count` is Poisson and `negbin` negative binomial with a log link; `binary` is 0 or 1, `hits` so many of
 *  so many, and `ordinal` ordered categories, all with a logit link. */
export type Family = "gaussian" | "count" | "negbin" | "ordinal" | "binary" | "hits"

/** A family's likelihood of one score given its two linear predictors `upper` and `lower`; only ordinal scores use `lower`, only
 *  hits the row `t`. Fills `out` with log p, its first derivatives by upper and lower, and its second derivatives (uu, ul, ll). */
export type Likelihood = (y: number, upper: number, lower: number, out: Float64Array, t: number) => void

/** A set of scores ready to be fitted: the likelihood, and how many cut points the family has (0 unless ordinal, whose scores
 *  are recoded 0 to cuts). `scale` is one standard deviation on the scale of the linear predictor, by which effects are
 *  measured: pi / sqrt 3 for a logit, the coefficient of variation for counts. `trials` holds out of how many each hit is. */
export type Scored = {
  readonly likelihood: Likelihood
  /** Where a family has a dispersion of its own: its likelihood at one of `dispersions`, equally likely before the data. */
  readonly dispersed?: { readonly dispersions: readonly number[]; readonly at: (dispersion: number) => Likelihood }
  /** Where Newton's method starts an intercept. */
  readonly start: number
  readonly cuts: number
  readonly y: Float64Array
  readonly scale: number
  readonly unit: string
}

/** Checks that the scores can belong to the family. */
export const scoresOf = (
  family: Exclude<Family, "gaussian">,
  y: Float64Array,
  name: string,
  trials?: Float64Array | undefined,
): Result<Scored> => {
  const mean = y.reduce((a, v) => a + v, 0) / y.length
  const odds = (p: number): number => Math.log(p / (1 - p))
  const logit = { scale: Math.PI / Math.sqrt(3), unit: "log odds ratio" }
  if (family === "hits") {
    if (trials === undefined)
      return fail(
        "learn/option",
        `Hits of how many? Give --of a number, or the column that says it for each "${name}".`,
        {
          path: "of",
        },
      )
    const wrong = y.findIndex((v, t) => !(Number.isInteger(v) && v >= 0 && v <= (trials[t] as number)))
    return wrong === -1
      ? ok({
          likelihood: binomial(trials),
          cuts: 0,
          y,
          start: odds(y.reduce((a, v) => a + v, 0) / trials.reduce((a, v) => a + v, 0)),
          ...logit,
        })
      : fail(
          "learn/family",
          `"${name}" holds ${y[wrong]} of ${trials[wrong]}; hits are whole numbers from 0 to that.`,
          { path: name },
        )
  }
  if (family === "binary")
    return y.every((v) => v === 0 || v === 1)
      ? ok({ likelihood: binomial(null), cuts: 0, y, start: odds(mean), ...logit })
      : fail("learn/family", `"${name}" holds ${y.find((v) => v !== 0 && v !== 1)}; a binary score is 0 or 1.`, {
          path: name,
        })
  if (family === "count" || family === "negbin") {
    const wrong = y.find((v) => !Number.isInteger(v) || v < 0)
    if (wrong !== undefined)
      return fail("learn/family", `"${name}" holds ${wrong}; a count is a whole number, 0 or more.`, { path: name })
    const variance = y.reduce((a, v) => a + (v - mean) ** 2, 0) / (y.length - 1)
    const dispersed = { dispersions: [0.05, 0.2, 0.6], at: negativeBinomial }
    return ok({
      likelihood: poisson,
      ...(family === "negbin" ? { dispersed } : {}),
      cuts: 0,
      y,
      start: Math.log(mean),
      scale: Math.sqrt(variance) / mean,
      unit: "log rate ratio",
    })
  }
  const levels = [...new Set(y)].sort((a, b) => a - b)
  return levels.length > 20
    ? fail(
        "learn/family",
        `"${name}" has ${levels.length} different values; an ordinal score has at most 20, more are analysed as gaussian.`,
        { path: name },
      )
    : ok({
        likelihood: cumulative(levels.length - 1),
        cuts: levels.length - 1,
        start: 0,
        y: y.map((v) => levels.indexOf(v)),
        ...logit,
      })
}

const poisson: Likelihood = (y, eta, _, out) => {
  const rate = Math.exp(eta)
  out.set([y * eta - rate - logFactorial(y), y - rate, 0, -rate, 0, 0])
}

const logFactorial = (y: number): number => {
  let s = 0
  for (let k = 2; k <= y; k++) s += Math.log(k)
  return s
}

// Variance mu + dispersion mu^2.
const negativeBinomial =
  (dispersion: number): Likelihood =>
  (y, eta, _, out) => {
    const size = 1 / dispersion
    const rate = Math.exp(eta)
    const whole = size + rate
    const log =
      logGamma(y + size) -
      logGamma(size) -
      logFactorial(y) +
      size * Math.log(size / whole) +
      y * (eta - Math.log(whole))
    out.set([log, (size * (y - rate)) / whole, 0, (-size * rate * (size + y)) / (whole * whole), 0, 0])
  }

// Without `trials` each is out of one.
const binomial =
  (trials: Float64Array | null): Likelihood =>
  (y, eta, _, out, t) => {
    const n = trials === null ? 1 : (trials[t] as number)
    const p = 1 / (1 + Math.exp(-eta))
    const ways = trials === null ? 0 : logFactorial(n) - logFactorial(y) - logFactorial(n - y)
    const log = ways - y * softplus(-eta) - (n - y) * softplus(eta)
    out.set([log, y - n * p, 0, -n * p * (1 - p), 0, 0])
  }

// P(category j) = F(upper) - F(lower), with F = 1 above the last cut point and 0 below the first.
const cumulative =
  (cuts: number): Likelihood =>
  (y, upper, lower, out) => {
    const top = y < cuts
    const bottom = y > 0
    const [fu, fl] = [top ? logistic(upper) : 1, bottom ? logistic(lower) : 0]
    const [du, dl] = [top ? fu * (1 - fu) : 0, bottom ? fl * (1 - fl) : 0]
    const p = Math.max(fu - fl, 1e-300)
    const [gu, gl] = [du / p, -dl / p]
    out.set([Math.log(p), gu, gl, (du * (1 - 2 * fu)) / p - gu * gu, -gu * gl, (-dl * (1 - 2 * fl)) / p - gl * gl])
  }

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)))
