import { fail, ok, type Result } from "../base/index.ts"
import { Random } from "../numerics/index.ts"
import type { Check } from "./checks/check.ts"
import { modeOf, tenChecks } from "./checks/ten.ts"
import { parseCsv, type Table } from "./csv.ts"
import { findPairs, type PairedDesign, statedPairs } from "./design.ts"
import { type Columns, type Diary, readDiary } from "./diary.ts"
import { pairsFor } from "./exact-power.ts"
import { type Inference, infer } from "./infer.ts"
import type { Model } from "./model.ts"
import { type Naive, naive } from "./naive.ts"
import { type ModelOptions, modelFrom, parseWorthwhile, type Worthwhile } from "./options.ts"
import { logMarginalOfNone, type Posterior, posterior } from "./posterior.ts"
import { project } from "./project.ts"
import { prepareRedraw, type RandomisationTest, randomisationTest } from "./randomisation.ts"
import { daysScored } from "./series.ts"
import { standardised } from "./standardised.ts"
import {
  type EffectSummary,
  effectSummary,
  type Interval,
  type Nuisance,
  nuisanceSummary,
  probAbove,
  quantileOf,
} from "./summarise.ts"
import { type Verdict, verdictOf } from "./verdict.ts"

/** What to analyse and how. Everything but the columns has a default. */
export type AnalyseOptions = Columns &
  ModelOptions & {
    readonly better?: "higher" | "lower" | undefined
    /** The smallest effect worth having: "0.2sd" (the default), or a number in the score's own units. */
    readonly worthwhile?: string | undefined
    readonly seed?: number | undefined
  }

/** One person's answer, as `posology analyse --json` prints it. */
export type Analysis = {
  readonly format: "posology/analysis@1"
  readonly outcome: string
  readonly family: string
  readonly n: number
  /** Calendar days from first to last without a score. */
  readonly missing: number
  readonly estimand: string
  readonly effect: EffectSummary & {
    readonly probBenefit: number
    readonly probWorthwhile: number
    readonly unit: "raw"
    readonly d: Interval
  }
  readonly flat: EffectSummary
  readonly sceptic: EffectSummary
  readonly naive: Naive
  readonly ruledOut: RuledOut & { readonly d: RuledOut }
  readonly nuisance: Nuisance
  readonly logMarginal: number
  readonly bayesFactor: number
  readonly randomisation: RandomisationTest | { readonly notPossible: string }
  readonly verdict: Verdict
  readonly needs: { readonly morePairs: number | null } | null
  readonly checks: readonly Check[]
  readonly notes: readonly string[]
}

/** The benefit and the harm above which the 95 % interval leaves nothing, as sizes; 0 when it leaves none at all. */
export type RuledOut = { readonly benefitAbove: number; readonly harmAbove: number }

/** Analyses one person's diary, given as text or as columns of cells. */
export const analyse = (
  diary: string | Readonly<Record<string, ArrayLike<string | number | null>>>,
  options: AnalyseOptions = {},
): Result<Analysis> => {
  const table = typeof diary === "string" ? parseCsv(diary) : ok(tableOf(diary))
  if (!table.ok) return table
  const read = readDiary(table.value, options)
  if (!read.ok) return read
  const model = modelFrom(options)
  if (!model.ok) return model
  const worthwhile = parseWorthwhile(options.worthwhile ?? "0.2sd")
  if (!worthwhile.ok) return worthwhile
  const inference = infer(read.value.series, model.value)
  if (!inference.ok) return inference
  return answer(read.value, model.value, inference.value, options, worthwhile.value)
}

