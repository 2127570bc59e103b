import { fail, ok, type Result } from "../../base/index.ts"
import type { AnalyseOptions, Analysis } from "../analysis.ts"
import { estimand, needs, redrawn, ruledOut } from "../answer-parts.ts"
import { latentChecks } from "../checks/all.ts"
import { modeOf } from "../checks/check.ts"
import type { Chosen } from "../chosen.ts"
import { conclude } from "../conclude.ts"
import { dayWords } from "../day-words.ts"
import { findPairs, statedPairs } from "../design.ts"
import type { Diary } from "../diary.ts"
import type { Inference } from "../inference.ts"
import type { Model } from "../model.ts"
import { naive } from "../naive.ts"
import type { Worthwhile } from "../options.ts"
import { posterior } from "../posterior.ts"
import { daysScored } from "../series.ts"
import { discrete, type EffectSummary, nuisanceSummary, type Weighted } from "../summarise.ts"
import type { Family, Scored } from "./family.ts"
import { type LatentPosterior, latentCdf, latentGrid, latentPosterior, latentSummary } from "./posterior.ts"

/** The answer for counts, ordered categories and yes or no: latent AR(1) scores behind the family's likelihood, by Laplace on
 *  a grid. Effects are on the scale of the linear predictor. The randomisation test and the days still needed use the
 *  scores as plain numbers: re-drawing is valid whatever the statistic. */
export const analyseLatent = (
  diary: Diary,
  model: Model,
  gaussian: Inference,
  scored: Scored,
  family: Exclude<Family, "gaussian">,
  options: AnalyseOptions,
  worthwhile: Worthwhile,
): Result<Analysis> => {
  const { series } = diary
  const { scale } = scored
  const better = options.better === "lower" ? -1 : 1
  const grid = latentGrid(model, scale, options.scatter, scored.dispersed?.dispersions)
  const under = (priorSd: number): LatentPosterior | null => latentPosterior(scored, series, model, grid, priorSd)
  const [report, flat, sceptic, none] = [scale, Number.POSITIVE_INFINITY, 0.35 * scale, 0].map(under)
  if (!report || !flat || !sceptic || !none)
    return fail(
      "learn/separated",
      `The ${family} model of "${diary.outcome}" has no finite answer, because one condition shows only one kind of score; more days are needed.`,
    )
  const effect = latentSummary(report)
  const flatSummary = latentSummary(flat)
  const beyond = (size: number): number => (better > 0 ? 1 - latentCdf(report, size) : latentCdf(report, -size))
  const size = worthwhile.unit === "sd" ? worthwhile.size * scale : worthwhile.size
  const found = diary.pair === null ? findPairs(series.arm) : statedPairs(series.arm, series.day, diary.pair)
  const design = found.ok ? found.value : null
  const plain = posterior(gaussian.evidence, Number.POSITIVE_INFINITY)
  const mode = modeOf(gaussian, plain)
  const [probBenefit, probWorthwhile] = [beyond(0), beyond(size)]
  const chosen: Chosen = options.chosen ?? "unsaid"
  const checked = latentChecks({
    diary,
    strays: [],
    chosen,
    inference: gaussian,
    flat: plain,
    mode,
    design,
    better,
    words: dayWords(diary.firstDay),
  })
  const told = conclude(diary, {
    chosen,
    better,
    effect,
    differs: flatSummary.q025 > 0 || flatSummary.q975 < 0,
    sdOfD: flatSummary.sd / scale,
    probabilities: { benefit: probBenefit, worthwhile: probWorthwhile, negligible: beyond(-size) - probWorthwhile },
    checked,
  })
  const nuisance = latentNuisance(report)
  const d = scaled(effect, 1 / scale)
  return ok({
    format: "posology/analysis@1",
    ...told,
    outcome: diary.outcome,
    family,
    n: series.day.length,
    missing: series.arm.length - daysScored(series),
    estimand: `${estimand(diary)} It is stated as a ${scored.unit}.`,
    effect: { ...effect, probBenefit, probWorthwhile, unit: scored.unit, d },
    flat: flatSummary,
    sceptic: latentSummary(sceptic),
    naive: naive(series),
    ruledOut: { ...ruledOut(effect, better), d: ruledOut(d, better) },
    nuisance,
    logMarginal: report.logMarginal,
    bayesFactor: Math.exp(report.logMarginal - none.logMarginal),
    fullExposure: null,
    fullExposureWhy: "What full exposure does is worked out for measured scores only.",
    ...redrawn(diary, gaussian, mode, found, chosen, better, options.seed ?? 1),
    eProcess: null,
    needs: told.verdict === "not settled" ? needs(design, model, nuisanceSummary(gaussian, plain)) : null,
    suggested: null,
    notes: diary.notes,
  })
}

const scaled = ({ mean, q025, q975 }: EffectSummary, by: number) => ({
  mean: mean * by,
  q025: q025 * by,
  q975: q975 * by,
})

const latentNuisance = (p: LatentPosterior) => {
  const over = (key: (part: LatentPosterior["parts"][number]) => number, parts = p.parts): Weighted => {
    const map = new Map<number, number>()
    const total = parts.reduce((a, c) => a + c.weight, 0)
    for (const c of parts) map.set(key(c), (map.get(key(c)) ?? 0) + c.weight / total)
    return [...map].sort((a, b) => a[0] - b[0])
  }
  const scattered = p.parts.filter((c) => c.sd > 0)
  // Without latent scatter there is nothing to be correlated: rho is that of the parts that have some.
  const rho = over((c) => c.rho, scattered.length > 0 ? scattered : p.parts)
  const { mean, q025, q975 } = discrete(rho)
  const edge = rho.length > 1 ? Math.max(rho[0]?.[1] ?? 0, rho.at(-1)?.[1] ?? 0) : 0
  const { values: _, ...sigma } = discrete(over((c) => c.sd))
  return {
    rho: { mean, q025, q975, edge },
    noiseShare: null,
    halfLifeDays: discrete(over((c) => c.halfLifeDays)),
    sigma,
  }
}
