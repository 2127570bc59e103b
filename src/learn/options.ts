import { fail, ok, type Result } from "../base/index.ts"
import { defaultModel, halfLives, type Model, PRACTICE_FROM, TREND_FROM, WEEKDAYS_FROM } from "./model.ts"

/** Every part of the default model that a caller can fix, so that it can be held against another program's. */
export type ModelOptions = {
  /** One noise share from 0 to below 1, or several that are equally likely. */
  readonly noise?: number | readonly number[] | undefined
  readonly rhoPrior?: readonly [number, number] | undefined
  readonly practice?: "none" | "log" | undefined
  readonly trend?: "none" | "linear" | undefined
  readonly weekday?: "none" | "shrunk" | "auto" | undefined
  readonly halfLife?: readonly number[] | undefined
  readonly drift?: number | undefined
}

/** Whether a call fixed how the errors are, as to hold the answer against another program's: then nothing is added unasked. */
export const errorsFixed = (o: ModelOptions): boolean => o.noise !== undefined || o.rhoPrior !== undefined

/** The model that the options describe for one diary of so many scores: a short one gets no trend and no curve of practice unasked,
 *  a longer one may have a weekly rhythm. */
export const modelFor = (o: ModelOptions, scores: number): Result<Model> =>
  modelFrom({
    ...o,
    trend: o.trend ?? (scores < TREND_FROM ? "none" : undefined),
    practice: o.practice ?? (scores < PRACTICE_FROM ? "none" : undefined),
    weekday: o.weekday ?? (scores < WEEKDAYS_FROM || errorsFixed(o) ? undefined : "auto"),
  })

/** The model that the options describe, or what is wrong with them. */
export const modelFrom = (o: ModelOptions): Result<Model> => {
  const noise = o.noise === undefined ? defaultModel.noise : typeof o.noise === "number" ? [o.noise] : o.noise
  if (noise.length === 0 || !noise.every((w) => w >= 0 && w < 1))
    return fail("learn/option", "The noise share must be at least 0 and below 1, for example 0.4.", { path: "noise" })
  const rhoPrior = o.rhoPrior ?? defaultModel.rhoPrior
  if (!(rhoPrior[0] >= -1 && rhoPrior[1] <= 1 && rhoPrior[0] <= rhoPrior[1] && Math.abs(rhoPrior[0] + rhoPrior[1]) < 2))
    return fail(
      "learn/option",
      "The prior of rho needs two numbers from -1 to 1, the lower first, for example -0.2,0.98.",
      {
        path: "rhoPrior",
      },
    )
  const days = o.halfLife
  if (days !== undefined && (days.length === 0 || !days.every((d) => d >= 0 && d <= 365)))
    return fail("learn/option", "A half-life is a number of days from 0 to 365; several are separated by commas.", {
      path: "halfLife",
    })
  const drift = o.drift ?? defaultModel.drift
  if (!(drift >= 0 && drift <= 1))
    return fail("learn/option", "Drift is a share of the variance a day, from 0 to 1, for example 0.0025.", {
      path: "drift",
    })
  return ok({
    rhoPrior,
    noise,
    halfLife: days === undefined ? defaultModel.halfLife : halfLives(days),
    trend: o.trend ?? defaultModel.trend,
    practice: o.practice ?? defaultModel.practice,
    weekday: o.weekday ?? defaultModel.weekday,
    drift,
  })
}

/** The smallest effect worth having: a number in the score's own units, or in standard deviations ("0.2sd"). */
export type Worthwhile = { readonly size: number; readonly unit: "sd" | "raw" }

export const parseWorthwhile = (text: string): Result<Worthwhile> => {
  const found = /^\s*(\d+(?:\.\d+)?)\s*(sd)?\s*$/i.exec(text)
  const size = Number(found?.[1])
  return found && size > 0
    ? ok({ size, unit: found[2] === undefined ? "raw" : "sd" })
    : fail("learn/option", `"${text}" is not an effect size; write 0.2sd, or a number in the score's own units.`, {
        path: "worthwhile",
      })
}
