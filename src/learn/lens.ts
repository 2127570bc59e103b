// Everything about a set of days that does not depend on the scores: the filter's gains and the whitened, orthonormal
// nuisance columns (intercept, trend, practice ...) at every grid point. It is worked out once per pattern of days and then
// serves every outcome, every simulated trial and every person who was seen on the same days.
import { type DriftGains, driftGains, gains, type Rows, whiten, whitenDrifting } from "../numerics/index.ts"
import { grindMany } from "./grind-many.ts"
import { grindThree } from "./grind-three.ts"
import type { GridPoint } from "./model.ts"
import type { Nuisance } from "./nuisance.ts"

/** `table` holds the filter's keep, take and scale and the first three basis columns, two grid points side by side: figure k of
 *  point g in row t is at `placeIn(lens.rows, g, t) + 2 * k`. With an odd number of points the last has zeros beside it. Further
 *  basis columns follow in packs of three in `more`, at [((pack * grid + g) * rows + t) * 3]. `constant[g]` is the part of
 *  the log marginal likelihood that the scores do not enter. `seat` is where the vector kernel keeps its copy, once the lens
 *  has been used often enough. */
export type Lens = {
  readonly rows: number
  readonly grid: readonly GridPoint[]
  readonly table: Float64Array
  readonly packs: number
  readonly more: Float64Array
  readonly constant: Float64Array
  /** How many nuisance coefficients have a flat prior. */
  readonly flat: number
  /** Two-state gains, one a grid point, when the baseline may wander; `table` then holds the basis only. */
  readonly drifting: readonly DriftGains[] | null
  readonly seat: Seat
}

/** A lens's place in the kernel's memory, and whose whitened outcome lies there. */
export type Seat = { sweeps: number; at: number; era: number; white: object | null }

/** Where grid point g has its first figure in row t. */
export const placeIn = (rows: number, g: number, t: number): number => ((g >> 1) * rows + t) * 12 + (g & 1)

/** The lens for these rows, or the name of the nuisance column that the ones before it already determine. */
export const grind = (
  rows: Rows,
  nuisances: readonly Nuisance[],
  grid: readonly GridPoint[],
  drift = 0,
): Lens | { readonly dependent: string } => {
  const n = rows.gap.length
  const packs = Math.max(1, Math.ceil(nuisances.length / 3))
  const table = new Float64Array(((grid.length + 1) >> 1) * n * 12)
  const more = new Float64Array((packs - 1) * grid.length * n * 3)
  const constant = new Float64Array(grid.length)
  const priors = nuisances.map((z) => z.priorSd ?? 0)
  // A normal prior is one more row: an observation of zero on its coefficient alone.
  const length = n + nuisances.length
  const drifting: DriftGains[] = []
  const basis = nuisances.map(() => new Float64Array(length))
  const three = drift === 0 && nuisances.length <= 3 && priors.every((sd) => sd === 0) ? padded(nuisances, n) : null
  for (const [g, point] of grid.entries()) {
    if (three) {
      const quick = grindThree(rows, three, nuisances.length, point, table, placeIn(n, g, 0))
      if (!Number.isNaN(quick)) {
        constant[g] = quick
        continue
      }
    }
    const filter = gains(rows, point.rho, point.noise)
    if (drift === 0) {
      const quick = grindMany(filter, nuisances, table, placeIn(n, g, 0), more, g, grid.length)
      if (!Number.isNaN(quick)) {
        constant[g] = quick
        continue
      }
    }
    const walking = drift > 0 ? driftGains(rows, point.rho, point.noise, drift) : null
    if (walking) drifting.push(walking)
    let logDeterminant = (walking ?? filter).logDeterminant
    for (const [j, z] of nuisances.entries()) {
      const column = basis[j] as Float64Array
      column.fill(0)
      if (walking) whitenDrifting(walking, z.values, column)
      else whiten(filter, z.values, column)
      const sd = priors[j] as number
      if (sd > 0) {
        column[n + j] = 1 / sd
        logDeterminant += 2 * Math.log(sd)
      }
      const before = norm(column)
      // Twice is enough (Kahan): the second pass removes what rounding left of the first.
      for (let pass = 0; pass < 2; pass++) for (let k = 0; k < j; k++) remove(basis[k] as Float64Array, column)
      const after = norm(column)
      if (!(after > 1e-8 * before)) return { dependent: z.name }
      logDeterminant += 2 * Math.log(after)
      for (let t = 0; t < length; t++) column[t] = (column[t] as number) / after
    }
    constant[g] = -0.5 * logDeterminant
    for (let t = 0; t < n; t++) {
      const at = placeIn(n, g, t)
      table[at] = filter.keep[t] as number
      table[at + 2] = filter.take[t] as number
      table[at + 4] = filter.scale[t] as number
      for (let j = 0; j < nuisances.length; j++) {
        const value = (basis[j] as Float64Array)[t] as number
        if (j < 3) table[at + 6 + 2 * j] = value
        else more[((Math.floor(j / 3 - 1) * grid.length + g) * n + t) * 3 + (j % 3)] = value
      }
    }
  }
  const flat = priors.filter((sd) => !(sd > 0)).length
  return {
    rows: n,
    grid,
    table,
    packs,
    more,
    constant,
    flat,
    drifting: drift > 0 ? drifting : null,
    seat: { sweeps: 0, at: 0, era: -1, white: null },
  }
}

/** Whitens a column of the rows at grid point g into `out`. */
export const whitenAt = (lens: Lens, g: number, column: Float64Array, out: Float64Array): void => {
  const walking = lens.drifting?.[g]
  if (walking) {
    whitenDrifting(walking, column, out)
    return
  }
  const { rows, table } = lens
  let a = 0
  for (let t = 0, at = placeIn(rows, g, 0); t < rows; t++, at += 12) {
    const value = column[t] as number
    out[t] = (value - a) * (table[at + 4] as number)
    a = (table[at] as number) * a + (table[at + 2] as number) * value
  }
}

const padded = (z: readonly Nuisance[], rows: number): [Float64Array, Float64Array, Float64Array] => {
  const column = (j: number): Float64Array => z[j]?.values ?? new Float64Array(rows)
  return [column(0), column(1), column(2)]
}

const norm = (a: Float64Array): number => {
  let s = 0
  for (let i = 0; i < a.length; i++) s += (a[i] as number) ** 2
  return Math.sqrt(s)
}

const remove = (unit: Float64Array, from: Float64Array): void => {
  let s = 0
  for (let i = 0; i < unit.length; i++) s += (unit[i] as number) * (from[i] as number)
  for (let i = 0; i < unit.length; i++) from[i] = (from[i] as number) - s * (unit[i] as number)
}
