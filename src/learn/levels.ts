// More than on and off: dose levels, or three arms and more. All levels are fitted together, so that every score says something about the errors, and
// the grid over autocorrelation and noise is summed out as for one effect. Where the levels are doses, draws from their joint posterior are bent to
// the nearest curve that only rises or only falls (L. Lin and D. Dunson, Biometrika 101 (2014) 303), which is the curve and its uncertainty.
import { fail, ok, type Result } from "../base/index.ts"
import { backward, cholesky, forward, logDeterminant, Random } from "../numerics/index.ts"
import type { AnalyseOptions } from "./analysis.ts"
import { columnOf, findColumns } from "./columns.ts"
import { same } from "./condition.ts"
import { readDiary } from "./diary.ts"
import { grind } from "./lens.ts"
import { gridOf, type Model } from "./model.ts"
import { type Handed, openTable } from "./open.ts"
import { modelFor } from "./options.ts"
import { project } from "./project.ts"
import { hasRepeats, nuisances, rowsOf } from "./series.ts"

type Interval = { readonly mean: number; readonly q025: number; readonly q975: number }

/** One level against the first. `curve` is the same on the monotone curve; null for the first level, and where the levels are no doses. */
export type Level = {
  readonly label: string
  readonly dose: number | null
  readonly n: number
  readonly effect: (Interval & { readonly sd: number }) | null
  readonly curve: Interval | null
}

/** Levels in the order given, or by dose. `between` holds every further pair; `monotone` is the chance, before any bending, that the levels lie in one
 *  order, rising or falling with the dose; null where there is no dose. */
export type Levels = {
  readonly levels: readonly Level[]
  readonly between: readonly ({ readonly from: string; readonly to: string } & Interval)[]
  readonly monotone: number | null
  readonly sentence: string
}

const DRAWS = 4000

