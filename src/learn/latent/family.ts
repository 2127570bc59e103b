import { fail, ok, type Result } from "../../base/index.ts"

/** How a score comes about. `count` is Poisson with a log link, `binary` 0 or 1 and `ordinal` ordered categories, both with
 *  a logit link. */
export type Family = "gaussian" | "count" | "ordinal" | "binary"

/** A family's likelihood of one score given its two linear predictors `upper` and `lower`; only ordinal scores use `lower`.
 *  Fills `out` with log p, its first derivatives by upper and lower, and its second derivatives (uu, ul, ll). */
export type Likelihood = (y: number, upper: number, lower: number, out: Float64Array) => void

/** A set of scores ready to be fitted: the likelihood, and how many cut points the family has (0 unless ordinal, whose scores
 *  are recoded 0 to cuts). `scale` is one standard deviation on the scale of the linear predictor, by which effects are
 *  measured: pi / sqrt 3 for a logit, the coefficient of variation for counts. */
export type Scored = {
  readonly likelihood: Likelihood
  readonly cuts: number
  readonly y: Float64Array
  readonly scale: number
  readonly unit: string
}

/** Checks that the scores can belong to the family. */
export const scoresOf = (family: Exclude<Family, "gaussian">, y: Float64Array, name: string): Result<Scored> => {
  const logit = { scale: Math.PI / Math.sqrt(3), unit: "log odds ratio" }
  if (family === "binary")
    return y.every((v) => v === 0 || v === 1)
      ? ok({ likelihood: bernoulli, cuts: 0, y, ...logit })
      : fail("learn/family", `"${name}" holds ${y.find((v) => v !== 0 && v !== 1)}; a binary score is 0 or 1.`, {
          path: name,
        })
  if (family === "count") {
    const wrong = y.find((v) => !Number.isInteger(v) || v < 0)
    if (wrong !== undefined)
      return fail("learn/family", `"${name}" holds ${wrong}; a count is a whole number, 0 or more.`, { path: name })
    const mean = y.reduce((a, v) => a + v, 0) / y.length
    const variance = y.reduce((a, v) => a + (v - mean) ** 2, 0) / (y.length - 1)
    return ok({ likelihood: poisson, cuts: 0, y, scale: Math.sqrt(variance) / mean, unit: "log rate ratio" })
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

const bernoulli: Likelihood = (y, eta, _, out) => {
  const p = 1 / (1 + Math.exp(-eta))
  const log = y === 1 ? -softplus(-eta) : -softplus(eta)
  out.set([log, y - p, 0, -p * (1 - p), 0, 0])
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
