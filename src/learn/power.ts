import { fail, ok, type Result } from "../base/index.ts"
import { Random } from "../numerics/index.ts"
import { blankSeries, exactPower, pairsFor, scoredRows, type TrialDesign, type TrueErrors } from "./exact-power.ts"
import { exposure } from "./exposure.ts"
import { gather } from "./infer.ts"
import { leavesOut } from "./leaves-out.ts"
import { grind, type Lens } from "./lens.ts"
import { gridOf, type Model } from "./model.ts"
import { type ModelOptions, modelFrom } from "./options.ts"
import { posterior, pruned } from "./posterior.ts"
import { nuisances, rowsOf } from "./series.ts"
import type { Sums } from "./sums.ts"
import { exposureRoom, roomFor } from "./sweep.ts"

/** The trial to be planned. A noise share or half-life that is fixed for the analysis is also the truth, unless the truth is
 *  given apart; left open, the truth is no noise and no half-life. */
export type PowerOptions = ModelOptions & {
  readonly pairs: number
  readonly blockDays: number
  /** True effect in units of the person's own standard deviation. */
  readonly effect: number
  readonly rho: number
  readonly trueNoise?: number | undefined
  readonly trueHalfLife?: number | undefined
  readonly sessionsADay?: number | undefined
  /** First days of each block that are not scored; none, if left out. */
  readonly washoutDays?: number | undefined
  readonly trials?: number | undefined
  readonly seed?: number | undefined
}

/** What such a trial can show, as `posology trial power --json` prints it. */
export type Power = {
  readonly format: "posology/power@1"
  /** Share of simulated trials whose two-sided 95 % flat-prior interval leaves out 0. */
  readonly power: number
  /** By generalised least squares with known errors. */
  readonly exactPower: number
  /** The same share as `power` when there is no effect. */
  readonly falsePositive: number
  /** Mean width of the interval in standard deviations. */
  readonly meanWidth: number
  readonly trials: number
  /** Weeks of pairs with these blocks until the exact power is 80 %; null when two years do not reach it. */
  readonly weeksFor80: number | null
  /** The smallest one-sided p that a randomisation test of this design can give. */
  readonly smallestPossibleP: number
  readonly notes: readonly string[]
}

/** Power of a trial: exact for known errors, and simulated with the real analysis. */
export const power = (o: PowerOptions, progress: (done: number, of: number) => void = () => {}): Result<Power> => {
  const prepared = preparePower(o)
  if (!prepared.ok) return prepared
  const { trials, seed } = prepared.value
  const parts: Tally[] = []
  for (let from = 0; from < trials; from += CHUNK) {
    const to = Math.min(trials, from + CHUNK)
    parts.push(simulate(prepared.value, seed, from, to))
    progress(to, trials)
  }
  return ok(summarisePower(prepared.value, together(parts)))
}

/** Trials are tallied in chunks of this many and the tallies added in order, so that one thread and many workers round
 *  alike. */
export const CHUNK = 100

/** The tally of all parts of a run. */
export const together = (parts: readonly Tally[]): Tally =>
  parts.reduce((a, b) => ({
    found: a.found + b.found,
    foundWithout: a.foundWithout + b.foundWithout,
    width: a.width + b.width,
  }))

/** A trial made ready to be simulated: everything that all simulated trials share. */
export type PreparedPower = {
  readonly design: TrialDesign
  readonly errors: TrueErrors
  readonly model: Model
  readonly effect: number
  readonly trials: number
  readonly seed: number
  readonly lens: Lens
}