const answer = (
  diary: Diary,
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
      `${series.day.length} scores are too few for a model with ${inference.lens.flat + 1} terms; record more days, or leave terms out.`,
    )
  const effect = effectSummary(report, unit)
  const d = standardised(report)
  const centre = d.mean
  const spread = effect.sd / unit
  const dInterval = {
    mean: centre,
    q025: quantileOf(d.cdf, 0.025, centre, spread),
    q975: quantileOf(d.cdf, 0.975, centre, spread),
  }
  const beyond = (size: number): number =>
    worthwhile.unit === "raw" ? probAbove(report, unit, better, size) : better > 0 ? 1 - d.cdf(size) : d.cdf(-size)
  const probBenefit = probAbove(report, unit, better, 0)
  const probWorthwhile = beyond(worthwhile.size)
  const nuisance = nuisanceSummary(inference, report)
  const flatSummary = effectSummary(flat, unit)
  const mode = modeOf(inference, flat)
  const found = diary.pair === null ? findPairs(series.arm) : statedPairs(series.arm, series.day, diary.pair)
  const design = found.ok ? found.value : null
  const verdict = verdictOf({
    benefit: probBenefit,
    worthwhile: probWorthwhile,
    negligible: beyond(-worthwhile.size) - probWorthwhile,
  })
  return ok({
    format: "posology/analysis@1",
    outcome: diary.outcome,
    family: "gaussian",
    n: series.day.length,
    missing: series.arm.length - daysScored(series),
    estimand: estimand(diary),
    effect: { ...effect, probBenefit, probWorthwhile, unit: "raw", d: dInterval },
    flat: flatSummary,
    sceptic: effectSummary(sceptic, unit),
    naive: naive(series),
    ruledOut: { ...ruledOut(effect, better), d: ruledOut(dInterval, better) },
    nuisance,
    // The scores were divided by `unit`; their density is that many powers smaller.
    logMarginal: report.logMarginal - report.effect.nu * Math.log(unit),
    bayesFactor: Math.exp(report.logMarginal - logMarginalOfNone(evidence)),
    randomisation: found.ok
      ? redrawn(diary, inference, mode, found.value, better, options.seed ?? 1)
      : { notPossible: found.problem.message },
    verdict,
    needs: verdict === "not settled" ? needs(design, model, nuisance) : null,
    checks: tenChecks({ diary, model, inference, flat, mode, design }, flatSummary, nuisance.rho.edge),
    notes: diary.notes,
  })
}

const estimand = ({ outcome, series }: Diary): string =>
  `The mean difference in ${outcome} between on and off days of this one person over days 1 to ${series.arm.length}: the fast, reversible contrast, as assigned; not slow change over weeks, and not anybody else.`

const ruledOut = (i: Pick<Interval, "q025" | "q975">, better: 1 | -1): RuledOut => ({
  benefitAbove: Math.max(0, better > 0 ? i.q975 : -i.q025),
  harmAbove: Math.max(0, better > 0 ? -i.q025 : i.q975),
})

const redrawn = (
  { series }: Diary,
  { lens, centre }: Inference,
  mode: { readonly point: number; readonly halfLifeDays: number },
  design: PairedDesign,
  better: 1 | -1,
  seed: number,
): RandomisationTest => {
  const outcome = project(
    lens,
    mode.point,
    series.y.map((v) => v - centre),
  )
  const redraw = prepareRedraw(design, series.day, mode.halfLifeDays, (c) => project(lens, mode.point, c), outcome)
  return randomisationTest(redraw, design.coins, better, new Random(seed))
}

// How many more pairs of the same blocks would give 80 % power for half a standard deviation, the nuisance parameters
// being what this diary suggests.
const needs = (design: PairedDesign | null, model: Model, nuisance: Nuisance): { morePairs: number | null } => {
  if (design === null || design.blockDays === null) return { morePairs: null }
  const errors = {
    rho: nuisance.rho.mean,
    noise: nuisance.noiseShare.mean,
    halfLifeDays: nuisance.halfLifeDays.mean,
  }
  const most = Math.max(design.pairs + 1, Math.floor(730 / (2 * design.blockDays)))
  const pairs = pairsFor({ pairs: 1, blockDays: design.blockDays, sessionsADay: 1 }, errors, model, 0.5, 0.8, most)
  return { morePairs: pairs === null ? null : Math.max(1, pairs - design.pairs) }
}

/** Columns of cells as a table; rows are numbered as they would be in a file with a heading. */
export const tableOf = (columns: Readonly<Record<string, ArrayLike<string | number | null>>>): Table => {
  const names = Object.keys(columns)
  const cells = names.map((n) => Array.from(columns[n] ?? [], (v) => (v === null || Number.isNaN(v) ? "" : String(v))))
  return { names, cells, line: (cells[0] ?? []).map((_, i) => i + 2), decimalComma: false }
}
