import { exposureOf } from "../series.ts"
import { type Check, type Evidenced, say } from "./check.ts"
import { without } from "./refit.ts"

/** Does the answer hang on one pair? */
export const leaveOnePairOut = (e: Evidenced, whole: { mean: number; sd: number }): Check => {
  const { design } = e
  const name = "leave one pair out"
  if (design === null || design.pairs < 3)
    return {
      name,
      status: "not possible",
      message: "There are fewer than three pairs to leave out one by one.",
      values: {},
    }
  if (design.pairs > 40)
    return {
      name,
      status: "fine",
      message: `With ${design.pairs} pairs no single one can carry the answer.`,
      values: {},
    }
  const { series } = e.diary
  const effects = Array.from({ length: design.pairs }, (_, k) =>
    e.refit(
      without(series, (i) => design.pairOf[(series.day[i] as number) - 1] !== k),
      e.model,
    ),
  ).map((r) => r?.mean ?? Number.NaN)
  const known = effects.filter((m) => !Number.isNaN(m))
  const furthest = known.reduce((a, m) => Math.max(a, Math.abs(m - whole.mean)), 0)
  const look = furthest > whole.sd
  return {
    name,
    status: known.length === 0 ? "not possible" : look ? "look" : "fine",
    message: `Leaving out any one pair moves the effect by at most ${say(furthest)}, ${look ? "more" : "less"} than its own uncertainty.`,
    values: { effects: effects.map((m) => (Number.isNaN(m) ? null : m)).filter((m) => m !== null), furthest },
  }
}

/** How fast does it come and go, and what is left when the first two days of every block are dropped? */
export const halfLifeCheck = (e: Evidenced, whole: { mean: number; sd: number }): Check => {
  const { series } = e.diary
  const { arm } = series
  const settled = (d: number): boolean => d > 2 && arm[d - 1] === arm[d - 2] && arm[d - 2] === arm[d - 3]
  const dropped = e.refit(
    without(series, (i) => settled(series.day[i] as number)),
    {
      ...e.model,
      halfLife: [{ days: 0, weight: 1 }],
    },
  )
  const name = "coming and going"
  if (dropped === null)
    return {
      name,
      status: "not possible",
      message: "Blocks are too short to drop their first two days.",
      values: { effect: null },
    }
  const look = Math.abs(dropped.mean - whole.mean) > whole.sd
  return {
    name,
    status: look ? "look" : "fine",
    message: `Without the first two days of each block, and no carry-over in the model, the effect is ${say(dropped.mean)} (sd ${say(dropped.sd)})${look ? ": timing matters here" : ""}.`,
    values: { effect: dropped.mean, sd: dropped.sd },
  }
}

/** Does the effect grow or fade over the diary? */
export const toleranceCheck = (e: Evidenced): Check => {
  const { series } = e.diary
  const u = exposureOf(series, e.mode.halfLifeDays)
  const middle = (series.arm.length + 1) / 2
  const later = u.map((v, i) => v * (((series.day[i] as number) - middle) / series.arm.length))
  const fit = e.refit(
    { ...series, on: later, covariates: [...series.covariates, { name: "effect", values: u }] },
    { ...e.model, halfLife: [{ days: 0, weight: 1 }] },
  )
  const name = "growing or fading"
  if (fit === null)
    return {
      name,
      status: "not possible",
      message: "There are too few days to see whether the effect changes over time.",
      values: { change: null },
    }
  const look = Math.abs(fit.mean) > 2.5 * fit.sd
  return {
    name,
    status: look ? "look" : "fine",
    message: look
      ? `The effect ${fit.mean > 0 ? "rises" : "falls"} by ${say(Math.abs(fit.mean))} (sd ${say(fit.sd)}) from the first to the last day.`
      : `No clear change of the effect over time (${say(fit.mean)}, sd ${say(fit.sd)}, from the first to the last day).`,
    values: { change: fit.mean, sd: fit.sd },
  }
}

/** Does a slow wandering of the baseline change the answer? */
export const driftCheck = (e: Evidenced): Check => {
  const drifts = [0, 0.0025, 0.01]
  const name = "wandering baseline"
  const fits = drifts.flatMap((drift) => e.refit(e.diary.series, { ...e.model, drift }) ?? [])
  const [first, ...rest] = fits
  if (first === undefined || fits.length < drifts.length)
    return { name, status: "not possible", message: "There are too few days to let the baseline wander.", values: {} }
  const moved = rest.reduce((a, f) => Math.max(a, Math.abs(f.mean - first.mean)), 0)
  return {
    name,
    status: moved > first.sd ? "look" : "fine",
    message: `With a baseline that wanders slowly the effect moves by at most ${say(moved)}.`,
    values: { drift: drifts, effects: fits.map((f) => f.mean), sds: fits.map((f) => f.sd) },
  }
}

/** Is the answer made in the first week, while the task was still new? */
export const practiceCheck = (e: Evidenced, whole: { mean: number; sd: number }): Check => {
  const { series } = e.diary
  const fit = e.refit(
    without(series, (i) => (series.day[i] as number) > 7),
    e.model,
  )
  const name = "practice"
  if (fit === null)
    return {
      name,
      status: "not possible",
      message: "There are too few days to leave the first week out.",
      values: { effect: null },
    }
  const look = Math.abs(fit.mean - whole.mean) > whole.sd
  return {
    name,
    status: look ? "look" : "fine",
    message: `Without the first seven days the effect is ${say(fit.mean)} (sd ${say(fit.sd)})${look ? ": the first week carries much of the answer" : ""}.`,
    values: { effect: fit.mean, sd: fit.sd },
  }
}