export const preparePower = (o: PowerOptions): Result<PreparedPower> => {
  const model = modelFrom(o)
  if (!model.ok) return model
  const whole = (x: number, low: number, high: number): boolean => Number.isInteger(x) && x >= low && x <= high
  const sessionsADay = o.sessionsADay ?? 1
  const trials = o.trials ?? 1000
  if (!whole(o.pairs, 1, 500)) return bad("pairs", "A trial has from 1 to 500 pairs of blocks.")
  if (!whole(o.blockDays, 1, 90)) return bad("block", "A block lasts from 1 to 90 whole days.")
  if (2 * o.pairs * o.blockDays > 2000)
    return bad(
      "pairs",
      `${o.pairs} pairs of ${o.blockDays}-day blocks are ${2 * o.pairs * o.blockDays} days; at most 2,000 days are planned.`,
    )
  if (!whole(sessionsADay, 1, 24)) return bad("sessions", "A day has from 1 to 24 sessions.")
  if (!whole(trials, 1, 1_000_000)) return bad("trials", "Simulate from 1 to 1,000,000 trials.")
  if (!(Math.abs(o.rho) < 1)) return bad("rho", "The autocorrelation must lie between -1 and 1, for example 0.4.")
  if (!Number.isFinite(o.effect))
    return bad("effect", "The effect is a number of standard deviations, for example 0.5.")
  const washoutDays = o.washoutDays ?? 0
  if (!whole(washoutDays, 0, o.blockDays - 1))
    return bad("washout", `The days that are not scored must be fewer than the block's ${o.blockDays}.`)
  const only = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined)
  const noise = o.trueNoise ?? only(model.value.noise) ?? 0
  if (!(noise >= 0 && noise <= 1)) return bad("noise", "The noise share lies between 0 and 1.")
  const halfLifeDays = o.trueHalfLife ?? only(model.value.halfLife)?.days ?? 0
  if (!(halfLifeDays >= 0)) return bad("halfLife", "The half-life is a number of days, 0 or more.")
  const design = { pairs: o.pairs, blockDays: o.blockDays, sessionsADay, washoutDays }
  const series = blankSeries(design, new Uint8Array(o.pairs))
  const grid = gridOf(model.value, series.day.length).filter((p) => sessionsADay === 1 || p.noise > 0)
  if (grid.length === 0 || (sessionsADay > 1 && noise === 0))
    return bad("noise", "Several sessions a day differ only through measurement noise; give a noise share above 0.")
  const columns = nuisances(series, model.value)
  if (series.day.length < columns.length + 4)
    return bad(
      "pairs",
      `${series.day.length} scores are too few for a model with ${columns.length + 1} terms; plan more pairs or longer blocks.`,
    )
  const lens = grind(rowsOf(series), columns, grid, model.value.drift)
  if ("dependent" in lens) return bad("pairs", "The trial is too short for the terms of the model; plan more pairs.")
  return ok({
    design,
    errors: { rho: o.rho, noise, halfLifeDays },
    model: model.value,
    effect: o.effect,
    trials,
    seed: o.seed ?? 1,
    lens,
  })
}

/** Counts over simulated trials; tallies of parts of a run add up to the tally of the whole. */
export type Tally = { readonly found: number; readonly foundWithout: number; readonly width: number }

