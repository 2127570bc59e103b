import { fail, ok, type Result } from "../../base/index.ts"
import type { AnalyseOptions } from "../analysis.ts"
import { findPairs } from "../design.ts"
import { gridOf, type Model } from "../model.ts"
import { openDiary } from "../open.ts"
import { modelFrom } from "../options.ts"
import { combine } from "./combine.ts"
import type { People } from "./people.ts"
import { gatherEvidences, type PeopleEvidence } from "./person-evidence.ts"
import type { Pool } from "./pool.ts"
import { weighErrors } from "./shared-errors.ts"

/** What a person or a clinic can hand on so that others can pool: the design and, for each way the errors may be, the estimate,
 *  its variance and the scatter left, to five digits. No day and no score is in it. */
export type Summary = {
  readonly format: "posology/summary@1"
  readonly outcome: string
  readonly days: number
  readonly scores: number
  readonly design: { readonly pairs: number; readonly blockDays: number | null } | null
  readonly model: Model
  /** One entry a half-life, in the order of the model. */
  readonly evidence: readonly {
    readonly nu: number
    readonly b: readonly number[]
    readonly c: readonly number[]
    readonly s: readonly number[]
    readonly log: readonly number[]
  }[]
}

/** The summary of one person's diary. */
export const summarise = (diary: string, options: AnalyseOptions = {}): Result<Summary> => {
  const read = openDiary(diary, options)
  if (!read.ok) return read
  const model = modelFrom(options)
  if (!model.ok) return model
  const { series } = read.value
  const rows = { start: Int32Array.from([0, series.day.length]), day: series.day, on: Uint8Array.from(series.on) }
  const calendar = {
    start: Int32Array.from([0, series.arm.length]),
    day: Int32Array.from(series.arm, (_, t) => t + 1),
    on: Uint8Array.from(series.arm),
  }
  const people: People = { ids: ["one"], ...rows, y: series.y, calendar, repeats: false, extras: [], notes: [] }
  if (new Set(series.day).size < series.day.length)
    return fail("learn/repeats", "Days with several sessions cannot be summarised yet; keep one session a day.")
  const grid = summaryGrid(model.value)
  const days = model.value.halfLife.map((h) => h.days)
  const evidence = gatherEvidences(people, Int32Array.of(0), grid, model.value, days).map((e) => {
    const short = (a: Float64Array): number[] => Array.from(a, (v) => Number(v.toPrecision(5)))
    return {
      nu: e.nu[0] as number,
      b: short(e.b),
      c: short(e.c),
      s: short(e.s),
      log: Array.from(e.log, (v) => Number(v.toFixed(3))),
    }
  })
  if (evidence.some((e) => e.nu === 0))
    return fail(
      "learn/confounded",
      "On and off days cannot be told apart from the other terms of the model, so there is nothing to hand on.",
    )
  const found = findPairs(series.arm)
  return ok({
    format: "posology/summary@1",
    outcome: read.value.outcome,
    days: series.arm.length,
    scores: series.day.length,
    design: found.ok ? { pairs: found.value.pairs, blockDays: found.value.blockDays } : null,
    model: model.value,
    evidence,
  })
}

/** Pools summaries as `pool` pools diaries, on the grid of their model. All must have been made with the same model. */
export const poolSummaries = (
  summaries: readonly { readonly id: string; readonly summary: Summary }[],
): Result<Pool> => {
  const first = summaries[0]?.summary
  if (first === undefined || summaries.length < 2)
    return fail("learn/people", `${summaries.length} summaries are too few; pooling needs at least two people.`)
  const other = summaries.find(({ summary }) => JSON.stringify(summary.model) !== JSON.stringify(first.model))
  if (other)
    return fail(
      "learn/model",
      `"${other.id}" was summarised with another model than "${summaries[0]?.id}"; make both with the same options.`,
      { path: other.id },
    )
  const grid = summaryGrid(first.model)
  const broken = summaries.find(
    ({ summary }) =>
      summary.evidence.length !== first.model.halfLife.length ||
      summary.evidence.some((e) =>
        [e.b, e.c, e.s, e.log].some((a) => a.length !== grid.length || !a.every(Number.isFinite)),
      ),
  )
  if (broken)
    return fail("learn/summary", `"${broken.id}" is not a whole summary; make it again with posology summary.`, {
      path: broken.id,
    })
  const evidence = first.model.halfLife.map((_, h): PeopleEvidence => {
    const all = (key: "b" | "c" | "s" | "log") =>
      Float64Array.from(summaries.flatMap(({ summary }) => summary.evidence[h]?.[key] ?? []))
    return {
      people: summaries.length,
      points: grid.length,
      b: all("b"),
      c: all("c"),
      s: all("s"),
      log: all("log"),
      nu: Int32Array.from(summaries, ({ summary }) => summary.evidence[h]?.nu ?? 0),
    }
  })
  const weighed = weighErrors(evidence, grid, first.model)
  const branches = weighed.map(({ weight, halfLife, point }) => {
    const e = evidence[halfLife] as PeopleEvidence
    const column = (a: Float64Array) => Float64Array.from(summaries, (_, i) => a[i * grid.length + point] as number)
    return { weight, b: column(e.b), c: column(e.c), rest: column(e.s), nu: e.nu }
  })
  const c = combine(branches)
  const over = (f: (k: (typeof weighed)[number]) => number): number => weighed.reduce((a, k) => a + k.weight * f(k), 0)
  return ok({
    format: "posology/pool@1",
    people: summaries.length,
    observations: summaries.reduce((a, { summary }) => a + summary.scores, 0),
    effect: c.effect,
    heterogeneity: c.heterogeneity,
    shared: {
      rho: over((k) => grid[k.point]?.rho ?? 0),
      noiseShare: over((k) => grid[k.point]?.noise ?? 0),
      halfLifeDays: over((k) => first.model.halfLife[k.halfLife]?.days ?? 0),
      sigma: c.sigma,
    },
    person: summaries.map(({ id }, k) => ({
      id,
      own: { mean: c.own.mean[k] as number, sd: c.own.sd[k] as number },
      shrunken: { mean: c.shrunken.mean[k] as number, sd: c.shrunken.sd[k] as number },
    })),
    notes: [],
  })
}

// The same grid for everybody, whatever the length of their diary: twice as fine as for one person, because many narrow it.
const summaryGrid = (model: Model) => gridOf(model, 400)