/** Compares several labels of the condition with the first of them, on the days as lived (no half-life). */
export const compareLevels = (diary: Handed, options: AnalyseOptions, labels: readonly string[]): Result<Levels> => {
  if (labels.length < 3)
    return fail(
      "learn/option",
      "Give at least three levels, the one without first, for example --levels placebo,100,200.",
      {
        path: "levels",
      },
    )
  const table = openTable(diary)
  if (!table.ok) return table
  const found = findColumns(table.value, options)
  if (!found.ok) return found
  const cells = columnOf(table.value, found.value.condition)
  const never = labels.find((l) => !cells.some((c) => same(c, l)))
  if (never !== undefined)
    return fail("learn/condition", `Column "${found.value.condition}" never says "${never}".`, { path: "levels" })
  const order = byDose(labels)
  const first = order[0] as (typeof order)[0]
  // Read once with every level but the first as on: one diary with all their days.
  const as = cells.map((c) => {
    const at = order.findIndex((l) => same(c, l.label))
    return at === -1 ? "" : at === 0 ? "0" : "1"
  })
  const place = table.value.names.indexOf(found.value.condition)
  const two = { ...table.value, cells: table.value.cells.map((c, k) => (k === place ? as : c)) }
  const numbered = {
    ...two,
    names: [...two.names, LEVEL],
    cells: [...two.cells, cells.map((c) => String(order.findIndex((l) => same(c, l.label))))],
  }
  const read = readDiary(numbered, {
    ...options,
    ...found.value,
    on: "1",
    off: "0",
    covariates: [...(options.covariates ?? []), LEVEL],
  })
  if (!read.ok) return read
  const { series: all, outcome } = read.value
  const level = all.covariates.find((c) => c.name === LEVEL)?.values as Float64Array
  const series = { ...all, covariates: all.covariates.filter((c) => c.name !== LEVEL) }
  const chosen = modelFor(options, series.y.length)
  if (!chosen.ok) return chosen
  const model: Model = { ...chosen.value, weekday: chosen.value.weekday === "auto" ? "none" : chosen.value.weekday }
  const columns = order.slice(1).map((_, k) => Float64Array.from(level, (v) => (v === k + 1 ? 1 : 0)))
  const counts = order.map((_, k) => level.reduce((n, v) => (v === k ? n + 1 : n), 0))
  const few = counts.findIndex((n) => n < 2)
  if (few !== -1)
    return fail(
      "learn/too-few",
      `Only ${counts[few]} scored days are at "${order[few]?.label}"; at least two of each level are needed.`,
    )
  const fits = fitted(series, model, columns)
  if (fits === null)
    return fail(
      "learn/confounded",
      "The levels cannot be told apart from the other terms of the model; they must come and go, not once with the trend.",
    )
  const draws = drawn(fits, columns.length, new Random(options.seed ?? 1))
  const doses = order.map((l) => l.dose)
  const dosed = doses.every((d) => d !== null)
  const curves = dosed ? draws.map((d) => monotone([0, ...d], counts)) : null
  const means = fits.mean
  const of = (values: readonly number[], mean?: number): Interval => {
    const sorted = [...values].sort((a, b) => a - b)
    const q = (p: number): number => sorted[Math.round(p * (sorted.length - 1))] as number
    return { mean: mean ?? values.reduce((a, v) => a + v, 0) / values.length, q025: q(0.025), q975: q(0.975) }
  }
  const levels = order.map(
    ({ label, dose }, k): Level => ({
      label,
      dose,
      n: counts[k] as number,
      effect:
        k === 0
          ? null
          : {
              ...of(
                draws.map((d) => d[k - 1] as number),
                means[k - 1],
              ),
              sd: fits.sd[k - 1] as number,
            },
      curve: k === 0 || curves === null ? null : of(curves.map((c) => (c[k] as number) - (c[0] as number))),
    }),
  )
  const between = order.flatMap((a, i) =>
    order.slice(i + 1).flatMap((b, j) => {
      const k = i + 1 + j
      return i === 0
        ? []
        : [
            {
              from: a.label,
              to: b.label,
              ...of(
                draws.map((d) => (d[k - 1] as number) - (d[i - 1] as number)),
                (means[k - 1] as number) - (means[i - 1] as number),
              ),
            },
          ]
    }),
  )
  const inOrder = draws.filter((d) => rises([0, ...d], 1) || rises([0, ...d], -1)).length / draws.length
  return ok({
    levels,
    between,
    monotone: dosed ? inOrder : null,
    sentence: `${outcome} against ${first.label}: ${levels
      .slice(1)
      .map(
        (l) =>
          `${l.label} ${say(l.effect?.mean ?? 0)} (95 % from ${say(l.effect?.q025 ?? 0)} to ${say(l.effect?.q975 ?? 0)})`,
      )
      .join("; ")}. ${levels.length - 1} comparisons were made, each with an interval of its own.`,
  })
}

const LEVEL = "\u0000level"
const say = (x: number): string => Number(x.toPrecision(3)).toString()

// "placebo" and its like are a dose of none; where every label has a number the order is that of the numbers.
const byDose = (labels: readonly string[]): readonly { readonly label: string; readonly dose: number | null }[] => {
  const all = labels.map((label) => {
    const digits = /\d+(?:[.,]\d+)?/.exec(label)?.[0]
    const dose =
      digits !== undefined
        ? Number(digits.replace(",", "."))
        : /^(placebo|none|off|no|control|kein)/i.test(label)
          ? 0
          : null
    return { label, dose }
  })
  return all.every((l) => l.dose !== null)
    ? [...all].sort((a, b) => (a.dose as number) - (b.dose as number))
    : all.map((l) => ({ ...l, dose: null }))
}

type Fits = {
  readonly parts: readonly {
    readonly weight: number
    readonly mean: Float64Array
    readonly root: Float64Array
    readonly rest: number
  }[]
  readonly nu: number
  readonly mean: readonly number[]
  readonly sd: readonly number[]
}

