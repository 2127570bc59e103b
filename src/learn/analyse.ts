import { fail, ok, type Problem, type Result } from "../base/index.ts"
import type { AnalyseOptions, Analysis } from "./analysis.ts"
import { estimand, needs, redrawn, ruledOut } from "./answer-parts.ts"
import { checksOf } from "./checks/all.ts"
import { type Evidenced, modeOf } from "./checks/check.ts"
import type { Chosen } from "./chosen.ts"
import { type Conclusion, conclude } from "./conclude.ts"
import { dayWords } from "./day-words.ts"
import { findPairs, statedPairs } from "./design.ts"
import { type Diary, withoutRows } from "./diary.ts"
import { eProcess } from "./e-process.ts"
import { fullExposure } from "./full-exposure.ts"
import { infer } from "./infer.ts"
import type { Inference } from "./inference.ts"
import { kindOfScore } from "./kind-of-score.ts"
import { analyseLatent } from "./latent/analyse-latent.ts"
import { scoresOf } from "./latent/family.ts"
import type { Model } from "./model.ts"
import { naive } from "./naive.ts"
import { type Handed, openDiary } from "./open.ts"
import { errorsFixed, modelFor, parseWorthwhile, type Worthwhile } from "./options.ts"
import { logMarginalOfNone, type Posterior, posterior } from "./posterior.ts"
import { daysScored } from "./series.ts"
import { standardised } from "./standardised.ts"
import { straysOf } from "./strays.ts"
import { effectSummary, nuisanceSummary, probAbove } from "./summarise.ts"

/** Analyses one person's diary, given as text or as columns of cells. */
export const analyse = (diary: Handed, options: AnalyseOptions = {}): Result<Analysis> => {
  const read = openDiary(diary, options)
  if (!read.ok) return read
  const model = modelFor(options, read.value.series.y.length)
  if (!model.ok) return model
  const worthwhile = parseWorthwhile(options.worthwhile ?? "0.2sd")
  if (!worthwhile.ok) return worthwhile
  const family = options.family ?? "gaussian"
  if (options.scatter !== undefined && !(options.scatter.length > 0 && options.scatter.every((s) => s >= 0 && s <= 10)))
    return fail(
      "learn/option",
      "Scatter is a number of standard deviations from 0 to 10; several are separated by commas.",
      {
        path: "scatter",
      },
    )
  if (family === "gaussian") {
    const problem = noScatter(read.value)
    return problem === null ? measured(read.value, model.value, options, worthwhile.value) : { ok: false, problem }
  }
  const plain = { ...model.value, weekday: model.value.weekday === "auto" ? ("none" as const) : model.value.weekday }
  const inference = infer(read.value.series, plain)
  if (!inference.ok) return inference
  const scored = scoresOf(family, read.value.series.y, read.value.outcome, read.value.series.trials)
  return scored.ok
    ? analyseLatent(read.value, plain, inference.value, scored.value, family, options, worthwhile.value)
    : scored
}

const HIGHER_IS_BETTER = "A higher score was taken as the better one, because nothing was said of it."

/** A score that follows the arm and nothing else fits without remainder, and a fit without remainder has no uncertainty to report. */
const noScatter = ({ series, outcome }: Diary): Problem | null => {
  const within = new Map(Array.from(series.y, (v, i) => [series.on[i], v]))
  return within.size === 2 && series.y.every((v, i) => v === within.get(series.on[i]))
    ? {
        code: "learn/no-scatter",
        message: `Every on day scored ${within.get(1)} and every off day ${within.get(0)} in "${outcome}": without any ups and downs there is nothing to hold the difference against; score in finer steps.`,
      }
    : null
}

// Scores far out are set aside first, by a rule that does not look at what they do to the answer.
const measured = (whole: Diary, model: Model, options: AnalyseOptions, worthwhile: Worthwhile): Result<Analysis> => {
  const robust = options.robust ?? (errorsFixed(options) ? "none" : "auto")
  const strays = robust === "auto" ? straysOf(whole.series) : []
  if (strays.length > 0) {
    const left = withoutRows(whole, strays)
    const inference = infer(left.series, model)
    if (inference.ok) return answer(whole, left, strays, model, inference.value, options, worthwhile)
  }
  const inference = infer(whole.series, model)
  return inference.ok ? answer(whole, whole, [], model, inference.value, options, worthwhile) : inference
}

