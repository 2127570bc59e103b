// Stopping early by O'Brien and Fleming's boundary at pair ends: stop for benefit at pair k of K when
//   z_k = probit P(benefit | data to pair k, flat prior) > C sqrt(K / k),
// with C such that, in this very design and for the worst of several kinds of errors, a trial of nothing crosses it in 2.5 % of
// all trials. Peeking after every pair at P > .975 instead cries wolf in 7 to 13 % of them.
import { fail, ok, type Result } from "../base/index.ts"
import { mixtureCdf, normalQuantile, Random } from "../numerics/index.ts"
import { blankSeries, type TrialDesign, type TrueErrors } from "./exact-power.ts"
import { exposure } from "./exposure.ts"
import { gather } from "./infer.ts"
import { grind, type Lens } from "./lens.ts"
import { gridOf, type Model } from "./model.ts"
import { type ModelOptions, modelFrom } from "./options.ts"
import { posterior, pruned } from "./posterior.ts"
import { armsFrom, drawErrors } from "./power.ts"
import { nuisances, rowsOf } from "./series.ts"
import type { Sums } from "./sums.ts"
import { exposureRoom, roomFor } from "./sweep.ts"

/** A trial that is to be looked at as it goes. */
export type LooksOptions = ModelOptions & {
  readonly pairs: number
  readonly blockDays: number
  /** Null trials to simulate for each kind of errors. */
  readonly trials?: number | undefined
  readonly seed?: number | undefined
}

/** The boundary: at the end of pair `pair[i]` stop for benefit when z exceeds `bound[i]`. `constant` is C. */
export type Boundary = {
  readonly constant: number
  readonly pair: readonly number[]
  readonly bound: readonly number[]
}

/** The kinds of errors under which the boundary must hold: autocorrelation and noise share. */
export const nullWorlds: readonly TrueErrors[] = [
  { rho: 0.2, noise: 0, halfLifeDays: 0 },
  { rho: 0.4, noise: 0, halfLifeDays: 0 },
  { rho: 0.7, noise: 0, halfLifeDays: 0 },
  { rho: 0.8, noise: 0.5, halfLifeDays: 0 },
]

/** A design with a lens for the days up to each look. There is no look before 21 days. */
export type PreparedLooks = {
  readonly design: TrialDesign
  readonly model: Model
  readonly trials: number
  readonly seed: number
  readonly looks: readonly {
    readonly pair: number
    readonly lens: Lens
    readonly sums: Sums
    readonly room: Float64Array
  }[]
}

export const prepareLooks = (o: LooksOptions): Result<PreparedLooks> => {
  const model = modelFrom(o)
  if (!model.ok) return model
  if (
    !(Number.isInteger(o.pairs) && o.pairs >= 2 && o.pairs <= 60 && Number.isInteger(o.blockDays) && o.blockDays >= 1)
  )
    return fail("learn/option", "Looks need 2 to 60 pairs of blocks of whole days.", { path: "pairs" })
  const looks = Array.from({ length: o.pairs }, (_, k) => k + 1).flatMap((pair) => {
    if (2 * pair * o.blockDays < 21) return []
    const series = blankSeries({ pairs: pair, blockDays: o.blockDays, sessionsADay: 1 }, new Uint8Array(pair))
    const lens = grind(rowsOf(series), nuisances(series, model.value), gridOf(model.value, series.day.length))
    return "dependent" in lens ? [] : [{ pair, lens, sums: roomFor(lens), room: exposureRoom(lens) }]
  })
  if (looks.length === 0)
    return fail("learn/option", "The trial is over before 21 days, so there is nothing to look at early.", {
      path: "pairs",
    })
  const design = { pairs: o.pairs, blockDays: o.blockDays, sessionsADay: 1 }
  return ok({ design, model: model.value, trials: o.trials ?? 2000, seed: o.seed ?? 1, looks })
}

/** z at every look, for the scores and arms of whole days from the first on; only looks that the scores reach. */
export const zAtLooks = (p: PreparedLooks, arm: Float64Array, y: Float64Array): readonly number[] =>
  p.looks
    .filter(({ lens }) => lens.rows <= y.length)
    .map(({ lens, sums, room }) => {
      const exposures = p.model.halfLife.map((h) => exposure(arm.subarray(0, lens.rows), h.days))
      const evidence = gather(lens, y.subarray(0, lens.rows), exposures, p.model.halfLife, sums, room)
      const flat = pruned(posterior(evidence, Number.POSITIVE_INFINITY).effect)
      return normalQuantile(Math.min(1 - 1e-15, Math.max(1e-15, 1 - mixtureCdf(flat, 0))))
    })

/** The largest z_k sqrt(k / K) of each simulated null trial from number `from` to `to - 1`, world by world. */
export const simulateLooks = (p: PreparedLooks, from: number, to: number): readonly Float64Array[] => {
  const { design } = p
  const y = new Float64Array(2 * design.pairs * design.blockDays)
  return nullWorlds.map((world, w) => {
    const root = new Random(p.seed).child(w)
    return Float64Array.from({ length: to - from }, (_, k) => {
      const random = root.child(from + k)
      const coins = Uint8Array.from({ length: design.pairs }, () => random.coin())
      drawErrors(random, world, 1, y)
      const z = zAtLooks(p, armsFrom(design, coins), y)
      return Math.max(...z.map((v, i) => v * Math.sqrt((p.looks[i]?.pair ?? 1) / design.pairs)))
    })
  })
}

/** The boundary from all simulated trials: the worst world's 97.5 % point. */
export const boundaryOf = (p: PreparedLooks, worlds: readonly Float64Array[]): Boundary => {
  const constant = Math.max(
    ...worlds.map(
      (peaks) => peaks.slice().sort()[Math.min(peaks.length - 1, Math.ceil(0.975 * peaks.length))] as number,
    ),
  )
  return {
    constant,
    pair: p.looks.map((l) => l.pair),
    bound: p.looks.map((l) => constant * Math.sqrt(p.design.pairs / l.pair)),
  }
}

/** The boundary for a design, simulated in one go. */
export const stoppingBoundary = (o: LooksOptions): Result<Boundary> => {
  const p = prepareLooks(o)
  return p.ok ? ok(boundaryOf(p.value, simulateLooks(p.value, 0, p.value.trials))) : p
}