// At each grid point the levels are a multivariate t: location, lower root of the precision, and the sum of squares left.
const fitted = (
  series: Parameters<typeof nuisances>[0],
  model: Model,
  columns: readonly Float64Array[],
): Fits | null => {
  const grid = gridOf(model, series.day.length).filter((p) => p.noise > 0 || !hasRepeats(series))
  const lens = grind(rowsOf(series), nuisances(series, model), grid, model.drift)
  if ("dependent" in lens) return null
  const p = columns.length
  const nu = lens.rows - lens.flat - p
  if (nu < 3) return null
  const found = grid.flatMap((_, g) => {
    const y = project(lens, g, series.y)
    const u = columns.map((c) => project(lens, g, c))
    const root = new Float64Array(p * p)
    const mean = new Float64Array(p)
    let rest = 0
    for (const v of y) rest += v * v
    for (let i = 0; i < p; i++) {
      mean[i] = inner(u[i] as Float64Array, y)
      for (let j = 0; j <= i; j++) root[i * p + j] = inner(u[i] as Float64Array, u[j] as Float64Array)
    }
    const b = mean.slice()
    if (!cholesky(root, p)) return []
    forward(root, p, mean)
    backward(root, p, mean)
    rest -= inner(mean, b)
    const log = (lens.constant[g] as number) - 0.5 * logDeterminant(root, p) - 0.5 * nu * Math.log(rest)
    return rest > 0 && Number.isFinite(log) ? [{ mean, root, rest, log }] : []
  })
  if (found.length === 0) return null
  const top = Math.max(...found.map((f) => f.log))
  const total = found.reduce((a, f) => a + Math.exp(f.log - top), 0)
  const parts = found.map((f) => ({ ...f, weight: Math.exp(f.log - top) / total }))
  const mean = columns.map((_, k) => parts.reduce((a, f) => a + f.weight * (f.mean[k] as number), 0))
  const sd = columns.map((_, k) => {
    const variance = parts.reduce((a, f) => {
      const e = new Float64Array(p)
      e[k] = 1
      forward(f.root, p, e)
      return a + f.weight * ((f.rest / (nu - 2)) * inner(e, e) + ((f.mean[k] as number) - (mean[k] as number)) ** 2)
    }, 0)
    return Math.sqrt(variance)
  })
  return { parts, nu, mean, sd }
}

const drawn = ({ parts, nu }: Fits, p: number, random: Random): readonly (readonly number[])[] =>
  Array.from({ length: DRAWS }, () => {
    let left = random.uniform()
    let part = parts[0] as (typeof parts)[0]
    for (const f of parts) {
      part = f
      left -= f.weight
      if (left <= 0) break
    }
    let square = 0
    for (let k = 0; k < nu; k++) square += random.normal() ** 2
    const z = Float64Array.from({ length: p }, () => random.normal())
    backward(part.root, p, z)
    const scale = Math.sqrt(part.rest / square)
    return Array.from(z, (v, k) => (part.mean[k] as number) + scale * v)
  })

const inner = (a: Float64Array, b: Float64Array): number => {
  let s = 0
  for (let i = 0; i < a.length; i++) s += (a[i] as number) * (b[i] as number)
  return s
}

const rises = (v: readonly number[], way: 1 | -1): boolean =>
  v.every((x, i) => i === 0 || way * (x - (v[i - 1] as number)) >= 0)

/** The nearest values that only rise or only fall, nearness weighed by `weight`: pooling adjacent violators both ways. */
export const monotone = (values: readonly number[], weight: readonly number[]): readonly number[] => {
  const way = (sign: 1 | -1): readonly number[] => {
    const blocks: { sum: number; weight: number; many: number }[] = []
    for (const [i, v] of values.entries()) {
      const w = weight[i] as number
      blocks.push({ sum: sign * v * w, weight: w, many: 1 })
      for (;;) {
        const [a, b] = [blocks.at(-2), blocks.at(-1)]
        if (a === undefined || b === undefined || a.sum / a.weight <= b.sum / b.weight) break
        blocks.splice(-2, 2, { sum: a.sum + b.sum, weight: a.weight + b.weight, many: a.many + b.many })
      }
    }
    return blocks.flatMap((b) => Array.from({ length: b.many }, () => (sign * b.sum) / b.weight))
  }
  const off = (to: readonly number[]): number =>
    to.reduce((a, v, i) => a + (weight[i] as number) * (v - (values[i] as number)) ** 2, 0)
  const [up, down] = [way(1), way(-1)]
  return off(up) <= off(down) ? up : down
}