const answer = (
  whole: Diary,
  diary: Diary,
  strays: readonly number[],
  model: Model,
  inference: Inference,
  options: AnalyseOptions,
  worthwhile: Worthwhile,
): Result<Analysis> => {
  const { series } = diary
  const { unit, evidence } = inference
  const better = options.better === "lower" ? -1 : 1
  const [report, flat, sceptic] = [1, Number.POSITIVE_INFINITY, 0.35].map((sd) => posterior(evidence, sd)) as [
    Posterior,
    Posterior,
    Posterior,
  ]
  if (!(flat.effect.nu > 2))
    return fail(
      "learn/too-few",
      `${series.day.length} scores are too few for a model with ${inference.branches[0].lens.flat + 1} terms; record more days, or leave terms out.`,
    )
  const effect = effectSummary(report, unit)
  const d = standardised(report)
  const dInterval = { mean: d.mean, q025: d.quantile(0.025), q975: d.quantile(0.975) }
  const beyond = (size: number): number =>
    worthwhile.unit === "raw" ? probAbove(report, unit, better, size) : better > 0 ? 1 - d.cdf(size) : d.cdf(-size)
  const probBenefit = probAbove(report, unit, better, 0)
  const probWorthwhile = beyond(worthwhile.size)
  const nuisance = nuisanceSummary(inference, report)
  const flatSummary = effectSummary(flat, unit)
  const mode = modeOf(inference, flat)
  const found = diary.pair === null ? findPairs(series.arm) : statedPairs(series.arm, series.day, diary.pair)
  const design = found.ok ? found.value : null
  const chosen: Chosen = options.chosen ?? "unsaid"
  const seed = options.seed ?? 1
  const evidenced: Evidenced = {
    diary,
    strays: strays.map((i) => ({ day: whole.series.day[i] as number, score: whole.series.y[i] as number })),
    chosen,
    inference,
    flat,
    mode,
    design,
    better,
    words: dayWords(diary.firstDay),
  }
  const checked = checksOf(evidenced, slowness(inference, flat), strays.length === 0 ? null : meanWith(whole, model))
  const told: Conclusion = conclude(whole, {
    chosen,
    better,
    effect,
    differs: flatSummary.q025 > 0 || flatSummary.q975 < 0,
    sdOfD: flatSummary.sd / nuisance.sigma.mean,
    probabilities: {
      benefit: probBenefit,
      worthwhile: probWorthwhile,
      negligible: beyond(-worthwhile.size) - probWorthwhile,
    },
    checked,
  })
  const full = fullExposure(inference, flat)
  const suggested = options.family === undefined ? kindOfScore(diary.outcome, whole.series.y) : null
  const again = redrawn(diary, inference, mode, found, chosen, better, seed)
  return ok({
    format: "posology/analysis@1",
    ...told,
    outcome: diary.outcome,
    family: "gaussian",
    n: whole.series.day.length,
    missing: series.arm.length - daysScored(whole.series),
    estimand: estimand(diary),
    effect: { ...effect, probBenefit, probWorthwhile, unit: "raw", d: dInterval },
    fullExposure: full.full,
    fullExposureWhy: full.why,
    flat: flatSummary,
    sceptic: effectSummary(sceptic, unit),
    naive: naive(whole.series),
    ruledOut: { ...ruledOut(effect, better), d: ruledOut(dInterval, better) },
    nuisance,
    // The scores were divided by `unit`; their density is that many powers smaller.
    logMarginal: report.logMarginal - report.effect.nu * Math.log(unit),
    bayesFactor: Math.exp(report.logMarginal - logMarginalOfNone(evidence)),
    ...again,
    eProcess: design !== null && design.pairs <= 20 && series.y.length <= 500 ? eProcess(series, design, model) : null,
    needs: told.verdict === "not settled" ? needs(design, model, nuisance) : null,
    suggested,
    notes: [
      ...diary.notes,
      ...(suggested === null ? [] : [suggested.sentence]),
      ...(options.better === undefined ? [HIGHER_IS_BETTER] : []),
    ],
  })
}

// What the difference would be with the scores that were set aside.
const meanWith = (whole: Diary, model: Model): number | null => {
  const inference = infer(whole.series, model)
  return inference.ok
    ? effectSummary(posterior(inference.value.evidence, Number.POSITIVE_INFINITY), inference.value.unit).mean
    : null
}

// How slowly scores wander: the mean of rho, and the chance that it is above .85 without much noise to hide it.
const slowness = (inference: Inference, p: Posterior): { readonly mean: number; readonly above: number } => {
  let [mean, above] = [0, 0]
  for (const { grid, from } of inference.branches)
    for (let h = 0; h < inference.halfLife.length; h++)
      for (const [g, { rho, noise }] of grid.entries()) {
        const w = p.effect.weight[from + h * grid.length + g] as number
        mean += w * rho
        if (rho > 0.8 && noise < 0.7) above += w
      }
  return { mean, above }
}