/** Simulates trials number `from` to `to - 1`. Trial k draws from child k of the seed, so any split gives the same trials. */
export const simulate = (p: PreparedPower, seed: number, from: number, to: number): Tally => {
  const root = new Random(seed)
  const { lens, model, design } = p
  const rows = lens.rows
  const scored = scoredRows(design)
  const errors = new Float64Array(2 * design.pairs * design.blockDays * design.sessionsADay)
  const room: Room = {
    sums: roomFor(lens),
    exposure: exposureRoom(lens),
    base: new Float64Array(rows),
    y: new Float64Array(rows),
  }
  const shared = sameSpan(p)
  let [found, foundWithout, width] = [0, 0, 0]
  for (let k = from; k < to; k++) {
    const random = root.child(k)
    const coins = Uint8Array.from({ length: design.pairs }, () => random.coin())
    const arm = armsFrom(design, coins)
    const seen = (daily: Float64Array): Float64Array => bySession(daily, design.sessionsADay, scored)
    const exposures = model.halfLife.map((h) => seen(exposure(arm, h.days)))
    drawErrors(random, p.errors, design.sessionsADay, errors)
    for (let t = 0; t < rows; t++) room.base[t] = errors[scored[t] as number] as number
    const truth = seen(exposure(arm, p.errors.halfLifeDays))
    for (let t = 0; t < rows; t++) room.y[t] = (room.base[t] as number) + p.effect * (truth[t] as number)
    const flat = pruned(
      posterior(gather(lens, room.y, exposures, model.halfLife, room.sums, room.exposure), Number.POSITIVE_INFINITY)
        .effect,
    )
    const left = leavesOut(flat, 0)
    if (left.excluded) found++
    width += left.width()
    // With one half-life, known, the effect is a column of the model and only shifts the posterior.
    const nothing = shared
      ? flat
      : pruned(
          posterior(
            gather(lens, room.base, exposures, model.halfLife, room.sums, room.exposure),
            Number.POSITIVE_INFINITY,
          ).effect,
        )
    if (leavesOut(nothing, shared ? p.effect : 0).excluded) foundWithout++
  }
  return { found, foundWithout, width }
}

/** The figures of a finished simulation. */
export const summarisePower = (p: PreparedPower, tally: Tally): Power => {
  const { design, errors, model, effect, trials } = p
  const days = 2 * design.blockDays
  const most = Math.floor(730 / days)
  const pairs = most < 1 ? null : pairsFor(design, errors, model, Math.abs(effect), 0.8, most)
  const smallest = 2 ** -design.pairs
  return {
    format: "posology/power@1",
    power: tally.found / trials,
    exactPower: exactPower(design, errors, model, Math.abs(effect)),
    falsePositive: tally.foundWithout / trials,
    meanWidth: tally.width / trials,
    trials,
    weeksFor80: pairs === null ? null : Math.ceil((pairs * days) / 7),
    smallestPossibleP: smallest,
    notes:
      smallest > 0.05
        ? [
            `A randomisation test of ${design.pairs} pairs can never give a one-sided p below ${smallest}; at least 5 pairs are needed for .05, and 6 for a two-sided test.`,
          ]
        : [],
  }
}

type Room = {
  readonly sums: Sums
  readonly exposure: Float64Array
  readonly base: Float64Array
  readonly y: Float64Array
}

const bad = (path: string, message: string): Result<never> => fail("learn/option", message, { path })

const sameSpan = (p: PreparedPower): boolean =>
  p.model.halfLife.length === 1 && p.model.halfLife[0]?.days === p.errors.halfLifeDays

/** The arm of every day of a design whose coins came out so. */
export const armsFrom = (d: TrialDesign, coins: Uint8Array): Float64Array =>
  Float64Array.from({ length: 2 * d.pairs * d.blockDays }, (_, t) => {
    const block = Math.floor(t / d.blockDays)
    return (block % 2 === 0) === (coins[block >> 1] === 1) ? 1 : 0
  })

const bySession = (daily: Float64Array, sessions: number, scored: Int32Array): Float64Array =>
  sessions === 1 && scored.length === daily.length
    ? daily
    : Float64Array.from(scored, (i) => daily[Math.floor(i / sessions)] as number)

/** Draws errors with marginal variance 1: a slow AR(1) part and fresh noise for each session. */
export const drawErrors = (random: Random, e: TrueErrors, sessions: number, out: Float64Array): void => {
  const slow = Math.sqrt(1 - e.noise)
  const fresh = Math.sqrt(e.noise)
  const step = Math.sqrt(1 - e.rho * e.rho)
  let state = 0
  for (let i = 0; i < out.length; i++) {
    if (i % sessions === 0) state = i === 0 ? random.normal() : e.rho * state + step * random.normal()
    out[i] = slow * state + (fresh > 0 ? fresh * random.normal() : 0)
  }
}
