import type { Adjusted } from "./adjusted.ts"
import type { Check } from "./checks/check.ts"
import type { Chosen } from "./chosen.ts"
import type { Columns } from "./columns.ts"
import type { EProcess } from "./e-process.ts"
import type { FullExposure } from "./full-exposure.ts"
import type { Indices } from "./indices.ts"
import type { Suggested } from "./kind-of-score.ts"
import type { Family } from "./latent/family.ts"
import type { Naive } from "./naive.ts"
import type { ModelOptions } from "./options.ts"
import type { RandomisationTest } from "./randomisation.ts"
import type { EffectSummary, Interval, Nuisance } from "./summarise.ts"
import type { Verdict } from "./verdict.ts"
import type { WinnersCurse } from "./winners-curse.ts"

/** What to analyse and how. Everything but the columns has a default. */
export type AnalyseOptions = Columns &
  ModelOptions & {
    readonly better?: "higher" | "lower" | undefined
    /** Who chose which days were on. Not said counts as own choice, and nothing is said to have helped or hurt. */
    readonly chosen?: "coin" | "plan" | "self" | undefined
    /** Whether scores far out are set aside (auto, unless the errors are fixed by the call) or all are kept (none). */
    readonly robust?: "auto" | "none" | undefined
    /** The smallest effect worth having: "0.2sd" (the default), or a number in the score's own units. */
    readonly worthwhile?: string | undefined
    readonly family?: Family | undefined
    /** Possible day-to-day scatter behind counts, categories and hits, in standard deviations of the family; 0 for none. */
    readonly scatter?: readonly number[] | undefined
    readonly seed?: number | undefined
  }

/** One person's answer, as `posology analyse --json` prints it. */
export type Analysis = {
  readonly format: "posology/analysis@1"
  /** The answer in plain words. */
  readonly sentence: string
  readonly chosen: Chosen
  readonly outcome: string
  readonly family: string
  readonly n: number
  /** Calendar days from first to last without a score. */
  readonly missing: number
  readonly estimand: string
  readonly effect: EffectSummary & {
    readonly probBenefit: number
    readonly probWorthwhile: number
    /** "raw", or the scale of the linear predictor for counts, ordered and binary scores. */
    readonly unit: string
    readonly d: Interval
  }
  readonly flat: EffectSummary
  readonly sceptic: EffectSummary
  readonly naive: Naive
  readonly ruledOut: RuledOut & { readonly d: RuledOut }
  readonly nuisance: Nuisance | LatentNuisance
  readonly logMarginal: number
  readonly bayesFactor: number
  readonly randomisation: RandomisationTest | { readonly notPossible: string }
  /** The stake of a bet on the coins after each pair; null where there are no pairs, more than twenty, or no measured scores. */
  readonly eProcess: EProcess | null
  /** What full exposure would do, apart from the contrast lived; null where the design cannot tell, `fullExposureWhy` saying why, or else
   *  what it assumes. */
  readonly fullExposure: FullExposure | null
  readonly fullExposureWhy: string
  /** Effects that the re-drawing test does not reject at 5 %; null where no coin drew or the orders are too few to reject any. */
  readonly randomisationInterval: readonly [low: number, high: number] | null
  readonly verdict: Verdict
  /** Why a verdict that the figures alone would give is not given. */
  readonly withheld: string | null
  /** What else would look the same; never empty where no coin chose. */
  readonly couldAlsoBe: readonly string[]
  /** Where no coin chose: the difference after adjusting for what the diary holds. */
  readonly adjusted: Adjusted | null
  readonly winnersCurse: WinnersCurse | null
  readonly indices: Indices
  readonly needs: { readonly morePairs: number } | null
  readonly checks: readonly Check[]
  /** What the scores look like where they do not look measured, and no family was named. */
  readonly suggested: Suggested | null
  readonly notes: readonly string[]
}

/** What is not the effect where scores have no noise share: `sigma` is the latent day-to-day standard deviation. */
export type LatentNuisance = Omit<Nuisance, "noiseShare"> & { readonly noiseShare: null }

/** The benefit and the harm above which the 95 % interval leaves nothing, as sizes; 0 when it leaves none at all. */
export type RuledOut = { readonly benefitAbove: number; readonly harmAbove: number }
